import { columnsOf, stagesOf, stepLinksOf, stepsOf } from '../board/selectors.ts';
import type { MapId, StepId } from '../ids.ts';
import { meanOverPersonas } from '../measures/feelings.ts';
import type { TouchpointCard } from '../records/card.ts';
import type { Check, Hit } from './check.ts';
import type { Facts } from './facts.ts';

/** From this share on a touchpoint runs by itself, %. */
const AUTOMATED = 80;

/** How touchpoints work together: L7, L23, L24. */
export const serviceChecks: readonly Check[] = [
  {
    id: 'L7',
    level: 'warn',
    *find(facts) {
      for (const { id: mapId } of facts.maps) yield* seams(facts, mapId);
    },
  },
  {
    id: 'L23',
    level: 'warn',
    *find({ index, maps }) {
      for (const { id: mapId } of maps) {
        for (const { id, wait } of columnsOf(index, mapId)) {
          if (!wait) continue;
          if (wait.target === undefined) yield { on: id, mapId, case: 'noWaitTarget' };
          else if (wait.minutes > wait.target) yield { on: id, mapId, case: 'tooLong' };
        }
      }
    },
  },
  {
    id: 'L24',
    level: 'warn',
    *find(facts) {
      for (const { id: mapId } of facts.maps) {
        yield* unattendedRuns(facts, mapId);
        yield* unattendedLows(facts, mapId);
      }
    },
  },
];

/** Changes of channel between steps about which nothing is said. */
function* seams({ index, touchpointsAt }: Facts, mapId: MapId): Generator<Hit> {
  const columns = columnsOf(index, mapId);
  const links = stepLinksOf(index, mapId);
  const offered = (stepId: string): ReadonlySet<string> =>
    new Set(touchpointsAt(stepId).flatMap(({ channelIds }) => channelIds));
  const pairs = new Map<string, readonly [from: StepId, to: StepId]>();
  columns.slice(1).forEach(({ id: to }, i) => {
    const from = columns[i]?.id;
    if (from) pairs.set(`${from} ${to}`, [from, to]);
  });
  for (const { from, to } of links) pairs.set(`${from} ${to}`, [from, to]);
  for (const [from, to] of pairs.values()) {
    const [before, after] = [offered(from), offered(to)];
    // Where nothing is known of a channel, nothing changes that could be lost.
    if (before.size === 0 || after.size === 0 || [...before].some((id) => after.has(id))) continue;
    const between = links.filter((link) => link.from === from && link.to === to);
    const repeats = between.find(({ handover }) => handover?.customerMustRepeat === true);
    if (repeats) yield { on: repeats.id, mapId, case: 'mustRepeat', level: 'error' };
    else if (!between.some(({ handover }) => handover)) yield { on: between[0]?.id ?? to, mapId };
  }
}

/** Three and more touchpoints on end that run by themselves, with nobody to turn to. */
function* unattendedRuns({ index, touchpointsAt, channelsOf }: Facts, mapId: MapId): Generator<Hit> {
  const isUnattended = (card: TouchpointCard): boolean =>
    (card.automation ?? 0) >= AUTOMATED && !channelsOf(card).some(({ staffed }) => staffed);
  const way = [...new Set(columnsOf(index, mapId).flatMap(({ id }) => touchpointsAt(id)))];
  let start = 0;
  for (let i = 0; i <= way.length; i++) {
    const card = way[i];
    if (card && isUnattended(card)) continue;
    const first = way[start];
    if (first && i - start >= 3) yield { on: first.id, mapId, case: 'run' };
    start = i + 1;
  }
}

/** Stages in which one feels bad and meets machines only. */
function* unattendedLows({ index, touchpointsAt, emotionsAt }: Facts, mapId: MapId): Generator<Hit> {
  for (const { id } of stagesOf(index, mapId)) {
    const steps = stepsOf(index, id);
    const valence = meanOverPersonas(steps.flatMap((step) => emotionsAt(step.id)));
    const cards = steps.flatMap((step) => touchpointsAt(step.id));
    if (
      valence !== null &&
      valence <= -1 &&
      cards.length > 0 &&
      cards.every(({ automation }) => automation === 100)
    )
      yield { on: id, mapId, case: 'lowStage' };
  }
}
