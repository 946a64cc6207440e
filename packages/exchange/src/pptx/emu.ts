/** English metric units in a map unit at 100 %: 96 units are an inch. */
const EMU = 9525;

/** A length in whole English metric units. */
export const emu = (units: number): number => Math.round(units * EMU) || 0;

/** A size of letters in hundredths of a point, as small as PowerPoint allows at the least. */
export const centipoints = (units: number): number => Math.max(100, Math.round(units * 75));
