import type { health as english } from '../en/health.ts';
import { format } from './format.ts';

export const health: typeof english = {
  title: 'Kontrola',
  checking: 'Sprawdzanie tablicy…',
  map: 'Mapa',
  allMaps: 'Wszystkie mapy',
  wholeBoard: 'Cała tablica',
  level: 'Poziom',
  all: 'Wszystkie',
  levels: { error: 'Błędy', warn: 'Ostrzeżenia', info: 'Uwagi' },
  showAll: (count) => `Pokaż wszystkie: ${count}`,
  showFewer: 'Pokaż mniej',
  showOnBoard: (name) => `Pokaż na tablicy: ${name}`,
  mute: (name) => `Wycisz: ${name}`,
  muting: {
    reason: 'Dlaczego nie trzeba tego pokazywać?',
    confirm: 'Wycisz',
    cancel: 'Anuluj',
  },
  muted: (count) => `Wyciszone (${count})`,
  unmute: (name) => `Pokaż znowu: ${name}`,
  said: { muted: 'wyciszono', unmuted: 'znowu widać' },
  untitled: 'Bez nazwy',
  clear: {
    title: 'Wszystko w porządku',
    lead: (checks) =>
      `${format.plural(checks, 'kontrola nie znajduje', 'kontrole nie znajdują', 'kontroli nie znajduje')} na tej tablicy niczego, co wymaga uwagi.`,
    filtered: 'Na tym poziomie niczego tu nie ma.',
  },
};
