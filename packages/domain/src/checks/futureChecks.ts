import { cardsOf, columnsOf, emotionsOf, stagesOf } from '../board/selectors.ts';
import type { MapId } from '../ids.ts';
import type { Check, Hit } from './check.ts';
import type { Facts } from './facts.ts';

const same = (text: string): string => text.trim().replace(/\s+/gu, ' ').toLowerCase();

/** A map of today beside its map of tomorrow: L31. */
export const futureChecks: readonly Check[] = [
  {
    id: 'L31',
    level: 'info',
    *find(facts) {
      const { maps, snapshot } = facts;
      for (const future of maps) {
        if (future.state !== 'future' || !future.counterpartId) continue;
        const current = snapshot.maps.get(future.counterpartId);
        if (!current) continue;
        if (contentOf(facts, future.id) === contentOf(facts, current.id))
          yield { on: future.id, mapId: future.id, case: 'sameMap' };
        else yield* untraced(facts, current.id, future.id);
      }
    },
  },
];

/** Everything that a map says, as one text to compare: two copies of a map say the same. */
function contentOf({ index }: Facts, mapId: MapId): string {
  const columns = columnsOf(index, mapId);
  const at = (stepId: string | null): number =>
    stepId === null ? -1 : (index.columnOfStep.get(stepId) ?? -1);
  return JSON.stringify([
    stagesOf(index, mapId).map(({ name }) => same(name)),
    columns.map(({ name, wait }) => [same(name), wait ?? null]),
    cardsOf(index, mapId)
      .map((card) =>
        JSON.stringify([
          at(card.stepId),
          card.kind,
          same(card.text),
          'channelIds' in card ? card.channelIds : null,
          'severity' in card ? [card.severity, card.frequency, card.status] : null,
        ]),
      )
      .sort(),
    emotionsOf(index, mapId)
      .map(({ stepId, personaId, valence }) => JSON.stringify([at(stepId), personaId, valence]))
      .sort(),
  ]);
}

/** Pain points of today that neither return on the future map nor are answered there. */
function* untraced({ index, cardsOfKind }: Facts, current: MapId, future: MapId): Generator<Hit> {
  const said = new Set(cardsOf(index, future).map(({ text }) => same(text)));
  const answered = new Set<string>(cardsOfKind(future, 'opportunity').flatMap(({ painIds }) => painIds));
  for (const { id, text, status } of cardsOfKind(current, 'pain')) {
    if (status === 'resolved' || answered.has(id) || said.has(same(text))) continue;
    yield { on: id, mapId: current, case: 'untraced' };
  }
}
