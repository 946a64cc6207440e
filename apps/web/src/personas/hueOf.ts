import { personaLook } from '@wayline/scene';
import type { CSSProperties } from 'react';

/** Gives what is drawn inside an element the persona's colour, as `--pc`. */
export function hueOf(color: number): CSSProperties {
  return { '--pc': `var(--${personaLook(color).paint})` } as CSSProperties;
}
