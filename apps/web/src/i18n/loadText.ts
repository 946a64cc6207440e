import type { Text } from './en.ts';
import type { Language } from './language.ts';

/** Fetches the words of one language; the others are not loaded. */
export async function loadText(language: Language): Promise<Text> {
  switch (language) {
    case 'en':
      return (await import('./en.ts')).en;
    case 'pl':
      return (await import('./pl.ts')).pl;
    case 'ru':
      return (await import('./ru.ts')).ru;
  }
}
