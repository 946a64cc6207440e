import type { BoardBuilder } from '../board/createBuilder.ts';
import type { Evidence } from '../records/card.ts';
import type { MomentKind } from '../vocabulary/vocabulary.ts';
import { SAMPLE_MAP, type SampleStep, sampleLane, sampleStep } from './sampleIds.ts';

const MOMENTS: readonly (readonly [
  step: SampleStep,
  moment: MomentKind,
  text: string,
  evidence: Evidence,
  makeOrBreak?: true,
])[] = [
  ['remember', 'stimulus', 'The agent’s list', { state: 'assumed' }],
  [
    'rules',
    'zmot',
    '“Who tells whom?”',
    { state: 'observed', source: 'Usability test B', date: '2026-10', n: 12 },
  ],
  ['form', 'fmot', 'The form knows me', { state: 'assumed' }],
  [
    'wait',
    'smot',
    'A yes before the day',
    { state: 'quote', source: 'Interviews', date: '2026-10', n: 23 },
    true,
  ],
  ['ask', 'tmot', 'Nobody asks twice', { state: 'quote', source: 'Interviews', date: '2026-10', n: 11 }],
];

/** Where customers make up their mind. */
export function addMoments({ add }: BoardBuilder): void {
  for (const [step, moment, text, evidence, makeOrBreak = false] of MOMENTS) {
    add('cards', {
      id: `card:moment-${step}`,
      mapId: SAMPLE_MAP,
      laneId: sampleLane('moments'),
      stepId: sampleStep(step),
      kind: 'moment',
      moment,
      makeOrBreak,
      text,
      evidence,
    });
  }
}
