import type { table as english } from '../en/table.ts';

/** The words of the table. */
export const table: typeof english = {
  label: 'Таблица',
  notPlaced: 'Без места',
  steps: 'Шаги',
  empty: 'пусто',
};
