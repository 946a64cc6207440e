import {
  type BoardSnapshot,
  type Collection,
  type Entry,
  type FieldsOfRecord,
  type MapId,
  makeRecord,
  ordersBetween,
  type StepId,
  snapshotOf,
} from '@wayline/domain';

/** A board for tests: two personas buy contact lenses in five stages and ten steps. It is drawn in the look's pictures. */
export const LENS_MAP: MapId = 'map:lens';

const STAGES = [
  ['Realise', 'Stop seeing the game through fog'],
  ['Choose', 'Know which lens is mine'],
  ['Order', 'Pay once, for the right thing'],
  ['Receive', 'Have them before Saturday'],
  ['Wear and reorder', 'Never have to think about it'],
] as const;

const STEPS = [
  'Get fed up',
  'Ask and search',
  'Compare lenses',
  'Find my values',
  'Enter the values',
  'Pay',
  'Wait for parcel',
  'Try the first pair',
  'Ask for help',
  'Reorder',
] as const;

const LANES = [
  ['doing', 'Doing'],
  ['touchpoints', 'Touchpoints'],
  ['channels', 'Channels'],
  ['emotionCurve', 'Emotion'],
  ['momentsOfTruth', 'Moments of truth'],
  ['painPoints', 'Pain points'],
  ['opportunities', 'Opportunities'],
  ['evidence', 'Evidence'],
  ['backstage', 'Backstage'],
] as const;

const DOING = [
  'Wipes fogged glasses at every practice',
  'Asks two team mates, searches at night',
  'Opens six tabs, sorts them by price',
  'Hunts for the card from the optician',
  'Types ten numbers, checks them twice',
  'Pays in the app, fails, repeats on laptop',
  'Looks at tracking three times a day',
  'Watches the film, needs forty minutes',
  'Asks whether red eyes are normal',
  'Taps “same again” on the sofa',
];

/** Name, channels; then the channel that Jonas takes where it is not the first. */
const TOUCHPOINTS = [
  ['Team mate’s tip', 'word-of-mouth', 'mobile-app'],
  ['Result page', 'search website', 'mobile-app'],
  ['Compare page', 'website mobile-app', 'mobile-app'],
  ['Help page', 'website chat-live', 'mobile-app'],
  ['Values form', 'website mobile-app', 'mobile-app'],
  ['Checkout', 'website mobile-app', 'website'],
  ['Tracking mail', 'email mobile-app', 'email'],
  ['Box and leaflet', 'parcel-delivery', 'parcel-delivery'],
  ['Optician chat', 'chat-live', 'chat-live'],
  ['Reorder button', 'email mobile-app', 'mobile-app'],
] as const;

const MARA = [
  [-1, 'Fed up', 'Fog at every practice'],
  [1, 'Curious', 'They say it is easy'],
  [-1, 'Lost', 'Forty lenses, the same words'],
  [-2, 'Stuck', 'My card has other letters'],
  [-1, 'Unsure', 'One digit off, wrong lens'],
  [1, 'Relieved', 'The price stayed the price'],
  [0, 'Eager', 'Tomorrow, probably'],
  [2, 'Thrilled', 'I can see the ball!'],
  [1, 'Reassured', 'A real optician'],
  [0, 'Hesitant', 'Which box did I have?'],
] as const;

const JONAS = [
  [0, 'Routine', 'Last pair tonight'],
  [0, 'Indifferent', 'I know what I want'],
  [1, 'Sure', 'Same lens as always'],
  [1, 'At ease', 'My app has my values'],
  [0, 'Impatient', 'Type it twice?'],
  [-1, 'Annoyed', 'Card refused, start over'],
  [-2, 'Worried', 'Three days of silence'],
  [-1, 'Resigned', 'Two days too late'],
  [-1, 'Irritated', 'Order number, again'],
  [2, 'Delighted', 'Two taps, done'],
] as const;

const MOMENTS = [
  [1, 'zmot', '“No optician needed”', false],
  [4, 'fmot', 'The form trusts me', false],
  [7, 'smot', 'The lens goes in', true],
  [8, 'tmot', 'Answer in minutes', false],
] as const;

