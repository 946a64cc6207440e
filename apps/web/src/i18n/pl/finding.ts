import type { finding as english } from '../en/finding.ts';
import { format } from './format.ts';

/** Słowa wyszukiwania na tablicy. */
export const finding: typeof english = {
  label: 'Znajdź na tej tablicy',
  hint: 'Karta, krok, cytat, etykieta…',
  next: 'Następne',
  previous: 'Poprzednie',
  close: 'Zamknij wyszukiwanie',
  results: 'Znalezione',
  groups: {
    cards: 'Karty',
    steps: 'Kroki',
    stages: 'Etapy',
    emotions: 'Emocje',
    items: 'Na obszarze tablicy',
    personas: 'Persony',
    lanes: 'Tory',
    maps: 'Mapy',
    connectors: 'Łączniki',
  },
  nothing: 'Nic nie znaleziono',
  looking: 'Szukam…',
  count: (count) => `Znaleziono: ${format.number(count)}`,
  place: (index, count) => `${format.number(index)} z ${format.number(count)}`,
  more: (count) => `i jeszcze ${format.number(count)}`,
  tray: (lane) => `${lane}, zasobnik`,
  inHiddenLane: (lane) => `${lane}, tor ukryty`,
  openedLane: (lane) => `Tor „${lane}” został dla Ciebie otwarty`,
  inTray: (lane) => `W zasobniku toru „${lane}”: widać to w szczegółach`,
  onBoard: 'Pokazane na tablicy',
  noPlace: 'Nie ma tego na obszarze tablicy: widać to w szczegółach',
};
