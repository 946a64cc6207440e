/** The words of the outline. */
export const outline = {
  label: 'Outline',
  open: (name: string): string => `Show what is in ${name}`,
  close: (name: string): string => `Hide what is in ${name}`,
  openAll: 'Show all',
  closeAll: 'Hide all',
  cards: (count: number): string => (count === 1 ? '1 card' : `${count} cards`),
  addTo: 'Add to',
  addCardTo: (lane: string, step: string): string => `Add card to ${lane}: ${step}`,
  notPlaced: 'Not placed',
  lanes: 'Lanes',
};
