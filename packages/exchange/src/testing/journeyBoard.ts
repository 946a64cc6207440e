import { type BoardSnapshot, CHANNELS, type LaneType } from '@wayline/domain';
import fc from 'fast-check';
import { BoardBuilder } from '../build/boardBuilder.ts';
import { cleanName } from './cleanName.ts';
import { readOptions } from './readOptions.ts';

const nasty = fc.constantFrom(
  '=1+1',
  '+2',
  '-',
  "'=x",
  '@me',
  'a;b',
  'x, y',
  '"quoted"',
  'Emotion',
  'Stage',
  'Pain points',
  '5',
  '-1',
  '4/5',
  'Site [Email]',
  'Site []',
  '• dot',
  '1. first',
  'a\nb',
  'a\n\n  b',
  '“said”',
  '62 % left',
  'sep=;',
  'Channels',
);
const text = fc
  .oneof(
    nasty,
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 14 }),
    fc.string({ unit: fc.constantFrom(...',;\t"\'•[]()=-+ :a1\n'.split('')), minLength: 1, maxLength: 14 }),
  )
  .map((raw) => raw.split('\n').map(cleanLine).join('\n').trim())
  .filter((clean) => clean !== '');
const name = text.map(cleanName).filter((clean) => clean !== '');

/** Lanes of cards that a table can hold; each kind once. */
const LANES_OF_CARDS: readonly LaneType[] = [
  'doing',
  'thinking',
  'saying',
  'momentsOfTruth',
  'painPoints',
  'opportunities',
  'frontstage',
  'customerActions',
  'questions',
];
const CHANNEL_IDS = CHANNELS.map(({ id }) => id);

const cell = fc.array(text, { maxLength: 2 });
const point = fc.option(
  fc.record({
    valence: fc.constantFrom(-2, -1.5, -1, -0.25, 0, 1, 2),
    word: fc.option(name),
    reason: fc.option(text),
  }),
);
const touchpoint = fc.record({
  text,
  channels: fc.uniqueArray(fc.constantFrom(...CHANNEL_IDS), { maxLength: 3 }),
});
const journey = fc
  .record({
    title: name,
    lanes: fc.uniqueArray(
      fc.record({ type: fc.constantFrom(...LANES_OF_CARDS, 'custom' as const), title: name }),
      {
        selector: ({ type, title }) => (type === 'custom' ? `custom ${title}` : type),
        minLength: 1,
        maxLength: 4,
      },
    ),
    curve: fc.option(name),
    contact: fc.option(name),
    matrix: fc.boolean(),
    personas: fc.uniqueArray(name, { maxLength: 2 }),
    stages: fc.array(
      fc.record({
        name,
        goal: fc.option(text),
        steps: fc.array(
          fc.record({
            name,
            points: fc.array(point, { minLength: 2, maxLength: 2 }),
            touchpoints: fc.array(touchpoint, { maxLength: 2 }),
            cells: fc.array(cell, { minLength: 4, maxLength: 4 }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  // Without a blank between them, neighbours of one name are the repeated header of one stage.
  .filter(({ stages }) => stages.every((stage, i) => stages[i - 1]?.name !== stage.name));

type Journey = typeof journey extends fc.Arbitrary<infer T> ? T : never;

/** A board with one map of chance, which a table can hold whole. */
export const journeyBoard: fc.Arbitrary<BoardSnapshot> = journey.map(boardOf);

function boardOf(plan: Journey): BoardSnapshot {
  const builder = new BoardBuilder(readOptions());
  const mapId = builder.map(plan.title);
  const contact = plan.contact === null ? null : builder.lane(mapId, 'touchpoints', plan.contact);
  if (contact && plan.matrix) builder.lane(mapId, 'channels');
  const curve = plan.curve === null ? null : builder.lane(mapId, 'emotionCurve', plan.curve);
  const personas = curve ? plan.personas.map((persona) => builder.persona(mapId, persona)) : [];
  const lanes = plan.lanes.map(({ type, title }) => ({ type, id: builder.lane(mapId, type, title) }));
  for (const stage of plan.stages) {
    const stageId = builder.stage(mapId, stage.name, stage.goal === null ? {} : { customerGoal: stage.goal });
    for (const step of stage.steps) {
      const stepId = builder.step(mapId, stageId, step.name);
      for (const [i, personaId] of personas.entries()) {
        const feeling = step.points[i];
        if (!feeling) continue;
        const { valence, word, reason } = feeling;
        builder.emotion({
          mapId,
          stepId,
          personaId,
          valence,
          reason: reason ?? '',
          ...(word !== null && { word }),
        });
      }
      if (contact) {
        for (const { text: said, channels } of step.touchpoints) {
          builder.card({
            kind: 'touchpoint',
            mapId,
            laneId: contact,
            stepId,
            text: said,
            channelIds: channels,
          });
        }
      }
      for (const [i, { type, id: laneId }] of lanes.entries()) {
        for (const said of step.cells[i] ?? [])
          builder.card({ ...KINDS[type], text: said, mapId, laneId, stepId });
      }
    }
  }
  return builder.snapshot(plan.title);
}

const KINDS: Readonly<
  Record<string, { readonly kind: 'note' | 'quote' | 'moment' | 'pain' | 'opportunity' | 'question' }>
> = {
  doing: { kind: 'note' },
  thinking: { kind: 'note' },
  frontstage: { kind: 'note' },
  customerActions: { kind: 'note' },
  custom: { kind: 'note' },
  saying: { kind: 'quote' },
  momentsOfTruth: { kind: 'moment' },
  painPoints: { kind: 'pain' },
  opportunities: { kind: 'opportunity' },
  questions: { kind: 'question' },
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the point
const UNSTORED = /[\u0000-\u001f\u007f-\u009f\ufeff\u202d\u202e\u2028\u2029\u0085]/g;

/** A line as it may be stored in a text: no controls, no blanks at its end. */
function cleanLine(line: string): string {
  return line.toWellFormed().replace(/\t/g, ' ').replace(UNSTORED, '').trimEnd();
}
