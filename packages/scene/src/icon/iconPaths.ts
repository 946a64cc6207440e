import type { IconNode } from './iconNode.ts';
import { ICONS } from './icons.ts';

const UNKNOWN = 'circle-dot';

/** What a lucide icon is made of, on its 24 grid, to be stroked with round caps and joins; an unknown name draws `circle-dot`. */
export function iconPaths(name: string): readonly IconNode[] {
  return (Object.hasOwn(ICONS, name) ? ICONS[name] : ICONS[UNKNOWN]) ?? [];
}
