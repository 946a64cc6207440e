import type { trash as english } from '../en/trash.ts';
import { format } from './format.ts';

/** What was deleted on a board and waits. */
export const trash: typeof english = {
  title: 'Usunięte rzeczy',
  hint: 'To, co ktokolwiek usunie na tej tablicy, czeka tu 30 dni razem ze wszystkim, co do tego należało.',
  empty: 'W ciągu ostatnich 30 dni niczego tu nie usunięto.',
  kinds: {
    maps: 'Mapa',
    stages: 'Etap',
    steps: 'Krok',
    stepLinks: 'Powiązanie kroków',
    lanes: 'Tor',
    emotions: 'Emocja',
    personas: 'Persona',
    metrics: 'Metryka',
    connectors: 'Łącznik',
    channels: 'Kanał',
    actors: 'Uczestnik',
    departments: 'Dział',
    toneRules: 'Zasada tonu',
  },
  untitled: 'Bez treści',
  with: (count) => `i jeszcze ${format.plural(count, 'rzecz', 'rzeczy', 'rzeczy')}`,
  bringBack: 'Przywróć',
  bringBackName: (name) => `Przywróć: „${name}”`,
  isBack: (name) => `Przywrócono: „${name}”`,
  isBackWith: (name, other) => `Przywrócono: „${name}” oraz „${other}”, bo tam było miejsce`,
  noPlace: (name) => `„${name}” nie ma już dokąd wrócić: miejsce zostało usunięte na dobre.`,
  gone: 'Ktoś inny już to przywrócił.',
};
