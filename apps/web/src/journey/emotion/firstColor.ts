/** The colour of a board's first persona: the face of nobody yet wears it. */
export const FIRST_COLOR = 1;
