import type { LaneType } from '../vocabulary/vocabulary.ts';

/** A stage and its steps by name; a name may be empty, to be written by whoever starts the map. */
export type StagePlan = readonly [name: string, ...steps: string[]];

/** What a kind of lane is called, what the numbers on its cards mean, and what it asks while it is empty. */
export interface LaneWords {
  readonly title: string;
  readonly note?: string;
  readonly hint: string;
}

/** The words of the journey model in one language: what a new map is written in, and what menus offer. */
export interface JourneyWords {
  readonly lanes: Readonly<Record<LaneType, LaneWords>>;
  /** Names of the built-in channels, by id. */
  readonly channels: Readonly<Record<string, string>>;
  /** Stages and steps of the templates, in their order. */
  readonly stages: {
    readonly journey: readonly StagePlan[];
    readonly blueprint: readonly StagePlan[];
    readonly dayInLife: readonly StagePlan[];
    readonly lifecycle: readonly StagePlan[];
    readonly currentFuture: readonly StagePlan[];
  };
  readonly mainPersona: string;
  /** On the way back from the renewal of a lifecycle. */
  readonly anotherYear: string;
}
