import { seededRandom } from '@wayline/domain';

/** One free note as every program under measurement gets it; lengths are board units. */
export interface Note {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly color: string;
}

const WORDS =
  'waits asks calls the shop again because nobody said when it would come and what it costs'.split(' ');
const COLORS = ['#fff3bf', '#d0ebff', '#d3f9d8', '#ffe3e3'];
const WIDTH = 160;
const HEIGHT = 120;
const GAP = 40;

/** A field of notes about as wide as a screen is, row by row, with four to eleven words each. */
export function notesOf(count: number): Note[] {
  const random = seededRandom(5);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const columns = Math.ceil(Math.sqrt(count * 1.4));
  return Array.from({ length: count }, (_, index) => ({
    id: `note${index}`,
    x: (index % columns) * (WIDTH + GAP),
    y: Math.floor(index / columns) * (HEIGHT + GAP),
    width: WIDTH,
    height: HEIGHT,
    text: Array.from({ length: 4 + Math.floor(random() * 8) }, () => pick(WORDS)).join(' '),
    color: COLORS[index % COLORS.length] ?? '',
  }));
}
