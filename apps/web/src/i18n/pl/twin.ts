import type { twin as english } from '../en/twin.ts';
import { format } from './format.ts';

/** The words that table and outline share. */
export const twin: typeof english = {
  loading: 'Otwieranie widoku',
  noMaps: {
    title: 'Nie ma jeszcze mapy',
    lead: 'Mapa pokazuje drogę klienta krok po kroku. Zacznij od trzech pustych etapów i nazwij je po drodze.',
    reader: 'Nikt nie dodał jeszcze mapy do tej tablicy.',
    add: 'Dodaj mapę',
  },
  somebody: 'Ktoś',
  // In the accusative: they follow a verb.
  kinds: {
    maps: 'mapę',
    stages: 'etap',
    steps: 'krok',
    stepLinks: 'powiązanie kroków',
    lanes: 'tor',
    cards: 'kartę',
    emotions: 'emocję',
    personas: 'personę',
    metrics: 'metrykę',
    items: 'notatkę na tablicy',
    connectors: 'łącznik',
    channels: 'kanał',
    actors: 'uczestnika',
    departments: 'dział',
    toneRules: 'zasadę tonu',
  },
  quoted: (text) => `„${text}”`,
  news: {
    added: (who, what) => `${who} dodaje ${what}`,
    changed: (who, what) => `${who} zmienia ${what}`,
    deleted: (who, what) => `${who} usuwa ${what}`,
  },
  andMore: (sentence, more) =>
    more === 0 ? sentence : `${sentence}; i jeszcze ${format.plural(more, 'zmiana', 'zmiany', 'zmian')}`,
  selectedBy: (who) => `Tu jest ${who}`,
  actions: (name) => `Działania: ${name}`,
  edit: 'Edytuj',
  insertBefore: { stage: 'Wstaw etap przed', step: 'Wstaw krok przed', lane: 'Wstaw tor powyżej' },
  insertAfter: { stage: 'Wstaw etap po', step: 'Wstaw krok po', lane: 'Wstaw tor poniżej' },
  newCard: 'Nowa karta poniżej',
  move: {
    left: 'Przesuń w lewo',
    right: 'Przesuń w prawo',
    up: 'Przesuń w górę',
    down: 'Przesuń w dół',
  },
  delete: 'Usuń',
  addCard: (step, lane) => `Dodaj kartę: ${step}, ${lane}`,
  spans: (count) => format.plural(count, 'krok', 'kroki', 'kroków'),
  severity: (severity, frequency) => `${severity} × ${frequency}`,
  rating: (impact, effort) => `${impact ?? '–'} : ${effort ?? '–'}`,
  usedBy: (who) => `${who}: `,
  offered: 'Dostępne: ',
  setEmotion: (face, name) => `${face}: ${name}`,
  removeEmotion: (name) => `Usuń emocję: ${name}`,
  sample: (n) => `n = ${format.number(n)}`,
};
