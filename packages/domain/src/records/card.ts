import type { ActorId, CardId, ChannelId, FileId, LaneId, MapId, PersonaId, StepId } from '../ids.ts';
import type {
  EvidenceState,
  InsightKind,
  KanoClass,
  MomentKind,
  OpportunityStatus,
  PainCause,
  PainStatus,
  Personalisation,
  Sensitivity,
} from '../vocabulary/vocabulary.ts';
import type { Base, Color, Iso, OrderKey } from './base.ts';

/** How well a statement is known, and from where. */
export interface Evidence {
  readonly state: EvidenceState;
  readonly source?: string;
  /** An ISO date, possibly only year and month: `2026-09`. */
  readonly date?: Iso;
  readonly n?: number;
  readonly url?: string;
}

/** What every card carries. A card lies in the cell that its step and lane name; no step means the lane's tray. */
export interface CardBase extends Base {
  readonly id: CardId;
  readonly mapId: MapId;
  readonly laneId: LaneId;
  readonly stepId: StepId | null;
  readonly order: OrderKey;
  /** Columns covered, ≥ 1; clipped to the end of the stage when read. */
  readonly span: number;
  readonly text: string;
  readonly color?: Color;
  readonly imageId?: FileId;
  readonly url?: string;
  readonly personaIds: readonly PersonaId[];
  readonly tags: readonly string[];
  readonly ownerId?: string;
  readonly evidence: Evidence;
}

export interface NoteCard extends CardBase {
  readonly kind: 'note' | 'quote' | 'question' | 'image';
}

/** The four marks of a touchpoint, 0 no · 1 partly · 2 yes. */
export interface TouchpointQuality {
  readonly personalised: 0 | 1 | 2;
  readonly relevant: 0 | 1 | 2;
  readonly timely: 0 | 1 | 2;
  readonly connected: 0 | 1 | 2;
}

/** An encounter between customer and organisation in one or several channels. */
export interface TouchpointCard extends CardBase {
  readonly kind: 'touchpoint';
  /** All channels in which it is offered, the usual one first. */
  readonly channelIds: readonly ChannelId[];
  /** Which of the channels a persona takes, by persona id; the usual one when absent. */
  readonly usedChannels?: Readonly<Record<string, ChannelId>>;
  readonly initiator?: string;
  readonly actorIds: readonly ActorId[];
  /** 1 inform · 2 solve · 3 respond · 4 anticipate · 5 act before asked · 6 evolve. */
  readonly pyramidLevel?: number;
  readonly pyramidTarget?: number;
  /** Share done without people, 0–100 %. */
  readonly automation?: number;
  readonly personalisation?: Personalisation;
  readonly quality?: TouchpointQuality;
  readonly dataPointIds: readonly CardId[];
  /** 1–5. */
  readonly importance?: number;
  /** 1–5. */
  readonly satisfaction?: number;
}

/** An obstacle, friction or unmet expectation. */
export interface PainCard extends CardBase {
  readonly kind: 'pain';
  /** 0 none … 4 blocks (Nielsen). */
  readonly severity: number;
  /** 1 rare … 4 always. */
  readonly frequency: number;
  readonly cause?: PainCause;
  readonly status: PainStatus;
}

/** An encounter where the customer forms or changes an opinion. */
export interface MomentCard extends CardBase {
  readonly kind: 'moment';
  readonly moment: MomentKind;
  readonly makeOrBreak: boolean;
}

/** Where value can be created, phrased "How might we…". */
export interface OpportunityCard extends CardBase {
  readonly kind: 'opportunity';
  /** 1–5. */
  readonly impact?: number;
  /** 1–5. */
  readonly effort?: number;
  /** 1–5. */
  readonly confidence?: number;
  readonly kano?: KanoClass;
  readonly painIds: readonly CardId[];
  readonly status: OpportunityStatus;
}

/** An interpreted finding. */
export interface InsightCard extends CardBase {
  readonly kind: 'insight';
  readonly insight: InsightKind;
  /** The number of a statistic as it is said: `62 %`, `3.4`. */
  readonly figure?: string;
  readonly participant?: string;
}

/** A datum about the customer that is used or collected here. */
export interface DataPointCard extends CardBase {
  readonly kind: 'dataPoint';
  readonly system?: string;
  readonly quality?: string;
  readonly sensitivity: Sensitivity;
}

export type Card =
  | NoteCard
  | TouchpointCard
  | PainCard
  | MomentCard
  | OpportunityCard
  | InsightCard
  | DataPointCard;
