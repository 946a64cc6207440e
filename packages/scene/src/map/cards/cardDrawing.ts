import type { ChannelId, Lane } from '@wayline/domain';
import type { Mark, Paint } from '../../scene/mark.ts';
import type { Part } from '../../scene/scene.ts';
import type { TextMeasurer, TextStyle } from '../../text/measurer.ts';

/** A card's text and signs at a given width, before its row says how high it becomes. */
export interface CardDrawing {
  /** The least height in map units. */
  readonly height: number;
  /** Relative to the card's top left, above the ground. */
  readonly marks: readonly Mark[];
  /** The card's box; absent for what has none (quotes, numbers, moments). */
  readonly ground?: { readonly fill: Paint; readonly edge?: Paint };
  /** Where the text is edited; the editor reaches down to the card's end. */
  readonly editor: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly style: TextStyle;
  };
  readonly clamped: boolean;
}

/** A drawing together with the part that was made of it the last time. */
export interface DrawnCard {
  readonly drawing: CardDrawing;
  part?: Part;
}

/** What the drawing of a card depends on besides its own record. */
export interface CardContext {
  readonly measurer: TextMeasurer;
  readonly lane: Pick<Lane, 'type'>;
  /** Whether the back office has its wash. */
  readonly grounds: boolean;
  /** 1–8; undefined for somebody who is not on the board. */
  readonly personaColor: (personaId: string) => number | undefined;
  /** How many votes the card got; undefined where it was never voted on. */
  readonly votes?: number | undefined;
  /** A lucide icon name. */
  readonly channelIcon: (channelId: ChannelId) => string;
}
