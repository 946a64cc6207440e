import { type BoardIndex, type Card, cardsIn, channelOf, type Lane, type StepId } from '@wayline/domain';
import { cardText } from './cardText.ts';
import { joinCell } from './splitCell.ts';
import { touchpointText } from './touchpointText.ts';

/** The cards of a cell as texts, in order. */
function cardTexts(index: BoardIndex, lane: Lane, stepId: StepId): readonly string[] {
  return cardsIn(index, lane.id, stepId).map((card) =>
    lane.type === 'touchpoints' ? touchpoint(index, card) : cardText(lane.type, card),
  );
}

/** A cell of a wide table. */
export function cellTextOf(index: BoardIndex, lane: Lane, stepId: StepId): string {
  return joinCell(cardTexts(index, lane, stepId));
}

/** The channels of the touchpoints that begin at a step, each once. */
export function channelNamesAt(index: BoardIndex, lanes: readonly Lane[], stepId: StepId): readonly string[] {
  const cards = lanes
    .filter(({ type }) => type === 'touchpoints')
    .flatMap(({ id }) => cardsIn(index, id, stepId));
  return [...new Set(cards.flatMap((card) => channelNames(index, card)))];
}

export function channelNames(index: BoardIndex, card: Card): readonly string[] {
  if (card.kind !== 'touchpoint') return [];
  return card.channelIds.flatMap((id) => channelOf(index.snapshot, id)?.name ?? []);
}

function touchpoint(index: BoardIndex, card: Card): string {
  const names = channelNames(index, card);
  // A touchpoint that only says its channels is called after them.
  return touchpointText(card.text.trim() || names.join(', '), names);
}
