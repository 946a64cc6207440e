import type { Trait } from '@wayline/domain';

/** One block of a printed persona sheet, its words already in the reader's language. */
export type SheetBlock =
  | { readonly kind: 'texts'; readonly title: string; readonly texts: readonly string[] }
  | { readonly kind: 'pairs'; readonly title: string; readonly pairs: readonly (readonly [string, string])[] }
  /** `traits` as sliders; `most` is the value at their right end. */
  | {
      readonly kind: 'sliders';
      readonly title: string;
      readonly sliders: readonly Pick<Trait, 'name' | 'value'>[];
      readonly most: number;
    };
