import type { table as english } from '../en/table.ts';

/** The words of the table. */
export const table: typeof english = {
  label: 'Tabela',
  notPlaced: 'Bez miejsca',
  steps: 'Kroki',
  empty: 'puste',
};
