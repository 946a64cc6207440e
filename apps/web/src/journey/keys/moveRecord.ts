import { type BoardDocument, moveCard, moveLane, moveStage, moveStep } from '@wayline/document';
import { type CardId, cardsIn, type LaneId, type LaneType, type StageId, type StepId } from '@wayline/domain';
import type { Part } from '@wayline/scene';
import type { Frozen } from '../../frozen/frozen.ts';
import type { Text } from '../../i18n/en.ts';
import { takesCards } from '../drag/dropTarget.ts';

/** The order of rows and columns in which things move: of the grid, or of another view of the map. */
export interface MoveModel {
  readonly scene: {
    readonly columns: readonly { readonly stageId?: string; readonly stepId?: string }[];
    readonly stages: readonly { readonly stageId: string }[];
  };
  readonly lanes: readonly { readonly row: { readonly laneId: string; readonly type: LaneType } }[];
}

/** What moves: the card, step, stage or lane that these refs name. */
export type Moved = Pick<Part, 'kind' | 'refs'>;

type Direction = 'left' | 'right' | 'up' | 'down';
type Words = Text['canvas'];
/** What is frozen takes nothing in. */
type Closed = Pick<Frozen, 'has' | 'stops'> | null;

const laneTitle = (board: BoardDocument, laneId: string, words: Words): string =>
  board.get('lanes', laneId)?.title.trim() || words.untitledLane;
const stepTitle = (board: BoardDocument, stepId: string, words: Words): string =>
  board.get('steps', stepId)?.name.trim() || words.untitledStep;

/** "moved to Purchase, Pain points, 2 of 4" */
export function placeOfCard(board: BoardDocument, id: CardId, words: Words): string | null {
  const card = board.get('cards', id);
  if (!card) return null;
  if (card.stepId === null) return words.grid.movedToTray(laneTitle(board, card.laneId, words));
  const cards = cardsIn(board.snapshot(), card.laneId, card.stepId);
  const index = cards.findIndex((other) => other.id === id);
  return words.movedTo(
    stepTitle(board, card.stepId, words),
    laneTitle(board, card.laneId, words),
    index + 1,
    cards.length,
  );
}

const firstStep = (model: MoveModel): StepId | null =>
  (model.scene.columns.find(({ stepId }) => stepId !== undefined)?.stepId ?? null) as StepId | null;

function moveOneCard(
  board: BoardDocument,
  model: MoveModel,
  id: CardId,
  direction: Direction,
  closed: Closed,
): boolean {
  const card = board.get('cards', id);
  if (!card) return false;
  const { columns } = model.scene;
  if (card.stepId === null)
    return direction === 'right' && moveCard(board, { id, laneId: card.laneId, stepId: firstStep(model) }).ok;
  const column = columns.findIndex(({ stepId }) => stepId === card.stepId);
  if (direction === 'left' || direction === 'right') {
    const step = direction === 'right' ? 1 : -1;
    let to = column + step;
    while (columns[to] && columns[to]?.stepId === undefined) to += step;
    // Before the first column lies the tray.
    if (to < 0) return moveCard(board, { id, laneId: card.laneId, stepId: null }).ok;
    const stepId = columns[to]?.stepId as StepId | undefined;
    return stepId !== undefined && moveCard(board, { id, laneId: card.laneId, stepId }).ok;
  }
  const cards = cardsIn(board.snapshot(), card.laneId, card.stepId);
  const index = cards.findIndex((other) => other.id === id);
  const beside = cards[index + (direction === 'down' ? 1 : -1)];
  if (beside) {
    const place = direction === 'down' ? { after: beside.id } : { before: beside.id };
    return moveCard(board, { id, laneId: card.laneId, stepId: card.stepId, place }).ok;
  }
  const lanes = model.lanes.filter(({ row }) => takesCards(row.type) && !closed?.has(row.laneId));
  const here = lanes.findIndex(({ row }) => row.laneId === card.laneId);
  const lane = lanes[here + (direction === 'down' ? 1 : -1)];
  const place = direction === 'down' ? 'start' : 'end';
  return (
    lane !== undefined &&
    moveCard(board, { id, laneId: lane.row.laneId as LaneId, stepId: card.stepId, place }).ok
  );
}

function moveOneStep(
  board: BoardDocument,
  model: MoveModel,
  id: StepId,
  step: 1 | -1,
  closed: Closed,
): boolean {
  const { columns } = model.scene;
  const column = columns.findIndex(({ stepId }) => stepId === id);
  const beside = columns[column + step];
  if (!beside) return false;
  const stageId = beside.stageId as StageId;
  // At the edge of its stage a step first changes stages and keeps its column.
  const crosses = beside.stageId !== columns[column]?.stageId;
  if (crosses && closed?.stops(stageId)) return false;
  if (crosses || beside.stepId === undefined) {
    return moveStep(board, { id, stageId, place: step === 1 ? 'start' : 'end' }).ok;
  }
  return moveStep(board, { id, place: step === 1 ? { after: beside.stepId } : { before: beside.stepId } }).ok;
}

function moveAmong(
  ids: readonly string[],
  id: string,
  step: 1 | -1,
): { before: string } | { after: string } | null {
  const beside = ids[ids.indexOf(id) + step];
  if (beside === undefined) return null;
  return step === 1 ? { after: beside } : { before: beside };
}

/**
 * Moves the card, step, stage or lane of a part by one place; returns what to say of it, or null where it stays. The
 * keyboard's equal of dragging.
 */
export function moveRecord(
  board: BoardDocument,
  model: MoveModel,
  part: Moved,
  direction: Direction,
  words: Words,
  closed: Closed,
): string | null {
  const { cardId, stepId, stageId, laneId } = part.refs;
  const step = direction === 'right' || direction === 'down' ? 1 : -1;
  const sideways = direction === 'left' || direction === 'right';
  if (part.kind === 'card' && cardId !== undefined) {
    const id = cardId as CardId;
    return moveOneCard(board, model, id, direction, closed) ? placeOfCard(board, id, words) : null;
  }
  if (part.kind === 'step' && stepId !== undefined && sideways) {
    if (!moveOneStep(board, model, stepId as StepId, step, closed)) return null;
    return words.movedBy(stepTitle(board, stepId, words), direction);
  }
  if (part.kind === 'stage' && stageId !== undefined && sideways) {
    const place = moveAmong(
      model.scene.stages.map((span) => span.stageId),
      stageId,
      step,
    );
    if (!place || !moveStage(board, { id: stageId as StageId, place }).ok) return null;
    return words.movedBy(board.get('stages', stageId)?.name.trim() || words.untitledStage, direction);
  }
  if (part.kind === 'laneHeader' && laneId !== undefined && !sideways) {
    const place = moveAmong(
      model.lanes.map(({ row }) => row.laneId),
      laneId,
      step,
    );
    if (!place || !moveLane(board, { id: laneId as LaneId, place }).ok) return null;
    return words.movedBy(laneTitle(board, laneId, words), direction);
  }
  return null;
}