/** Step, severity, frequency, who (m, j), evidence, words. */
const PAINS = [
  [1, 2, 3, 'm', 'quote', 'Results mix shops, tests and adverts'],
  [2, 2, 4, 'm', 'observed', 'Every shop has its own lens names'],
  [3, 4, 3, 'm', 'observed', 'My card uses other letters than the form'],
  [4, 3, 2, 'mj', 'measured', 'Form accepts values no lens has'],
  [5, 4, 2, 'j', 'measured', 'App payment fails and empties the basket'],
  [6, 3, 4, 'mj', 'quote', 'Tracking is silent for three days'],
  [7, 2, 3, 'm', 'observed', 'Leaflet too small to read without lenses'],
  [8, 3, 3, 'j', 'quote', 'Must give order and values once more'],
  [9, 1, 2, 'm', 'anecdote', 'Reminder does not name the lens'],
] as const;

const OPPORTUNITIES = [
  [2, 3, 3, 'How might we show one price per lens?'],
  [3, 5, 3, 'How might we read values from a photo?'],
  [5, 4, 2, 'How might we keep the basket everywhere?'],
  [6, 4, 1, 'How might we say “in the lab until Friday”?'],
  [8, 3, 2, 'How might we give the optician the order?'],
  [9, 4, 1, 'How might we offer two taps to everyone?'],
] as const;

const QUOTES = [
  [0, 'I play half blind.', 'Interview 3'],
  [3, 'Is BC the same as R?', '11 of 14, test 5'],
  [6, 'I ordered. Then nothing.', 'Interview 9'],
  [7, 'It just went in.', 'Test 2'],
] as const;

const FIGURES = [
  [2, '62 %', 'leave at this page', 4210, '2026-09'],
  [5, '8 %', 'app payments fail', 1904, '2026-10'],
  [8, '3.4', 'CSAT after chat', 96, '2026-10'],
  [9, '71 %', 'reorder in the app', 388, '2026'],
] as const;

const BACKSTAGE = [
  [1, 1, 'Marketing buys forty search terms'],
  [4, 1, 'Care checks them by hand at 9:00'],
  [5, 2, 'Lab cuts toric lenses in two to four days; nobody tells the customer'],
  [7, 1, 'Warehouse adds the leaflet'],
  [8, 1, 'Optician sees no order data'],
  [9, 1, 'Batch mail once a month'],
] as const;

const stepId = (index: number): StepId => `step:${index}`;

