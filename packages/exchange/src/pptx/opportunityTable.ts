import { type BoardIndex, cardsOf, type JourneyMap, type OpportunityCard } from '@wayline/domain';
import type { SceneWords } from '@wayline/scene';

/** The opportunities of a map as a table, the most for the least effort first; empty where there is none. */
export function opportunityTable(
  index: BoardIndex,
  map: JourneyMap,
  words: SceneWords,
): readonly (readonly string[])[] {
  const found = cardsOf(index, map.id).filter(
    (card): card is OpportunityCard => card.kind === 'opportunity' && card.text.trim() !== '',
  );
  if (found.length === 0) return [];
  const worth = ({ impact = 0, effort = 0 }: OpportunityCard): number => impact * 10 - effort;
  const sorted = [...found].sort((a, b) => worth(b) - worth(a) || (a.id < b.id ? -1 : 1));
  const { title, note = '' } = words.journey.lanes.opportunities;
  return [
    [title, words.step, note],
    ...sorted.map((card) => {
      const step = card.stepId === null ? undefined : index.snapshot.steps.get(card.stepId);
      const marks = [card.impact, card.effort].map((mark) => mark ?? '–').join(' : ');
      return [card.text.trim().replace(/\s+/g, ' '), step?.name ?? '', marks === '– : –' ? '' : marks];
    }),
  ];
}
