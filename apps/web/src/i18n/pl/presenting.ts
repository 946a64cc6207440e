import type { presenting as english } from '../en/presenting.ts';

/** Słowa tablicy pokazywanej slajd po slajdzie. */
export const presenting: typeof english = {
  slides: 'Slajdy',
  next: 'Następny slajd',
  previous: 'Poprzedni slajd',
  place: (index, count) => `${index} z ${count}`,
  said: (index, count, name) => `${index} z ${count}: ${name}`,
  comingNext: (name) => `Dalej: ${name}`,
  last: 'Ostatni slajd',
  wholeBoard: 'Cała tablica',
  untitledFrame: 'Ramka',
};
