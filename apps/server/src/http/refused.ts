import type { Answer } from './answer.ts';

/** Carries an answer that was decided before the handler ran. */
export class Refused extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super('refused');
    this.answer = answer;
  }
}
