/** The words of the canvas, the journey grid and Details. */
export const canvas = {};
