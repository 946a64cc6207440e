import type { CheckCase, CheckId } from '../../checks/check.ts';

/** What the checks say in one language. */
export interface CheckWords {
  readonly checks: Readonly<
    Record<
      CheckId,
      {
        /** What is the matter, in a few words. */
        readonly title: string;
        /** Why it matters. */
        readonly why: string;
      }
    >
  >;
  /** What is the matter here, where a check fires for several reasons. */
  readonly cases: Readonly<Record<CheckCase, string>>;
}
