/** An object read from the network, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The fields of an object; none when it is not one. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

export const textOf = (value: unknown, fallback = ''): string =>
  typeof value === 'string' ? value : fallback;

export const numberOf = (value: unknown, fallback = 0): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : fallback;

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const numbersOf = (value: unknown): readonly number[] =>
  listOf(value).filter((item): item is number => typeof item === 'number' && Number.isFinite(item));
