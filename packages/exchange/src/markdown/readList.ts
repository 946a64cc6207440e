import { BoardBuilder } from '../build/boardBuilder.ts';
import { createdCounts } from '../build/createdCounts.ts';
import type { ImportNotes } from '../build/importNotes.ts';
import { STARTING_LANES } from '../build/startingLanes.ts';
import type { ReadOptions, ReadResult } from '../format.ts';
import { LIMITS, tooManySteps } from '../limits.ts';
import { readCell } from './markdownCell.ts';

interface Entry {
  readonly name: string;
  readonly line: number;
  readonly tasks: { readonly name: string; readonly line: number }[];
}

const ITEM = /^(\s{0,12})(\d{1,4}[.)])\s+(\S.*)$/;

/** A numbered list of two levels as a map: the outer level are stages, the inner one steps. Null where there is none. */
export function readList(
  lines: readonly string[],
  title: string,
  options: ReadOptions,
  notes: ImportNotes,
): ReadResult | null {
  const entries = entriesOf(lines);
  const steps = entries.flatMap(({ tasks }) => tasks);
  if (entries.length < 2 || steps.length === 0) return null;
  const excess = steps[LIMITS.steps];
  if (excess) return { ok: false, problems: [tooManySteps(`line ${excess.line}`)] };

  const builder = new BoardBuilder(options);
  const mapId = builder.map(notes.name(title || 'Journey', 'title'));
  for (const type of STARTING_LANES) builder.lane(mapId, type);
  for (const { name, line, tasks } of entries) {
    const stageId = builder.stage(mapId, notes.name(readCell(name), `line ${line}`));
    for (const task of tasks)
      builder.step(mapId, stageId, notes.name(readCell(task.name), `line ${task.line}`));
  }
  const tooMany = builder.tooMany();
  if (tooMany) return { ok: false, problems: [tooMany] };
  const snapshot = builder.snapshot(notes.name(title || 'Journey', 'title'));
  return { ok: true, snapshot, report: notes.report(createdCounts(snapshot)) };
}

/** The first list that has an inner level. */
function entriesOf(lines: readonly string[]): readonly Entry[] {
  let entries: Entry[] = [];
  for (const [index, text] of lines.entries()) {
    const match = ITEM.exec(text);
    if (match) {
      const [, indent = '', , name = ''] = match;
      const last = entries.at(-1);
      if (indent.length >= 2 && last) last.tasks.push({ name, line: index + 1 });
      else entries.push({ name, line: index + 1, tasks: [] });
    } else if (text.trim() !== '' && !/^\s/.test(text)) {
      // Other text at the margin ends a list.
      if (entries.some(({ tasks }) => tasks.length > 0)) return entries;
      entries = [];
    }
  }
  return entries;
}
