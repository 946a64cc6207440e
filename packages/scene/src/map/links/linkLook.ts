import type { StepLinkKind } from '@wayline/domain';

/** How a kind of link is told from the others: by its line and its icon. */
export interface LinkLook {
  /** A lucide name. */
  readonly icon: string;
  /** In map units; without it the line is solid. */
  readonly dash?: readonly number[];
}

export const LINK_LOOK: Readonly<Record<StepLinkKind, LinkLook>> = {
  next: { icon: 'arrow-right' },
  alternative: { icon: 'split', dash: [6, 4] },
  loop: { icon: 'undo-2', dash: [1.5, 3.5] },
  exit: { icon: 'log-out', dash: [10, 4, 2, 4] },
};
