/** The words of a board shown as slides. */
export const presenting = {
  slides: 'Slides',
  next: 'Next slide',
  previous: 'Previous slide',
  place: (index: number, count: number): string => `${index} of ${count}`,
  said: (index: number, count: number, name: string): string => `${index} of ${count}: ${name}`,
  comingNext: (name: string): string => `Next: ${name}`,
  last: 'Last slide',
  wholeBoard: 'Whole board',
  untitledFrame: 'Frame',
};
