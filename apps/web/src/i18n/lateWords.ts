import type { Language } from './language.ts';

/** The words of a part of the program that comes late; each language is fetched by itself, with the part. */
export type LateWords<T> = Readonly<Record<Language, () => Promise<T>>>;
