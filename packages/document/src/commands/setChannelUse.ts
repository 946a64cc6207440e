import {
  type CardId,
  type ChannelId,
  channelOf,
  columnsOf,
  concernsPersona,
  lanesOf,
  type PersonaId,
  personasOf,
  type StepId,
  stepsCoveredBy,
  type TouchpointCard,
  touchpointChannel,
} from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { type AddCard, addCard } from './addCard.ts';
import { addLane } from './addLane.ts';
import { type Result, refused } from './result.ts';
import { usePersonas } from './usePersonas.ts';
import { writeFields } from './write.ts';

export interface SetChannelUse {
  readonly stepId: StepId;
  readonly personaId: PersonaId;
  readonly channelId: ChannelId;
  readonly uses: boolean;
}

/**
 * Says that a persona takes a channel at a step, or takes it no more. The touchpoint of the step is changed; where there is none
 * that the persona could use, one is made, in a lane that is added or shown if need be. Tells which touchpoint it is.
 */
export function setChannelUse(
  board: BoardDocument,
  { stepId, personaId, channelId, uses }: SetChannelUse,
): Result<{ readonly id: CardId; readonly made: boolean }> {
  const snapshot = board.snapshot();
  const step = snapshot.steps.get(stepId);
  const channel = channelOf(snapshot, channelId);
  if (!step || !channel || !snapshot.personas.has(personaId)) return refused('notFound');
  const here = touchpointsAt(board, step.mapId, stepId);
  const theirs = here.find((card) => concernsPersona(card, personaId) && touchpointChannel(card, personaId));
  if (!uses) {
    if (!theirs || touchpointChannel(theirs, personaId) !== channelId) return refused('nothing');
    board.transact(LOCAL, () => leave(board, theirs, personaId, channelId));
    return { ok: true, id: theirs.id, made: false };
  }
  const card =
    theirs ??
    here.find((one) => concernsPersona(one, personaId)) ??
    here.find((one) => one.channelIds.includes(channelId)) ??
    here[0];
  if (!card) {
    return board.transact(LOCAL, () => {
      const lane =
        lanesOf(board.snapshot(), step.mapId).find(({ type, hidden }) => type === 'touchpoints' && !hidden) ??
        addLane(board, { mapId: step.mapId, type: 'touchpoints' });
      if ('ok' in lane && !lane.ok) return lane;
      const fields = {
        laneId: lane.id,
        stepId,
        kind: 'touchpoint',
        text: channel.name,
        channelIds: [channelId],
      };
      const added = addCard(board, { ...fields, personaIds: [personaId] } as unknown as AddCard);
      return added.ok ? { ok: true, id: added.id, made: true } : added;
    });
  }
  board.transact(LOCAL, () => {
    const { channelIds, personaIds, usedChannels } = card;
    writeFields(board, 'cards', card.id, {
      channelIds: channelIds.includes(channelId) ? channelIds : [...channelIds, channelId],
      usedChannels: { ...usedChannels, [personaId]: channelId },
      ...(!concernsPersona(card, personaId) && { personaIds: [...personaIds, personaId] }),
    });
    usePersonas(board, step.mapId, [personaId]);
  });
  return { ok: true, id: card.id, made: false };
}

/** The touchpoints that lie at a step or run over it, in the order in which personas meet them. */
function touchpointsAt(
  board: BoardDocument,
  mapId: `map:${string}`,
  stepId: StepId,
): readonly TouchpointCard[] {
  const snapshot = board.snapshot();
  const columns = columnsOf(snapshot, mapId).map(({ id }) => id);
  return [...snapshot.cards.values()]
    .filter((card): card is TouchpointCard => card.kind === 'touchpoint' && card.mapId === mapId)
    .filter((card) => stepsCoveredBy(snapshot, card).some(({ id }) => id === stepId))
    .sort(
      (a, b) =>
        columns.indexOf(a.stepId ?? stepId) - columns.indexOf(b.stepId ?? stepId) ||
        (a.order < b.order ? -1 : 1),
    );
}

/** The touchpoint is no longer about the persona; where it was about nobody else, the channel goes instead. */
function leave(board: BoardDocument, card: TouchpointCard, personaId: PersonaId, channelId: ChannelId): void {
  const all =
    card.personaIds.length > 0
      ? card.personaIds
      : personasOf(board.snapshot(), card.mapId).map(({ id }) => id);
  const others = all.filter((id) => id !== personaId);
  const { [personaId]: _, ...used } = card.usedChannels ?? {};
  const usedChannels = Object.keys(used).length > 0 ? used : undefined;
  if (others.length > 0) writeFields(board, 'cards', card.id, { personaIds: others, usedChannels });
  else {
    const channelIds = card.channelIds.filter((id) => id !== channelId);
    writeFields(board, 'cards', card.id, { channelIds, usedChannels });
  }
}
