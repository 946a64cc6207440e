import type { BoardBuilder } from '../board/createBuilder.ts';
import type { CardId, PersonaId } from '../ids.ts';
import type { OpportunityCard, PainCard } from '../records/card.ts';
import { EMIL, NORA, RUTH, SAMPLE_MAP, type SampleStep, sampleLane, sampleStep } from './sampleIds.ts';

type Pain = Pick<PainCard, 'text' | 'severity' | 'frequency' | 'cause' | 'evidence'> & {
  readonly step: SampleStep;
  readonly who: readonly PersonaId[];
  readonly ownerId?: string;
};

const PAINS: readonly Pain[] = [
  {
    step: 'remember',
    text: 'Nobody says that power is my job',
    severity: 2,
    frequency: 3,
    cause: 'needsNotUnderstood',
    who: [NORA],
    ownerId: 'department:care',
    evidence: { state: 'quote', source: 'Interviews', date: '2026-10', n: 14 },
  },
  {
    step: 'rules',
    text: 'Three of our pages name three deadlines',
    severity: 3,
    frequency: 3,
    cause: 'inconsistentChannels',
    who: [NORA],
    ownerId: 'department:digital',
    evidence: { state: 'observed', source: 'Usability test B', date: '2026-10', n: 12 },
  },
  {
    step: 'tariffs',
    text: 'The price hides the base fee',
    severity: 2,
    frequency: 4,
    cause: 'belowExpectation',
    who: [NORA, EMIL],
    ownerId: 'department:digital',
    evidence: { state: 'observed', source: 'Usability test B', date: '2026-10', n: 12 },
  },
  {
    step: 'form',
    text: 'The site forgets what the app knew',
    severity: 4,
    frequency: 2,
    cause: 'inconsistentChannels',
    who: [EMIL],
    ownerId: 'department:digital',
    evidence: { state: 'measured', source: 'Web and app logs', date: '2026-10', n: 1204 },
  },
  {
    step: 'meter',
    text: 'Six numbers on the meter look like the one',
    severity: 4,
    frequency: 3,
    cause: 'hardNavigation',
    who: [NORA],
    ownerId: 'department:digital',
    evidence: { state: 'observed', source: 'Usability test C', date: '2026-11', n: 12 },
  },
  {
    step: 'wait',
    text: 'Nine days without a word from us',
    severity: 3,
    frequency: 4,
    cause: 'longWait',
    who: [NORA, EMIL],
    ownerId: 'department:grid',
    evidence: { state: 'measured', source: 'Case log', date: '2026-09', n: 5310 },
  },
  {
    step: 'reading',
    text: 'The reading is due on moving day',
    severity: 2,
    frequency: 2,
    cause: 'needsNotUnderstood',
    who: [EMIL],
    ownerId: 'department:grid',
    evidence: { state: 'anecdote', source: 'Workshop', date: '2026-11' },
  },
  {
    step: 'bill',
    text: 'Both flats are billed for one month',
    severity: 4,
    frequency: 2,
    cause: 'unresolved',
    who: [EMIL],
    ownerId: 'department:care',
    evidence: { state: 'measured', source: 'Billing run', date: '2026-09', n: 5310 },
  },
  {
    step: 'ask',
    text: 'Must tell the whole story once more',
    severity: 3,
    frequency: 3,
    cause: 'notRecognised',
    who: [EMIL, RUTH],
    ownerId: 'department:care',
    evidence: { state: 'quote', source: 'Interviews', date: '2026-10', n: 11 },
  },
];

type Opportunity = Pick<OpportunityCard, 'text' | 'kano' | 'status'> & {
  readonly step: SampleStep;
  readonly impact: number;
  readonly effort: number;
  readonly confidence: number;
  readonly answers: readonly SampleStep[];
};

const OPPORTUNITIES: readonly Opportunity[] = [
  {
    step: 'remember',
    text: 'How might we come with the lease?',
    impact: 4,
    effort: 3,
    confidence: 3,
    kano: 'attractive',
    status: 'idea',
    answers: ['remember'],
  },
  {
    step: 'rules',
    text: 'How might we name one date to keep?',
    impact: 3,
    effort: 1,
    confidence: 4,
    kano: 'mustBe',
    status: 'doing',
    answers: ['rules'],
  },
  {
    step: 'form',
    text: 'How might we move a form from app to site?',
    impact: 4,
    effort: 3,
    confidence: 4,
    kano: 'oneDimensional',
    status: 'planned',
    answers: ['form'],
  },
  {
    step: 'meter',
    text: 'How might we know the meter by address?',
    impact: 5,
    effort: 4,
    confidence: 3,
    kano: 'attractive',
    status: 'idea',
    answers: ['meter'],
  },
  {
    step: 'wait',
    text: 'How might we say “still on its way”?',
    impact: 4,
    effort: 1,
    confidence: 5,
    kano: 'mustBe',
    status: 'planned',
    answers: ['wait', 'reading'],
  },
  {
    step: 'bill',
    text: 'How might we close one flat with one bill?',
    impact: 5,
    effort: 5,
    confidence: 3,
    kano: 'oneDimensional',
    status: 'idea',
    answers: ['bill', 'tariffs'],
  },
  {
    step: 'ask',
    text: 'How might we hand on the story?',
    impact: 4,
    effort: 2,
    confidence: 4,
    kano: 'mustBe',
    status: 'idea',
    answers: ['ask'],
  },
];

/** What stands in the customers' way, and what could be done about it. */
export function addFindings({ add }: BoardBuilder): void {
  for (const { step, who, ...fields } of PAINS) {
    add('cards', {
      ...fields,
      id: painId(step),
      mapId: SAMPLE_MAP,
      laneId: sampleLane('pains'),
      stepId: sampleStep(step),
      kind: 'pain',
      status: 'open',
      personaIds: who,
    });
  }
  for (const { step, answers, ...fields } of OPPORTUNITIES) {
    add('cards', {
      ...fields,
      id: `card:opportunity-${step}`,
      mapId: SAMPLE_MAP,
      laneId: sampleLane('opportunities'),
      stepId: sampleStep(step),
      kind: 'opportunity',
      painIds: answers.map(painId),
    });
  }
}

function painId(step: SampleStep): CardId {
  return `card:pain-${step}`;
}
