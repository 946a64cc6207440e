import type { FindableCollection } from '../../find/findable.ts';
import { format } from './format.ts';

const groups: Readonly<Record<FindableCollection, string>> = {
  cards: 'Cards',
  steps: 'Steps',
  stages: 'Stages',
  emotions: 'Emotions',
  items: 'On the canvas',
  personas: 'Personas',
  lanes: 'Lanes',
  maps: 'Maps',
  connectors: 'Connectors',
};

/** The words of the search over a board. */
export const finding = {
  label: 'Find on this board',
  hint: 'Card, step, quote, tag…',
  next: 'Next',
  previous: 'Previous',
  close: 'Close the search',
  results: 'Found',
  groups: groups as Readonly<Record<FindableCollection, string>>,
  nothing: 'Nothing found',
  looking: 'Looking…',
  count: (count: number): string => `${format.number(count)} found`,
  place: (index: number, count: number): string => `${format.number(index)} of ${format.number(count)}`,
  more: (count: number): string => `and ${format.number(count)} more`,
  tray: (lane: string): string => `${lane}, tray`,
  inHiddenLane: (lane: string): string => `${lane}, hidden lane`,
  openedLane: (lane: string): string => `Opened the lane “${lane}” for you`,
  inTray: (lane: string): string => `In the tray of “${lane}”: Details shows it`,
  onBoard: 'Shown on the board',
  noPlace: 'Not on the canvas: Details shows it',
};
