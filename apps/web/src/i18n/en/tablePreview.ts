import { plural } from '../plural.ts';

/** The words of the look at a table before a board is made of it. They come with it. */
export const tablePreview = {
  title: (file: string): string => `Import ${file}`,
  lead: 'This is what the file says as it was read. Nothing has been made yet.',
  reading: 'Reading the file',
  sheet: 'Sheet',
  allSheets: 'All with a journey',
  layout: 'Rows and columns',
  layouts: {
    wide: 'Stages across, a row per lane',
    long: 'A row per step or touchpoint',
    transposed: 'Stages down, a column per lane',
    items: 'Notes of a whiteboard',
  },
  delimiter: 'Cells are parted by',
  delimiters: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Bar' },
  encoding: 'Letters',
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'utf-16le': 'Unicode (UTF-16)',
    'utf-16be': 'Unicode (UTF-16, big-endian)',
    'windows-1250': 'Central European',
    'windows-1251': 'Cyrillic',
    'windows-1252': 'Western European',
  },
  table: (map: string): string => `${map}, as it was read`,
  more: (columns: number, rows: number): string =>
    [
      columns > 0 && plural(columns, 'more column', 'more columns'),
      rows > 0 && plural(rows, 'more row', 'more rows'),
    ]
      .filter(Boolean)
      .join(', '),
  notes: (count: number): string => plural(count, 'note on the canvas', 'notes on the canvas'),
  doubts: (count: number): string => plural(count, 'doubt', 'doubts'),
  refused: 'So read, the file makes no board',
  make: 'Make a board of it',
};
