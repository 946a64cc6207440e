import type { outline as english } from '../en/outline.ts';
import { format } from './format.ts';

/** The words of the outline. */
export const outline: typeof english = {
  label: 'Konspekt',
  open: (name) => `Pokaż zawartość: ${name}`,
  close: (name) => `Ukryj zawartość: ${name}`,
  openAll: 'Rozwiń wszystko',
  closeAll: 'Zwiń wszystko',
  cards: (count) => format.plural(count, 'karta', 'karty', 'kart'),
  addTo: 'Dodaj do',
  addCardTo: (lane, step) => `Dodaj kartę do toru ${lane}: ${step}`,
  notPlaced: 'Bez miejsca',
  lanes: 'Tory',
};
