import type { BoardBuilder } from '../board/createBuilder.ts';
import type { PersonaId } from '../ids.ts';
import type { EmotionSource } from '../vocabulary/vocabulary.ts';
import { EMIL, NORA, RUTH, SAMPLE_MAP, type SampleStep, sampleStep } from './sampleIds.ts';

type Feeling = readonly [
  step: SampleStep,
  valence: number,
  word: string,
  reason: string,
  source: EmotionSource,
];

/** From the interviews and diaries; what the team still guesses is marked as assumed. */
const FEELINGS: readonly (readonly [PersonaId, readonly Feeling[]])[] = [
  [
    NORA,
    [
      ['sign', 2, 'Proud', 'My first own key', 'assumed'],
      ['remember', -1, 'Startled', 'Power? I never had to', 'reported'],
      ['rules', -2, 'Lost', 'Three sites, three dates', 'observed'],
      ['tariffs', 0, 'Hopeful', 'I can read it', 'observed'],
      ['form', 1, 'Relieved', 'It is only nine fields', 'observed'],
      ['meter', -2, 'Stuck', 'Which of six numbers?', 'observed'],
      ['wait', -1, 'Worried', 'Did it work?', 'reported'],
      ['reading', 1, 'Capable', 'A photo was enough', 'reported'],
      ['bill', 0, 'Puzzled', 'What is a base fee?', 'assumed'],
      ['ask', 2, 'Delighted', 'Fixed in one call', 'reported'],
    ],
  ],
  [
    EMIL,
    [
      ['sign', 0, 'Routine', 'My sixth move', 'assumed'],
      ['remember', 1, 'Sure', 'My reminder was set', 'assumed'],
      ['rules', 1, 'At ease', 'I know the deadline', 'assumed'],
      ['tariffs', 2, 'Pleased', 'Nine euros less a month', 'assumed'],
      ['form', -1, 'Annoyed', 'It forgot it all', 'observed'],
      ['meter', -1, 'Slowed', 'New meter, new search', 'assumed'],
      ['wait', -2, 'Ignored', 'Nine days of nothing', 'reported'],
      ['reading', -1, 'Rushed', 'Due the same evening', 'reported'],
      ['bill', -2, 'Angry', 'Billed for both flats', 'reported'],
      ['ask', 0, 'Appeased', 'Money back, no reason', 'assumed'],
    ],
  ],
  [
    RUTH,
    [
      ['sign', -1, 'Torn', 'Forty years in that house', 'reported'],
      ['rules', 0, 'Guided', 'My daughter looks it up', 'assumed'],
      ['form', -2, 'Worn out', 'Half an hour of music', 'reported'],
      ['meter', 1, 'Helped', 'She waited on the line', 'reported'],
      ['wait', 1, 'Assured', 'A letter with a name', 'reported'],
      ['bill', 1, 'Content', 'As it was promised', 'assumed'],
      ['ask', -1, 'Left out', '“It is in the app”', 'reported'],
    ],
  ],
];

/** How each persona feels at each step where it is present, in its own word and for its own reason. */
export function addEmotions({ add }: BoardBuilder): void {
  for (const [personaId, feelings] of FEELINGS) {
    for (const [step, valence, word, reason, source] of feelings) {
      add('emotions', {
        mapId: SAMPLE_MAP,
        stepId: sampleStep(step),
        personaId,
        valence,
        word,
        reason,
        source,
      });
    }
  }
}
