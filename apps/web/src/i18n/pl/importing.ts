import type { importing as english } from '../en/importing.ts';
import { format } from './format.ts';

type Forms = readonly [one: string, few: string, many: string];

const NOUNS: Readonly<Record<string, Forms>> = {
  maps: ['mapa', 'mapy', 'map'],
  stages: ['etap', 'etapy', 'etapów'],
  steps: ['krok', 'kroki', 'kroków'],
  stepLinks: ['powiązanie kroków', 'powiązania kroków', 'powiązań kroków'],
  lanes: ['tor', 'tory', 'torów'],
  cards: ['karta', 'karty', 'kart'],
  emotions: ['punkt emocji', 'punkty emocji', 'punktów emocji'],
  personas: ['persona', 'persony', 'person'],
  channels: ['kanał', 'kanały', 'kanałów'],
  actors: ['uczestnik', 'uczestników', 'uczestników'],
  departments: ['dział', 'działy', 'działów'],
  toneRules: ['zasada tonu', 'zasady tonu', 'zasad tonu'],
  metrics: ['metryka', 'metryki', 'metryk'],
  items: ['element tablicy', 'elementy tablicy', 'elementów tablicy'],
  connectors: ['łącznik', 'łączniki', 'łączników'],
};

/** The words of a running and of a finished import. */
export const importing: typeof english = {
  uploading: (file) => `Importowanie: ${file}`,
  uploadingNote: 'Wysyłanie pliku',
  readingNote: 'Odczytywanie pliku',
  doneTitle: 'Zaimportowano',
  created: 'Utworzono',
  count: (collection, count) => {
    const forms = NOUNS[collection] ?? [collection, collection, collection];
    return format.plural(count, ...forms);
  },
  warnings: (count) => format.plural(count, 'ostrzeżenie', 'ostrzeżenia', 'ostrzeżeń'),
  ignored: (count) => `Pominięto ${format.plural(count, 'część', 'części', 'części')}`,
  openBoard: 'Otwórz tablicę',
  failedTitle: 'Plik nie został zaimportowany',
  failedNote: (file, problems) =>
    `Nic się nie zmieniło. W pliku ${file}: ${format.plural(problems, 'problem', 'problemy', 'problemów')}.`,
  failedPlain: (file) => `Nic się nie zmieniło. Nie udało się odczytać pliku ${file}.`,
  tooBig: 'Plik jest za duży dla tego serwera.',
  otherFile: 'Wybierz inny plik',
};
