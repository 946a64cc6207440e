export type { BoardDocument, Intention, Unsubscribe } from './board/boardDocument.ts';
export { type BoardDocumentOptions, createBoardDocument } from './board/createBoardDocument.ts';
export { readDocument } from './codec/readDocument.ts';
export { seedDocument } from './codec/seedDocument.ts';
export { type AddCard, addCard } from './commands/addCard.ts';
export { type AddConnector, addConnector } from './commands/addConnector.ts';
export { type AddFirstEmotion, addFirstEmotion } from './commands/addFirstEmotion.ts';
export { type AddItem, addItem } from './commands/addItem.ts';
export { type AddLane, addLane } from './commands/addLane.ts';
export { addMap } from './commands/addMap.ts';
export { addMetric } from './commands/addMetric.ts';
export { addOpportunity } from './commands/addOpportunity.ts';
export { type AddPersona, addPersona, addPersonas } from './commands/addPersona.ts';
export { type AddStage, addStage } from './commands/addStage.ts';
export { type AddStep, addStep } from './commands/addStep.ts';
export { addToneRule } from './commands/addToneRule.ts';
export { applyChanges } from './commands/applyChanges.ts';
export { cardToSticky } from './commands/cardToSticky.ts';
export { duplicate } from './commands/copy/duplicate.ts';
export { pasteFragment } from './commands/copy/pasteFragment.ts';
export type { PasteInto } from './commands/copy/pasteInto.ts';
export { pasteMaps } from './commands/copy/pasteMaps.ts';
export { copyThings, type Things } from './commands/copyThings.ts';
export { groupItems } from './commands/groupItems.ts';
export { type Imported, type ImportOptions, importSnapshot } from './commands/importSnapshot.ts';
export { linkSteps } from './commands/linkSteps.ts';
export { lockItems } from './commands/lockItems.ts';
export { type MoveCards, moveCard, moveCards } from './commands/moveCards.ts';
export { type MovedItem, moveItems } from './commands/moveItems.ts';
export { moveLane } from './commands/moveLane.ts';
export { movePersona } from './commands/movePersona.ts';
export { moveStage } from './commands/moveStage.ts';
export { type MoveStep, moveStep } from './commands/moveStep.ts';
export { type MuteFinding, muteFinding } from './commands/muteFinding.ts';
export type { Place } from './commands/place.ts';
export { type Removal, remove } from './commands/remove.ts';
export { type ResizedItem, resizeItems } from './commands/resizeItems.ts';
export type { Refusal, Refused, Result } from './commands/result.ts';
export { type RevealCards, type RevealedCard, revealCards } from './commands/revealCards.ts';
export { setCardKind } from './commands/setCardKind.ts';
export { type SetChannelUse, setChannelUse } from './commands/setChannelUse.ts';
export { setCounterpart } from './commands/setCounterpart.ts';
export { removeEmotion, type SetEmotion, setEmotion } from './commands/setEmotion.ts';
export { type FieldPatch, setFields } from './commands/setFields.ts';
export { setSeparator } from './commands/setSeparator.ts';
export { setSpan } from './commands/setSpan.ts';
export { type StackPlace, stackItems } from './commands/stackItems.ts';
export { canBeCard, type StickyToCard, stickyToCard } from './commands/stickyToCard.ts';
export { renameBoard, type Typed, typeText } from './commands/typeText.ts';
export { ungroupItems } from './commands/ungroupItems.ts';
export { createGuard } from './freeze/createGuard.ts';
export type { Guard, Guarded, GuardOptions, TakenBack } from './freeze/guard.ts';
export { createHistory, type HistoryOptions } from './history/createHistory.ts';
export type { History } from './history/history.ts';
export { isSame } from './isSame.ts';
export { createDesk } from './private/createDesk.ts';
export type { Desk, DeskCard } from './private/desk.ts';
export { repairSnapshot } from './repair/repairSnapshot.ts';
export { createSessionDocument, type SessionDocument } from './session/createSessionDocument.ts';
export { freezableIn } from './session/freezableIn.ts';
export { hasRoomFor } from './session/hasRoomFor.ts';
export { privateLanesIn } from './session/privateLanesIn.ts';
export { publishFrozen } from './session/publishFrozen.ts';
export { publishPrivate } from './session/publishPrivate.ts';
export { publishVotes } from './session/publishVotes.ts';
export { SESSION_ROOTS, sessionRoots } from './session/sessionRoots.ts';
export { votableIn } from './session/votableIn.ts';
export type { DeletedThing } from './trash/deletedThing.ts';
export { type Restored, restore } from './trash/restore.ts';
export { deletedThings, subscribeTrash } from './trash/trash.ts';
export { TRASH_ROOT } from './trash/trashRoot.ts';
export {
  AWARENESS_MAX_BYTES,
  type AwarenessEditing,
  type AwarenessState,
  type AwarenessUser,
  awarenessStateSchema,
} from './wire/awarenessState.ts';
export {
  DURABLE,
  type Durable,
  type DurableStatus,
  encodeBarrier,
  encodeDurable,
  readBarrier,
  readDurable,
} from './wire/barrier.ts';
export { CLOSE, type CloseCode, isTerminalClose } from './wire/closeCode.ts';
export { type Command, type CommandRequest, encodeCommand } from './wire/command.ts';
export {
  type CommandRefusal,
  type CommandResult,
  encodeResult,
  readResult,
} from './wire/commandResult.ts';
export type { FreezeCommand, FreezeTargets } from './wire/freezeCommands.ts';
export { MESSAGE, type MessageType } from './wire/messageType.ts';
export { encodeNotice, type Notice, readNotice } from './wire/notice.ts';
export { FREEZE, IMPORT, LOCAL, MIGRATION, type Origin, RESTORE, SEED } from './wire/origin.ts';
export type {
  PrivateCards,
  PrivateCommand,
  StartPrivate,
  WritePrivate,
} from './wire/privateCommands.ts';
export { readCommand } from './wire/readCommand.ts';
export { canEdit, ROLES, type Role } from './wire/role.ts';
export type { SeenPart } from './wire/seenPart.ts';
export type { CastVote, Dots, VoteCommand } from './wire/voteCommands.ts';
