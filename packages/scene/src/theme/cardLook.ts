import type { CardKind } from '@wayline/domain';
import type { ColorToken } from './colorToken.ts';

/** Hue (of icon, glyph and meta line), ground and icon of a card kind. */
export interface CardLook {
  readonly hue: ColorToken;
  readonly wash: ColorToken;
  /** A lucide name; a touchpoint shows its channels' icons instead. */
  readonly icon: string;
}

/** Card kind → its look; card text is `ink` on every one of them. */
export const CARD_LOOK: Readonly<Record<CardKind | 'metric', CardLook>> = {
  note: { hue: 'k-note', wash: 'card', icon: 'sticky-note' },
  touchpoint: { hue: 'k-touch', wash: 'k-touch-wash', icon: 'circle-dot' },
  pain: { hue: 'k-pain', wash: 'k-pain-wash', icon: 'triangle-alert' },
  moment: { hue: 'k-moment', wash: 'k-moment-wash', icon: 'diamond' },
  opportunity: { hue: 'k-opp', wash: 'k-opp-wash', icon: 'lightbulb' },
  quote: { hue: 'k-quote', wash: 'k-quote-wash', icon: 'quote' },
  insight: { hue: 'k-quote', wash: 'k-quote-wash', icon: 'microscope' },
  question: { hue: 'k-question', wash: 'k-question-wash', icon: 'circle-question-mark' },
  dataPoint: { hue: 'k-data', wash: 'k-data-wash', icon: 'database' },
  image: { hue: 'k-note', wash: 'card', icon: 'image' },
  metric: { hue: 'k-data', wash: 'k-data-wash', icon: 'activity' },
};