export function lensBoard(): BoardSnapshot {
  const entries: Entry[] = [];
  let made = 0;
  const context = {
    now: '2026-11-22T09:00:00.000Z',
    by: '',
    newId: <P extends string>(prefix: P): `${P}:${string}` => `${prefix}:made-${++made}`,
  };
  const orders = ordersBetween(null, null, 16);
  const order = (index: number): string => orders[index] ?? 'a0';
  const add = <C extends Collection>(collection: C, fields: FieldsOfRecord<C>): void => {
    // The pair belongs together; the union cannot be told so.
    entries.push({ collection, record: makeRecord(collection, fields, context) } as unknown as Entry);
  };
  const card = (lane: string, step: number, fields: FieldsOfRecord<'cards'>): void =>
    add('cards', {
      id: `card:${lane}-${step}`,
      mapId: LENS_MAP,
      laneId: `lane:${lane}`,
      stepId: stepId(step),
      order: 'a0',
      ...fields,
    } as FieldsOfRecord<'cards'>);

  add('personas', {
    id: 'persona:m',
    order: order(0),
    name: 'Mara Lindqvist',
    archetype: 'First-time wearer',
    quote: 'I just want to see the ball, not become an expert.',
    color: 1,
    goals: ['One pair that fits by Saturday', 'Someone who says it is normal'],
    frustrations: ['Words only opticians know', 'Paying for the wrong lens'],
    jobs: [
      {
        kind: 'functional',
        when: 'my glasses fog',
        want: 'clear sight',
        soThat: 'play the whole match',
      },
    ],
    traits: [
      { name: 'Confidence', value: 74 },
      { name: 'Price sense', value: 58 },
      { name: 'Patience', value: 22 },
      { name: 'Expertise', value: 10 },
    ],
    basis: 'qualitative',
    sampleSize: 14,
    sources: ['interviews'],
  });
  add('personas', {
    id: 'persona:j',
    order: order(1),
    name: 'Jonas Weber',
    archetype: 'Re-orders in a hurry',
    quote: 'If I have to look for it, you have lost me.',
    color: 2,
    goals: ['Two taps, no thinking', 'A date that holds'],
    frustrations: ['Typing what you already know', 'Silence after paying'],
    jobs: [
      { kind: 'functional', when: 'the last pair is in', want: 'the same again', soThat: 'never run out' },
    ],
    traits: [
      { name: 'Confidence', value: 92 },
      { name: 'Price sense', value: 30 },
      { name: 'Patience', value: 12 },
      { name: 'Expertise', value: 80 },
    ],
    basis: 'mixed',
    sampleSize: 9,
    sources: ['interviews', '388 orders'],
  });
  add('maps', {
    id: LENS_MAP,
    title: 'Buying contact lenses online',
    scenario: 'From “I am tired of glasses” to the second order, without a shop.',
    personaIds: ['persona:m', 'persona:j'],
    pos: [0, 0],
  });
  STAGES.forEach(([name, customerGoal], i) => {
    add('stages', { id: `stage:${i}`, mapId: LENS_MAP, order: order(i), name, customerGoal });
  });
  STEPS.forEach((name, i) => {
    const stage = Math.floor(i / 2);
    add('steps', { id: stepId(i), mapId: LENS_MAP, stageId: `stage:${stage}`, order: order(i), name });
  });
  LANES.forEach(([type, title], i) => {
    const line = type === 'evidence' ? ({ separatorAfter: 'visibility' } as const) : {};
    add('lanes', { id: `lane:${type}`, mapId: LENS_MAP, order: order(i), type, title, ...line });
  });
  DOING.forEach((text, i) => {
    card('doing', i, { kind: 'note', text });
  });
  TOUCHPOINTS.forEach(([text, channels, jonas], i) => {
    const channelIds = channels.split(' ').map((id) => `channel:${id}` as const);
    card('touchpoints', i, {
      kind: 'touchpoint',
      text,
      channelIds,
      usedChannels: { 'persona:j': `channel:${jonas}` },
    });
  });
  for (const [from, to] of [
    [4, 5],
    [7, 8],
  ] as const) {
    add('stepLinks', {
      id: `link:${from}`,
      mapId: LENS_MAP,
      from: stepId(from),
      to: stepId(to),
      kind: 'next',
      personaIds: ['persona:j'],
      handover: { carriesContext: 'no', customerMustRepeat: true },
    });
  }
  for (const [personaId, points] of [
    ['persona:m', MARA],
    ['persona:j', JONAS],
  ] as const) {
    points.forEach(([valence, word, reason], i) => {
      add('emotions', {
        mapId: LENS_MAP,
        stepId: stepId(i),
        personaId,
        valence,
        word,
        reason,
        source: 'reported',
      });
    });
  }
  add('metrics', {
    id: 'metric:csat',
    name: 'CSAT after chat',
    kind: 'csat',
    scale: { min: 1, max: 5, minLabel: 'bad', maxLabel: 'good', higherIsBetter: true },
    scope: { kind: 'step', id: stepId(8) },
    points: [
      { at: '2026-10-31T00:00:00.000Z', counts: [12, 14, 20, 24, 26], n: 96, skipped: 0, rejected: 0 },
    ],
    events: [],
  });
  for (const [step, moment, text, makeOrBreak] of MOMENTS) {
    card('momentsOfTruth', step, { kind: 'moment', moment, text, makeOrBreak });
  }
  for (const [step, severity, frequency, who, state, text] of PAINS) {
    const personaIds = [...who].map((letter) => `persona:${letter}` as const);
    card('painPoints', step, { kind: 'pain', severity, frequency, personaIds, evidence: { state }, text });
  }
  for (const [step, impact, effort, text] of OPPORTUNITIES) {
    card('opportunities', step, { kind: 'opportunity', impact, effort, text });
  }
  for (const [step, text, source] of QUOTES) {
    const evidence = { state: 'quote', source, ...(source.includes(',') ? {} : { date: '2026' }) } as const;
    card('evidence', step, { kind: 'quote', text, evidence });
  }
  for (const [step, figure, text, n, date] of FIGURES) {
    const evidence = { state: 'measured', n, date } as const;
    card('evidence', step, { kind: 'insight', insight: 'statistic', figure, text, evidence });
  }
  for (const [step, span, text] of BACKSTAGE) card('backstage', step, { kind: 'note', text, span });
  return snapshotOf(entries, 'Contact lenses, autumn workshop');
}
