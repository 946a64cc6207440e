import { ENGLISH_JOURNEY, type MapType } from '@wayline/domain';
import { grouped } from './grouped.ts';
import type { SceneWords } from './sceneWords.ts';

const MONTHS: readonly string[] = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];
const DAY_MONTHS = MONTHS.with(8, 'Sept');
const STATES = { current: 'Current state', future: 'Future state' } as const;
const TYPES: Readonly<Record<MapType, string>> = {
  journey: '',
  blueprint: 'Service blueprint',
  dayInLife: 'Day in the life',
  lifecycle: 'Customer lifecycle',
};

const number = (value: number): string => grouped(value, ',');
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** A drawing's words in English. */
export const ENGLISH_SCENE: SceneWords = {
  language: 'en',
  journey: ENGLISH_JOURNEY,
  number,
  decimal: (value, digits) => value.toFixed(digits),
  percent: (hundredths) => `${Math.round(hundredths)} %`,
  month: (month, year) => `${MONTHS[month - 1]} ${year}`,
  // As British English has it, which abbreviates September to four letters.
  day: (date) => `${date.getUTCDate()} ${DAY_MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
  quoted: (text) => `“${text}”`,

  stage: 'Stage',
  step: 'Step',
  untitledMap: 'Untitled map',
  untitledStage: 'Untitled stage',
  untitledStep: 'Untitled step',
  mapState: (type, state) =>
    TYPES[type] ? `${TYPES[type]}, ${STATES[state].toLowerCase()}.` : `${STATES[state]}.`,
  evidence: 'Evidence',
  evidenceStates: {
    assumed: 'Assumed',
    anecdote: 'Anecdote',
    quote: 'Quote',
    observed: 'Observed',
    measured: 'Measured',
  },
  separators: {
    interaction: 'Line of interaction',
    visibility: 'Line of visibility',
    internalInteraction: 'Line of internal interaction',
  },
  moments: {
    stimulus: 'Stimulus',
    zmot: 'ZMOT',
    fmot: 'FMOT',
    smot: 'SMOT',
    tmot: 'TMOT',
    custom: 'Moment of truth',
  },
  makeOrBreak: 'Make or break',
  cards: (count) => counted(count, 'card'),
  votes: (count) => counted(count, 'vote'),
  inTray: (count) => `${count} in the tray`,
  switches: (count) => (count === 0 ? 'No switches' : count === 1 ? '1 switch' : `${count} switches`),
  losing: (count) => (count === 1 ? '1 loses the context' : `${count} lose the context`),
  mustRepeat: ', the customer must repeat',
  noAnswers: 'No answers yet',
  tooFewAnswers: 'Too few answers',
  indicative: 'indicative',

  jobsToBeDone: (count) => (count > 1 ? 'Jobs to be done' : 'Job to be done'),
  goals: 'Goals',
  frustrations: 'Frustrations',
  traits: 'Traits',
  bases: {
    assumption: 'Assumption',
    qualitative: 'Qualitative',
    quantitative: 'Quantitative',
    mixed: 'Mixed',
  },
  job: {
    when: ['When', /^when\b/i],
    want: ['I want', /^(i want|i need|to)\b/i],
    soThat: ['so I can', /^(so|to)\b/i],
  },
  personaGone: 'This persona is no longer on the board',
  unreadable: 'This cannot be read here. It is kept as it is: a newer version of Wayline may show it.',

  poster: {
    title: 'Title',
    footer: 'Footer',
    howToRead: 'How to read this map',
    measured: 'Measured, 95 %',
    mustRepeat: 'Must repeat',
    moment: 'Moment of truth',
    channelOffered: 'Channel offered',
    personas: (count) => (count === 1 ? 'Persona' : 'Personas'),
    steps: 'Steps',
    stepsInStages: (steps, stages) => `${steps} in ${counted(stages, 'stage')}`,
    coverage: 'Evidence coverage',
    target: (metric) => `Target, ${metric}`,
    stateOf: 'State of',
    handOvers: (losing) =>
      losing === 1 ? '1 hand-over loses the context' : `${losing} hand-overs lose the context`,
    worstPain: (severity, frequency, step) =>
      `worst pain ${severity} × ${frequency}${step ? ` at “${step}”` : ''}`,
    behindPersonas: (people) => `${number(people)} behind the personas`,
    inEvidence: (people) => `${number(people)} in the evidence`,
    answers: (count) => `${number(count)} ${count === 1 ? 'answer' : 'answers'}`,
  },
  picture: {
    connector: 'Connector',
    item: 'Item',
    empty: 'Empty board.',
    map: (stages, steps, lanes) =>
      `Journey map: ${counted(stages, 'stage')}, ${counted(steps, 'step')}, ${counted(lanes, 'lane')}.`,
    board: (maps, personas, items) =>
      `Board with ${[
        maps > 0 && counted(maps, 'journey map'),
        personas > 0 && counted(personas, 'persona'),
        items > 0 && counted(items, 'item'),
      ]
        .filter(Boolean)
        .join(', ')}.`,
    poster: (stages, steps, personas) =>
      `Poster of a journey map: ${stages} stages, ${steps} steps, ${personas} personas.`,
  },
};
