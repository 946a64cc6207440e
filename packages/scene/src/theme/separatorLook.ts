import type { Separator } from '@wayline/domain';

/** Separator of a blueprint → its icon and the dash of its line (width 2, ink-2). */
export const SEPARATOR_LOOK: Readonly<
  Record<Separator, { readonly icon: string; readonly dash: readonly number[] }>
> = {
  interaction: { icon: 'waypoints', dash: [8, 6] },
  visibility: { icon: 'eye', dash: [12, 6, 2, 6] },
  internalInteraction: { icon: 'layers', dash: [2, 6] },
};
