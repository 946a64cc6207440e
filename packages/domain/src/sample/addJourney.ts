import type { BoardBuilder } from '../board/createBuilder.ts';
import type { PersonaId, StageId } from '../ids.ts';
import type { Step } from '../records/step.ts';
import type { StepLink } from '../records/stepLink.ts';
import type { LaneType } from '../vocabulary/vocabulary.ts';
import {
  EMIL,
  NORA,
  RUTH,
  SAMPLE_MAP,
  type SampleLane,
  type SampleStep,
  sampleLane,
  sampleStep,
} from './sampleIds.ts';

const STAGES: readonly (readonly [id: string, name: string, goal: string, duration: string])[] = [
  ['realise', 'Realise', 'Not to sit in the dark', 'Six weeks before'],
  ['find-out', 'Find out', 'Know what to do by when', 'A week or two'],
  ['apply', 'Hand it over', 'Say it once and be done', 'One evening'],
  ['move-in', 'Move in', 'Light on the first evening', 'Nine days'],
  ['settle', 'Settle', 'Pay for this flat only', 'Two months'],
];

type StepFields = Omit<Partial<Step>, 'id' | 'mapId' | 'stageId' | 'order'>;

const STEPS: readonly (readonly [stage: string, step: SampleStep, fields: StepFields])[] = [
  [
    'realise',
    'sign',
    { name: 'Sign the lease', intent: 'other', description: 'Keys and a folder change hands.' },
  ],
  ['realise', 'remember', { name: 'Remember power', intent: 'learn' }],
  ['find-out', 'rules', { name: 'Look up the rules', intent: 'learn' }],
  ['find-out', 'tariffs', { name: 'Compare tariffs', intent: 'browse', optional: true }],
  [
    'apply',
    'form',
    { name: 'Fill in the form', intent: 'change', emotionalIntent: 'Known and in good hands' },
  ],
  ['apply', 'meter', { name: 'Find the meter', intent: 'change' }],
  [
    'move-in',
    'wait',
    {
      name: 'Wait for a yes',
      intent: 'getInfo',
      // Nine days were seen, three had been promised.
      wait: { minutes: 12_960, target: 4_320 },
      emotionalIntent: 'Sure that it is on its way',
    },
  ],
  ['move-in', 'reading', { name: 'Read the meter', intent: 'change' }],
  ['settle', 'bill', { name: 'Open the bill', intent: 'getInfo' }],
  ['settle', 'ask', { name: 'Ask about it', intent: 'getInfo', emotionalIntent: 'Heard, then helped' }],
];

const LANES: readonly (readonly [id: SampleLane, type: LaneType, title: string])[] = [
  ['doing', 'doing', 'Doing'],
  ['touchpoints', 'touchpoints', 'Touchpoints'],
  ['channels', 'channels', 'Channels'],
  ['emotion', 'emotionCurve', 'Emotion'],
  ['moments', 'momentsOfTruth', 'Moments of truth'],
  ['pains', 'painPoints', 'Pain points'],
  ['opportunities', 'opportunities', 'Opportunities'],
  ['evidence', 'evidence', 'Evidence'],
  ['backstage', 'backstage', 'Backstage'],
];

type LinkFields = Pick<StepLink, 'label' | 'handover'> & { readonly personaIds?: readonly PersonaId[] };

/** What is carried from step to step; two of the ways lose it. */
const HANDOVERS: readonly (readonly [from: SampleStep, to: SampleStep, fields: LinkFields])[] = [
  [
    'tariffs',
    'form',
    {
      label: 'App hands over to an empty form',
      handover: { carriesContext: 'no', customerMustRepeat: true },
      personaIds: [EMIL],
    },
  ],
  ['meter', 'wait', { label: 'Receipt without a case number', handover: { carriesContext: 'partly' } }],
  ['wait', 'reading', { label: 'Link in the mail opens the app', handover: { carriesContext: 'yes' } }],
  ['reading', 'bill', { label: 'Reading goes to billing', handover: { carriesContext: 'yes' } }],
  [
    'bill',
    'ask',
    { label: 'Agent sees the bill', handover: { carriesContext: 'partly' }, personaIds: [NORA, RUTH] },
  ],
  [
    'bill',
    'ask',
    {
      label: 'Agent sees neither flat',
      handover: { carriesContext: 'no', customerMustRepeat: true },
      personaIds: [EMIL],
    },
  ],
];

/** The map, its stages, steps, lanes and the ways between the steps. */
export function addJourney({ add }: BoardBuilder): void {
  add('maps', {
    id: SAMPLE_MAP,
    title: 'Moving an electricity contract',
    description:
      'How customers take their power along when they move, from the signature under the lease to the first right ' +
      'bill. Made from 31 interviews, two usability tests and the logs of one autumn.',
    type: 'journey',
    state: 'current',
    basis: 'research',
    scenario: 'From a new lease to the first bill that is right.',
    goal: 'The power runs in the right name from the first evening, and nobody pays for two flats.',
    expectations: 'One evening of work, a sign that it worked, a bill without a surprise.',
    valueProposition: 'The supplier that moves with you.',
    northStar: {
      text: 'A move is told once and confirmed within three days.',
      metricId: 'metric:reading-csat',
      target: 4,
    },
    personaIds: [NORA, EMIL, RUTH],
    pos: [0, 0],
    status: 'agreed',
    ownerId: 'department:care',
  });
  for (const [id, name, customerGoal, duration] of STAGES) {
    const ownerId = id === 'apply' || id === 'find-out' ? 'department:digital' : 'department:care';
    add('stages', { id: `stage:${id}`, mapId: SAMPLE_MAP, name, customerGoal, duration, ownerId });
  }
  for (const [stage, step, fields] of STEPS) {
    const stageId: StageId = `stage:${stage}`;
    add('steps', { ...fields, id: sampleStep(step), mapId: SAMPLE_MAP, stageId });
  }
  for (const [id, type, title] of LANES) {
    add('lanes', {
      id: sampleLane(id),
      mapId: SAMPLE_MAP,
      type,
      title,
      ...(id === 'evidence' ? { separatorAfter: 'visibility' as const } : {}),
    });
  }
  HANDOVERS.forEach(([from, to, fields], i) => {
    add('stepLinks', {
      ...fields,
      id: `link:${from}-${to}-${i + 1}`,
      mapId: SAMPLE_MAP,
      from: sampleStep(from),
      to: sampleStep(to),
      kind: 'next',
    });
  });
  add('stepLinks', {
    id: 'link:meter-form-back',
    mapId: SAMPLE_MAP,
    from: sampleStep('meter'),
    to: sampleStep('form'),
    kind: 'loop',
    label: 'With the number',
  });
}
