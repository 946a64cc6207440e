import type { BoardBuilder } from '../board/createBuilder.ts';
import type { PersonaId } from '../ids.ts';
import { EMIL, NORA, RUTH, SAMPLE_MAP, type SampleStep, sampleLane, sampleStep } from './sampleIds.ts';

const QUOTES: readonly (readonly [step: SampleStep, text: string, source: string, who: PersonaId])[] = [
  ['sign', 'I had the key, not the light.', 'Interview 4', NORA],
  ['tariffs', 'Just tell me the real sum.', 'Interview 7', NORA],
  ['wait', 'Nine days. I counted.', 'Interview 12', EMIL],
  ['ask', 'I told it four times.', 'Interview 26', RUTH],
];

const FIGURES: readonly (readonly [
  step: SampleStep,
  figure: string,
  text: string,
  n: number,
  date: string,
  source: string,
])[] = [
  ['rules', '41 %', 'leave this page unsure', 2860, '2026-09', 'Exit survey'],
  ['form', '38 %', 'start the form twice', 1204, '2026-10', 'Web and app logs'],
  ['meter', '7 of 12', 'give up in the cellar', 12, '2026-11', 'Usability test C'],
  ['reading', '3.2', 'CSAT after the photo', 148, '2026-10', 'Survey in the app'],
  ['bill', '12 %', 'of bills are corrected', 5310, '2026-09', 'Billing run'],
];

/** What was heard and what was counted. */
export function addEvidence({ add }: BoardBuilder): void {
  const place = (step: SampleStep) =>
    ({
      id: `card:evidence-${step}`,
      mapId: SAMPLE_MAP,
      laneId: sampleLane('evidence'),
      stepId: sampleStep(step),
    }) as const;
  for (const [step, text, source, who] of QUOTES) {
    add('cards', {
      ...place(step),
      kind: 'quote',
      text,
      personaIds: [who],
      evidence: { state: 'quote', source, date: '2026' },
    });
  }
  for (const [step, figure, text, n, date, source] of FIGURES) {
    add('cards', {
      ...place(step),
      kind: 'insight',
      insight: 'statistic',
      figure,
      text,
      evidence: { state: step === 'meter' ? 'observed' : 'measured', source, date, n },
    });
  }
}
