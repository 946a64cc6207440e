import type { Random } from '../newId.ts';
import type { Iso } from '../records/base.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import type { JourneyWords } from '../words/journeyWords.ts';

export type TemplateId = 'blank' | 'journey' | 'blueprint' | 'dayInLife' | 'lifecycle' | 'currentFuture';

/** What a template needs to make a board; equal options make equal boards. */
export interface TemplateOptions {
  /** Title of the board and of its map. */
  readonly title: string;
  readonly now: Iso;
  /** Chance for ids. */
  readonly random: Random;
  /** The language of its stages, steps and lanes; English where absent. */
  readonly words?: JourneyWords;
}

/** A way to start a board. */
export interface Template {
  readonly id: TemplateId;
  readonly title: string;
  readonly description: string;
  build(options: TemplateOptions): BoardSnapshot;
}
