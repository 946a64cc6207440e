import type { BoardBuilder } from '../board/createBuilder.ts';
import type { ChannelId, PersonaId } from '../ids.ts';
import type { TouchpointCard } from '../records/card.ts';
import { EMIL, NORA, RUTH, SAMPLE_MAP, type SampleStep, sampleLane, sampleStep } from './sampleIds.ts';

const WORD: ChannelId = 'channel:word-of-mouth';
const SEARCH: ChannelId = 'channel:search';
const SITE: ChannelId = 'channel:website';
const APP: ChannelId = 'channel:mobile-app';
const EMAIL: ChannelId = 'channel:email';
const PHONE: ChannelId = 'channel:phone';
const LETTER: ChannelId = 'channel:post-letter';

type Details = Partial<
  Pick<
    TouchpointCard,
    | 'actorIds'
    | 'automation'
    | 'personalisation'
    | 'pyramidLevel'
    | 'pyramidTarget'
    | 'quality'
    | 'importance'
    | 'satisfaction'
    | 'evidence'
    | 'ownerId'
  >
>;

interface Touchpoint extends Details {
  readonly step: SampleStep;
  readonly text: string;
  /** Offered, the usual one first. */
  readonly channels: readonly ChannelId[];
  /** Who takes another than the usual one. */
  readonly used?: Readonly<Record<PersonaId, ChannelId>>;
  /** Who is there; everybody when absent. */
  readonly who?: readonly PersonaId[];
}

const TOUCHPOINTS: readonly Touchpoint[] = [
  {
    step: 'sign',
    text: 'Agent’s folder',
    channels: [WORD, EMAIL],
    used: { [EMIL]: EMAIL },
    evidence: { state: 'assumed' },
  },
  {
    step: 'remember',
    text: 'Moving list',
    channels: [SITE, EMAIL],
    used: { [EMIL]: EMAIL },
    who: [NORA, EMIL],
    automation: 100,
    personalisation: 'none',
    pyramidLevel: 1,
    pyramidTarget: 4,
    ownerId: 'department:digital',
    evidence: { state: 'measured', source: 'Web logs', date: '2026-10', n: 2860 },
  },
  {
    step: 'rules',
    text: 'Help page',
    channels: [SEARCH, SITE],
    used: { [EMIL]: SITE, [RUTH]: WORD },
    automation: 100,
    personalisation: 'none',
    pyramidLevel: 1,
    pyramidTarget: 3,
    importance: 4,
    satisfaction: 2,
    ownerId: 'department:digital',
    evidence: { state: 'measured', source: 'Exit survey', date: '2026-09', n: 2860 },
  },
  {
    step: 'tariffs',
    text: 'Tariff table',
    channels: [SITE, APP],
    used: { [EMIL]: APP },
    who: [NORA, EMIL],
    automation: 100,
    personalisation: 'segment',
    ownerId: 'department:digital',
    evidence: { state: 'observed', source: 'Usability test B', date: '2026-10', n: 12 },
  },
  {
    step: 'form',
    text: 'Moving form',
    channels: [SITE, PHONE],
    used: { [RUTH]: PHONE },
    actorIds: ['actor:care-agent', 'actor:moving-desk'],
    automation: 60,
    personalisation: 'none',
    pyramidLevel: 2,
    pyramidTarget: 4,
    quality: { personalised: 0, relevant: 2, timely: 1, connected: 0 },
    importance: 5,
    satisfaction: 2,
    ownerId: 'department:digital',
    evidence: { state: 'measured', source: 'Web and app logs', date: '2026-10', n: 1204 },
  },
  {
    step: 'meter',
    text: 'Help with the number',
    channels: [SITE, PHONE],
    used: { [RUTH]: PHONE },
    actorIds: ['actor:care-agent'],
    automation: 50,
    ownerId: 'department:digital',
    evidence: { state: 'observed', source: 'Usability test C', date: '2026-11', n: 12 },
  },
  {
    step: 'wait',
    text: 'The yes, in writing',
    channels: [EMAIL, LETTER],
    used: { [RUTH]: LETTER },
    actorIds: ['actor:grid-operator'],
    automation: 90,
    pyramidLevel: 1,
    pyramidTarget: 5,
    quality: { personalised: 1, relevant: 2, timely: 0, connected: 1 },
    importance: 5,
    satisfaction: 2,
    ownerId: 'department:grid',
    evidence: { state: 'assumed' },
  },
  {
    step: 'reading',
    text: 'Photo of the meter',
    channels: [APP],
    who: [NORA, EMIL],
    automation: 100,
    personalisation: 'individual',
    pyramidLevel: 4,
    importance: 4,
    satisfaction: 4,
    ownerId: 'department:digital',
    evidence: { state: 'measured', source: 'Survey in the app', date: '2026-10', n: 148 },
  },
  {
    step: 'bill',
    text: 'First bill',
    channels: [EMAIL, LETTER],
    used: { [RUTH]: LETTER },
    actorIds: ['actor:billing'],
    automation: 100,
    personalisation: 'individual',
    ownerId: 'department:care',
    evidence: { state: 'assumed' },
  },
  {
    step: 'ask',
    text: 'Service line',
    channels: [PHONE],
    actorIds: ['actor:care-agent'],
    automation: 0,
    pyramidLevel: 2,
    pyramidTarget: 3,
    importance: 5,
    satisfaction: 3,
    ownerId: 'department:care',
    evidence: { state: 'anecdote', source: 'Workshop', date: '2026-11' },
  },
];

/** Where customers meet the company, and in which channel each persona does. */
export function addTouchpoints({ add }: BoardBuilder): void {
  for (const { step, text, channels, used, who = [], ...details } of TOUCHPOINTS) {
    add('cards', {
      ...details,
      id: `card:touchpoint-${step}`,
      mapId: SAMPLE_MAP,
      laneId: sampleLane('touchpoints'),
      stepId: sampleStep(step),
      kind: 'touchpoint',
      text,
      channelIds: channels,
      ...(used ? { usedChannels: used } : {}),
      personaIds: who,
    });
  }
}
