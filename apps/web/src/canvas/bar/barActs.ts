import type { ActMenu } from '../acts/actMenu.ts';

/** The menus that the bar opens, in its order. */
export const BAR_MENUS: readonly ActMenu[] = [
  'kind',
  'colour',
  'fill',
  'form',
  'letters',
  'persona',
  'line',
  'dash',
  'heads',
  'align',
  'order',
];

/** The acts with a button of their own, in its order; all others are behind the last one. */
export const BAR_ACTS: readonly string[] = [
  'connector.reverse',
  'edit.connect',
  'group',
  'ungroup',
  'lock',
  'unlock',
  'edit.duplicate',
  'delete',
];
