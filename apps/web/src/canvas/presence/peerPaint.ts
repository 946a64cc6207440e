import type { Paint } from '@wayline/scene';

const INKS = ['ink-a', 'ink-b', 'ink-c', 'ink-d', 'ink-e'] as const;

/** A person's colour as a paint: an ink of the theme, whatever else it may say. */
export function peerPaint(colour: string): Paint {
  return INKS.find((ink) => ink === colour) ?? 'ink-a';
}
