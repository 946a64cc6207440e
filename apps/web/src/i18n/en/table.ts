/** The words of the table. */
export const table = {
  label: 'Table',
  notPlaced: 'Not placed',
  steps: 'Steps',
  empty: 'empty',
};
