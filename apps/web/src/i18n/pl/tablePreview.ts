import type { tablePreview as english } from '../en/tablePreview.ts';

/** The words of the look at a table before a board is made of it. They come with it. */
export const tablePreview: typeof english = {
  title: (file) => `Import pliku ${file}`,
  lead: 'Tak odczytano plik. Nic jeszcze nie powstało.',
  reading: 'Odczytywanie pliku',
  sheet: 'Arkusz',
  allSheets: 'Wszystkie z podróżą',
  layout: 'Wiersze i kolumny',
  layouts: {
    wide: 'Etapy w poziomie, wiersz na tor',
    long: 'Wiersz na krok lub punkt styku',
    transposed: 'Etapy w pionie, kolumna na tor',
    items: 'Notatki z tablicy',
  },
  delimiter: 'Komórki rozdziela',
  delimiters: { ',': 'Przecinek', ';': 'Średnik', '\t': 'Tabulator', '|': 'Kreska' },
  encoding: 'Litery',
  encodings: {
    'utf-8': 'Unikod (UTF-8)',
    'utf-16le': 'Unikod (UTF-16)',
    'utf-16be': 'Unikod (UTF-16, big-endian)',
    'windows-1250': 'Środkowoeuropejskie',
    'windows-1251': 'Cyrylica',
    'windows-1252': 'Zachodnioeuropejskie',
  },
  table: (map) => `${map}, jak odczytano`,
  more: (columns, rows) =>
    [columns > 0 && `dalsze kolumny: ${columns}`, rows > 0 && `dalsze wiersze: ${rows}`]
      .filter(Boolean)
      .join(', '),
  notes: (count) => `Notatki na tablicy: ${count}`,
  doubts: (count) => `Wątpliwości: ${count}`,
  refused: 'Tak odczytany plik nie daje tablicy',
  make: 'Utwórz z tego tablicę',
};
