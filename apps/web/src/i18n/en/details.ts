import type {
  EmotionSource,
  EvidenceState,
  MapState,
  MomentKind,
  OpportunityStatus,
  PainCause,
  PainStatus,
  PersonaBasis,
} from '@wayline/domain';

const evidence: Readonly<Record<EvidenceState, string>> = {
  assumed: 'Assumed',
  anecdote: 'Anecdote',
  quote: 'Quote',
  observed: 'Observed',
  measured: 'Measured',
};

const causes: Readonly<Record<PainCause, string>> = {
  hardNavigation: 'Hard to find one’s way',
  belowExpectation: 'Below expectation',
  slowService: 'Slow service',
  irrelevantMarketing: 'Irrelevant marketing',
  notRecognised: 'Not recognised',
  longWait: 'Long wait',
  needsNotUnderstood: 'Needs not understood',
  unresolved: 'Left unresolved',
  tooMuchAutomation: 'Too much automation',
  impersonal: 'Impersonal',
  disrespect: 'Disrespect',
  inconsistentChannels: 'Channels disagree',
  other: 'Other',
};

const moments: Readonly<Record<MomentKind, string>> = {
  stimulus: 'Stimulus',
  zmot: 'ZMOT, online research',
  fmot: 'FMOT, at the shelf',
  smot: 'SMOT, in use',
  tmot: 'TMOT, sharing it',
  custom: 'Own kind',
};

const painStatus: Readonly<Record<PainStatus, string>> = {
  open: 'Open',
  accepted: 'Accepted',
  resolved: 'Resolved',
};

const opportunityStatus: Readonly<Record<OpportunityStatus, string>> = {
  idea: 'Idea',
  planned: 'Planned',
  doing: 'Doing',
  done: 'Done',
  dropped: 'Dropped',
};

const emotionSources: Readonly<Record<EmotionSource, string>> = {
  observed: 'Observed',
  reported: 'Reported',
  assumed: 'Assumed',
};

const personaBases: Readonly<Record<PersonaBasis, string>> = {
  assumption: 'Assumption',
  qualitative: 'Qualitative',
  quantitative: 'Quantitative',
  mixed: 'Mixed',
};

const mapStates: Readonly<Record<MapState, string>> = { current: 'Current', future: 'Future' };

/** The words of the Details panel. */
export const details = {
  title: 'Details',
  pull: 'Pull to resize',
  close: 'Close',
  open: 'Open details',
  text: 'Text',
  step: 'Step',
  stage: 'Stage',
  lane: 'Lane',
  map: 'Map',
  kind: 'Kind',
  feltBy: 'Felt by',
  concerns: 'Concerns',
  everyone: 'Everyone',
  cause: 'Cause',
  noCause: 'Not said',
  owner: 'Owner',
  noOwner: 'Nobody yet',
  status: 'Status',
  tray: 'In the tray',
  causes: causes as Readonly<Record<PainCause, string>>,
  moments: moments as Readonly<Record<MomentKind, string>>,
  painStatus: painStatus as Readonly<Record<PainStatus, string>>,
  opportunityStatus: opportunityStatus as Readonly<Record<OpportunityStatus, string>>,
  emotionSources: emotionSources as Readonly<Record<EmotionSource, string>>,
  personaBases: personaBases as Readonly<Record<PersonaBasis, string>>,
  mapStates: mapStates as Readonly<Record<MapState, string>>,

  severityFrequency: 'Severity × frequency',
  severities: ['None', 'Slight', 'Minor', 'Major', 'Blocks'] as readonly string[],
  frequencies: ['Rare', 'Some', 'Most', 'All'] as readonly string[],
  severityValue: (severity: string, frequency: string): string => `${severity}, ${frequency}`,
  impactEffort: 'Impact : effort',
  impact: 'Impact',
  effort: 'Effort',
  impactEffortValue: (impact: number, effort: number): string => `Impact ${impact}, effort ${effort}`,
  notRated: 'Not rated',

  evidence: 'Evidence',
  evidenceStates: evidence as Readonly<Record<EvidenceState, string>>,
  source: 'Source',
  sourceHint: 'Interview 3, test B …',
  date: 'Date',
  dateHint: '2026-11',
  sampleSize: 'n',
  coverage: (percent: number): string => `${percent} %`,
  noClaims: 'Nothing is claimed yet.',
  measured: 'measured',
  seen: 'quoted or observed',
  assumedOrHeard: 'assumed or heard',

  answeredBy: 'Answered by',
  answers: 'Answers',
  answer: 'Add an opportunity',
  answerText: 'How might we …?',
  impactLine: (impact: number | undefined, effort: number | undefined): string =>
    `impact ${impact ?? '–'}, effort ${effort ?? '–'}`,

  channels: 'Channels',
  addChannel: 'Add a channel',
  findChannel: 'Find a channel',
  usualChannel: 'usual',
  removeChannel: (name: string): string => `Remove ${name}`,
  takes: (persona: string): string => `${persona} takes`,

  moment: 'Moment',
  makeOrBreak: 'Make or break',
  figure: 'Figure',
  figureHint: '62 %',

  emotion: 'Emotion',
  valence: 'How it feels',
  word: 'Word',
  reason: 'Reason',
  known: 'Known from',

  name: 'Name',
  goal: 'Customer’s goal',
  description: 'Description',
  persona: 'Persona',
  archetype: 'In a few words',
  quote: 'Quote',
  colour: 'Colour',
  personaColour: (index: number): string => `Colour ${index}`,
  basis: 'Basis',
  sample: 'Interviews, answers (n)',
  wholeSheet: 'Open the whole sheet',

  scenario: 'Scenario',
  mapGoal: 'Goal',
  mapState: 'State',
  personas: 'Personas',
  addPersona: 'Add a persona',
  newPersona: 'New persona',
  noPersonas: 'Nobody yet. Whose journey is it?',

  hideLane: 'Hide lane',
  collapseLane: 'Collapse lane',
  separator: 'Line under it',
  noSeparator: 'None',
  separators: {
    interaction: 'Line of interaction',
    visibility: 'Line of visibility',
    internalInteraction: 'Line of internal interaction',
  },

  several: (count: number): string => `${count} selected`,
  delete: 'Delete',
  deleteMap: 'Delete map',
  author: 'Author',
  paper: 'Paper',
  arrange: 'Arrange',
  toFront: 'To the front',
  toBack: 'To the back',
  locked: 'Locked in place',
  papers: ['Sand', 'Mist'] as readonly string[],
  shape: 'Shape',
  letters: 'Size of letters',
  heads: 'Arrow heads',
  headKinds: { none: 'None', end: 'At the end', start: 'At the start', both: 'At both ends' },
  dash: 'Line',
  dashKinds: { solid: 'Solid', dashed: 'Dashed', dotted: 'Dotted' },
  label: 'Label',
  empty: 'Nothing here yet. Pick a tool and begin anywhere.',
};
