/** A phrase of `ProblemWords` and what it is made with, in that order: enough to say it in any language. */
export type Says = readonly [phrase: string, ...values: (string | number)[]];

/** Something to tell about an input: where (`line 12`, `B7`, `cards[3].severity`), a stable code, and a sentence. */
export interface Problem {
  readonly where: string;
  readonly code: string;
  /** In English. */
  readonly message: string;
  readonly says?: Says;
}

/** A part of an input that was not read: where, what it is in English, and the same for other languages. */
export interface Ignored {
  readonly where: string;
  readonly what: string;
  readonly says: Says;
}
