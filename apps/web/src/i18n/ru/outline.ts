import type { outline as english } from '../en/outline.ts';
import { format } from './format.ts';

/** The words of the outline. */
export const outline: typeof english = {
  label: 'Структура',
  open: (name) => `Показать содержимое: ${name}`,
  close: (name) => `Скрыть содержимое: ${name}`,
  openAll: 'Развернуть всё',
  closeAll: 'Свернуть всё',
  cards: (count) => format.plural(count, 'карточка', 'карточки', 'карточек'),
  addTo: 'Добавить в',
  addCardTo: (lane, step) => `Добавить карточку на дорожку ${lane}: ${step}`,
  notPlaced: 'Без места',
  lanes: 'Дорожки',
};
