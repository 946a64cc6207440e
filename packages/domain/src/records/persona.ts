import type { ChannelId, FileId, PersonaId } from '../ids.ts';
import type { JobKind, PersonaBasis, PersonaRole } from '../vocabulary/vocabulary.ts';
import type { Base, OrderKey } from './base.ts';

/** "When … I want … so I can …" */
export interface Job {
  readonly kind: JobKind;
  readonly when: string;
  readonly want: string;
  readonly soThat: string;
}

/** A named slider, 0–100, with the words at its ends. */
export interface Trait {
  readonly name: string;
  readonly value: number;
  readonly low?: string;
  readonly high?: string;
}

/** How much a persona likes a channel, 0 avoids … 4 prefers. */
export interface ChannelPreference {
  readonly channelId: ChannelId;
  readonly preference: number;
}

export interface EmpathyMap {
  readonly says: readonly string[];
  readonly thinks: readonly string[];
  readonly does: readonly string[];
  readonly feels: readonly string[];
}

export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** An archetype of a customer, with the research under it. */
export interface Persona extends Base {
  readonly id: PersonaId;
  readonly order: OrderKey;
  readonly name: string;
  /** "First-time wearer" */
  readonly archetype: string;
  readonly quote: string;
  readonly bio: string;
  readonly photoId?: FileId;
  /** 1–8: hue, marker and line of the look's persona table. */
  readonly color: number;
  readonly role?: PersonaRole;
  readonly segment?: string;
  /** Share of customers, 0–1. */
  readonly share?: number;
  readonly demographics: readonly NamedValue[];
  readonly goals: readonly string[];
  readonly needs: readonly string[];
  readonly frustrations: readonly string[];
  readonly motivations: readonly string[];
  readonly behaviours: readonly string[];
  readonly jobs: readonly Job[];
  readonly traits: readonly Trait[];
  readonly skills: readonly Trait[];
  readonly channels: readonly ChannelPreference[];
  readonly devices: readonly string[];
  readonly empathy?: EmpathyMap;
  readonly tone?: string;
  readonly basis: PersonaBasis;
  readonly sampleSize?: number;
  readonly sources: readonly string[];
  readonly custom: readonly NamedValue[];
}
