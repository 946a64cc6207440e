import { fold } from '../find/fold.ts';
import type { EntryGroup, PaletteEntry } from './entry.ts';
import { ENTRY_GROUPS } from './entry.ts';
import { fuzzy } from './fuzzy.ts';

/** Entries under one name. */
export interface Section {
  /** `recent` for what was used last, `best` for what fits a query. */
  readonly id: EntryGroup | 'recent' | 'best';
  readonly entries: readonly PaletteEntry[];
}

/** A group of hundreds, as the steps of a large map, is for typing; so many of it are listed before. */
const MOST_OF_GROUP = 8;
const MOST = 60;
const USED_LATELY = 12;

/** Before anything is typed: what was used last, then all by groups. Then what fits best, whatever it is. */
export function rankEntries(
  entries: readonly PaletteEntry[],
  query: string,
  recent: readonly string[],
  groupName: (group: EntryGroup) => string,
): readonly Section[] {
  const wanted = fold(query).trim().replace(/\s+/g, ' ');
  if (wanted !== '') {
    const scored = entries.flatMap((entry, place) => {
      const beside = fold(`${groupName(entry.group)} ${entry.words ?? ''}`);
      const score = fuzzy(fold(entry.name), beside, wanted);
      if (score === null) return [];
      const bonus = (recent.includes(entry.id) ? USED_LATELY : 0) - (entry.why === undefined ? 0 : 4);
      return [{ entry, score: score + bonus, place }];
    });
    const best = scored.sort((a, b) => b.score - a.score || a.place - b.place).slice(0, MOST);
    return best.length > 0 ? [{ id: 'best', entries: best.map(({ entry }) => entry) }] : [];
  }
  const used = recent.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  const rest = ENTRY_GROUPS.map((id): Section => {
    const group = entries.filter((entry) => entry.group === id && !used.includes(entry));
    return { id, entries: group.slice(0, MOST_OF_GROUP) };
  });
  const sections: readonly Section[] = [{ id: 'recent', entries: used }, ...rest];
  return sections.filter((section) => section.entries.length > 0);
}
