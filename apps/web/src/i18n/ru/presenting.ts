import type { presenting as english } from '../en/presenting.ts';

/** Слова доски, которую показывают слайд за слайдом. */
export const presenting: typeof english = {
  slides: 'Слайды',
  next: 'Следующий слайд',
  previous: 'Предыдущий слайд',
  place: (index, count) => `${index} из ${count}`,
  said: (index, count, name) => `${index} из ${count}: ${name}`,
  comingNext: (name) => `Дальше: ${name}`,
  last: 'Последний слайд',
  wholeBoard: 'Вся доска',
  untitledFrame: 'Рамка',
};
