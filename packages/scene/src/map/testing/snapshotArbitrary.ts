import {
  type BoardSnapshot,
  CARD_KINDS,
  type CardKind,
  type Collection,
  type Entry,
  EVIDENCE_STATES,
  type FieldsOfRecord,
  LANE_TYPES,
  type MapId,
  makeRecord,
  SEPARATORS,
  snapshotOf,
} from '@wayline/domain';
import fc from 'fast-check';

export const RANDOM_MAP: MapId = 'map:random';

const words = fc.oneof(
  { weight: 6, arbitrary: fc.lorem({ maxCount: 12 }) },
  { weight: 1, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constant('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter'),
  },
  { weight: 1, arbitrary: fc.constant('אני לא מוצא את הכפתור 👩‍👩‍👧‍👦 漢字漢字漢字漢字漢字') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const index = (below: number) => fc.nat({ max: below });
const orderKey = fc.constantFrom('a0', 'a1', 'a2', 'a3', 'a4');

const randomCard = fc.record({
  kind: fc.constantFrom<CardKind>(...CARD_KINDS),
  lane: index(9),
  /** Some of these steps do not exist: their cards wait in the tray. */
  step: fc.option(index(12)),
  span: fc.integer({ min: 1, max: 6 }),
  order: orderKey,
  text: words,
  personas: fc.subarray([0, 1, 2]),
  state: fc.constantFrom(...EVIDENCE_STATES),
  figure: fc.option(fc.constantFrom('62 %', '3.4')),
});
const randomEmotion = fc.record({
  step: index(12),
  persona: index(2),
  valence: fc.constantFrom(-2, -1.5, -1, 0, 0.25, 1, 2),
  word: words,
  reason: words,
});
const randomLane = fc.record({
  type: fc.constantFrom(...LANE_TYPES),
  title: words,
  hidden: fc.option(fc.boolean(), { freq: 4 }),
  collapsed: fc.option(fc.boolean(), { freq: 4 }),
  separatorAfter: fc.option(fc.constantFrom(...SEPARATORS), { freq: 4 }),
  persona: fc.option(index(3), { freq: 4 }),
});

/** Boards with one map of any shape that the model allows, and records that refer to what is gone. */
export const anyBoard: fc.Arbitrary<BoardSnapshot> = fc
  .record({
    stages: fc.array(fc.record({ name: words, goal: words, steps: index(3) }), { maxLength: 5 }),
    steps: fc.array(fc.record({ name: words, width: fc.option(fc.integer({ min: 112, max: 320 })) }), {
      minLength: 15,
      maxLength: 15,
    }),
    lanes: fc.array(randomLane, { maxLength: 9 }),
    cards: fc.array(randomCard, { maxLength: 40 }),
    emotions: fc.array(randomEmotion, { maxLength: 24 }),
    counts: fc.array(fc.array(fc.nat({ max: 60 }), { minLength: 5, maxLength: 5 }), { maxLength: 3 }),
    title: words,
  })
  .map(buildBoard);

interface Shape {
  readonly stages: readonly { readonly name: string; readonly goal: string; readonly steps: number }[];
  readonly steps: readonly { readonly name: string; readonly width: number | null }[];
  readonly lanes: readonly (typeof randomLane extends fc.Arbitrary<infer T> ? T : never)[];
  readonly cards: readonly (typeof randomCard extends fc.Arbitrary<infer T> ? T : never)[];
  readonly emotions: readonly (typeof randomEmotion extends fc.Arbitrary<infer T> ? T : never)[];
  readonly counts: readonly (readonly number[])[];
  readonly title: string;
}

function buildBoard(shape: Shape): BoardSnapshot {
  const entries: Entry[] = [];
  let made = 0;
  const context = {
    now: '2026-11-22T09:00:00.000Z',
    by: '',
    newId: <P extends string>(prefix: P): `${P}:${string}` => `${prefix}:made-${++made}`,
  };
  const add = (collection: Collection, fields: Readonly<Record<string, unknown>>): void => {
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
    const record = makeRecord(collection, given as FieldsOfRecord<typeof collection>, context);
    // The pair belongs together; the union cannot be told so.
    entries.push({ collection, record } as unknown as Entry);
  };
  const order = (i: number): string => `a${i}`;
  const mapId = RANDOM_MAP;

  for (const i of [0, 1, 2]) {
    add('personas', {
      id: `persona:${i}`,
      order: order(i),
      name: `Persona ${i}`,
      archetype: shape.title,
      color: i + 1,
    });
  }
  add('maps', { id: mapId, title: shape.title, personaIds: ['persona:0', 'persona:1'], pos: [40, -80] });
  let step = 0;
  shape.stages.forEach(({ name, goal, steps }, i) => {
    add('stages', { id: `stage:${i}`, mapId, order: order(i), name, customerGoal: goal });
    for (let s = 0; s < steps; s++, step++) {
      const { name: stepName = '', width = null } = shape.steps[step] ?? {};
      add('steps', {
        id: `step:${step}`,
        mapId,
        stageId: `stage:${i}`,
        order: order(s),
        name: stepName,
        width,
      });
    }
  });
  shape.lanes.forEach(({ persona, ...lane }, i) => {
    const personaId = persona === null ? null : `persona:${persona}`;
    add('lanes', { ...lane, id: `lane:${i}`, mapId, order: order(i), personaId });
  });
  shape.cards.forEach(({ lane, step: at, personas, state, figure, ...card }, i) => {
    add('cards', {
      ...card,
      id: `card:${i}`,
      mapId,
      laneId: `lane:${lane}`,
      stepId: null,
      personaIds: personas.map((persona) => `persona:${persona}`),
      evidence: { state, source: shape.title, n: i * 37 },
      ...(at !== null && { stepId: `step:${at}` }),
      ...(card.kind === 'insight' && { insight: 'statistic', figure }),
      ...(card.kind === 'touchpoint' && {
        channelIds: ['channel:email', 'channel:website', 'channel:phone'],
      }),
    });
  });
  for (const { step: at, persona, ...emotion } of shape.emotions) {
    add('emotions', {
      ...emotion,
      mapId,
      stepId: `step:${at}`,
      personaId: `persona:${persona}`,
      source: 'assumed',
    });
  }
  shape.counts.forEach((counts, i) => {
    const n = counts.reduce((sum, count) => sum + count, 0);
    add('metrics', {
      id: `metric:${i}`,
      name: shape.title,
      kind: 'csat',
      scale: { min: 1, max: 5, higherIsBetter: true },
      scope: { kind: 'step', id: `step:${i}` },
      points: [{ at: '2026-10-31T00:00:00.000Z', counts, n, skipped: 0, rejected: 0 }],
      events: [],
    });
  });
  return snapshotOf(entries, shape.title);
}
