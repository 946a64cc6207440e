import type { CardId, ChannelId, EmotionId, MapId, StepId } from '../ids.ts';
import type { Job } from '../records/persona.ts';

/** The fields of a persona that hold one value. */
export const COMPARED_VALUES = [
  'name',
  'archetype',
  'quote',
  'bio',
  'role',
  'segment',
  'share',
  'tone',
  'basis',
  'sampleSize',
] as const;

/** The fields that hold a list of sentences; those of the empathy map by the name of their quarter. */
export const COMPARED_LISTS = [
  'goals',
  'needs',
  'frustrations',
  'motivations',
  'behaviours',
  'devices',
  'says',
  'thinks',
  'does',
  'feels',
  'sources',
] as const;

export type ComparedValue = (typeof COMPARED_VALUES)[number];
export type ComparedList = (typeof COMPARED_LISTS)[number];

/** A field of the two sheets that does not hold the same; null stands for nothing. Order in a list is no difference. */
export type SheetDifference =
  | {
      readonly kind: 'value';
      readonly field: ComparedValue;
      readonly a: string | number | null;
      readonly b: string | number | null;
    }
  | {
      readonly kind: 'list';
      readonly field: ComparedList;
      readonly onlyA: readonly string[];
      readonly onlyB: readonly string[];
    }
  | { readonly kind: 'jobs'; readonly onlyA: readonly Job[]; readonly onlyB: readonly Job[] }
  | {
      readonly kind: 'named';
      readonly field: 'demographics' | 'custom';
      readonly name: string;
      readonly a: string | null;
      readonly b: string | null;
    }
  | {
      readonly kind: 'slider';
      readonly field: 'traits' | 'skills';
      readonly name: string;
      /** 0–100. */
      readonly a: number | null;
      readonly b: number | null;
    }
  | {
      readonly kind: 'preference';
      readonly channelId: ChannelId;
      /** 0 avoids … 4 prefers. */
      readonly a: number | null;
      readonly b: number | null;
    };

/** What the two do not share at one step; `objectId` is the record on the board that says so. */
export type StepDifference =
  | {
      readonly kind: 'valence';
      readonly objectId: EmotionId;
      readonly a: number | null;
      readonly b: number | null;
    }
  | {
      readonly kind: 'word' | 'reason';
      readonly objectId: EmotionId;
      readonly a: string | null;
      readonly b: string | null;
    }
  | {
      readonly kind: 'channel';
      /** The touchpoint at which they take different channels. */
      readonly objectId: CardId;
      readonly a: ChannelId | null;
      readonly b: ChannelId | null;
    }
  | {
      readonly kind: 'card';
      /** A card that is about one of them and not about the other. */
      readonly objectId: CardId;
      readonly only: 'a' | 'b';
    };

/** The differences at a step, or on cards that lie at none. */
export interface StepDifferences {
  readonly stepId: StepId | null;
  readonly differences: readonly StepDifference[];
}

/** Two personas side by side: the sheet, then a map step by step, from left to right. */
export interface PersonaComparison {
  readonly sheet: readonly SheetDifference[];
  readonly mapId: MapId | null;
  /** Only steps at which something differs. */
  readonly steps: readonly StepDifferences[];
}
