import { BLANK } from './blank.ts';
import { BLUEPRINT } from './blueprint.ts';
import { CURRENT_FUTURE } from './currentFuture.ts';
import { DAY_IN_LIFE } from './dayInLife.ts';
import { JOURNEY } from './journey.ts';
import { LIFECYCLE } from './lifecycle.ts';
import type { Template } from './template.ts';

/** The templates in the order of the gallery; the first is the one that is chosen. */
export const TEMPLATES: readonly Template[] = [
  BLANK,
  JOURNEY,
  BLUEPRINT,
  DAY_IN_LIFE,
  LIFECYCLE,
  CURRENT_FUTURE,
];
