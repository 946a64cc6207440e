import type { ActorId, ChannelId, DepartmentId, PersonaId, ToneRuleId } from '../ids.ts';
import type { ActorKind, ChannelControl, ChannelDirection, ChannelGroup } from '../vocabulary/vocabulary.ts';
import type { Base, Color } from './base.ts';

/** A medium in which touchpoints happen. Built-in channels have the id `channel:<taxonomy id>`. */
export interface Channel extends Base {
  readonly id: ChannelId;
  readonly name: string;
  readonly group: ChannelGroup;
  readonly digital: boolean;
  readonly staffed: boolean;
  readonly direction: ChannelDirection;
  readonly controlled: ChannelControl;
  /** A lucide icon name. */
  readonly icon: string;
  readonly builtIn: boolean;
  readonly archived?: boolean;
}

/** Who acts on the organisation's side. */
export interface Actor extends Base {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
}

/** Who owns a part of the journey. */
export interface Department extends Base {
  readonly id: DepartmentId;
  readonly name: string;
  readonly color?: Color;
}

/** How to speak in a situation; the most specific matching rule wins. */
export interface ToneRule extends Base {
  readonly id: ToneRuleId;
  readonly channelId?: ChannelId;
  readonly personaId?: PersonaId;
  readonly situation?: string;
  readonly valenceMin?: number;
  readonly valenceMax?: number;
  readonly tone: string;
  readonly doSay?: string;
  readonly dontSay?: string;
  /** Set when the persona or channel it was made for is gone; a disabled rule never matches. */
  readonly disabled?: boolean;
}
