import { BoardBuilder } from '../build/boardBuilder.ts';
import { createdCounts } from '../build/createdCounts.ts';
import type { ImportNotes } from '../build/importNotes.ts';
import type { ReadOptions, ReadResult } from '../format.ts';
import { LIMITS, tooManySteps } from '../limits.ts';
import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemOf.ts';
import { fileStem } from '../text/fileStem.ts';
import { buildItems } from './buildItems.ts';
import { buildJourney } from './buildJourney.ts';
import { cellRef } from './cellRef.ts';
import type { Layout } from './detectLayout.ts';
import type { JourneyTable } from './journeyTable.ts';
import { laidOut } from './laidOut.ts';
import type { Rows } from './parseTable.ts';
import { readLong } from './readLong.ts';
import { readWide } from './readWide.ts';
import { splitCell } from './splitCell.ts';

/** Cells of any usual layout as a map, or as notes on the canvas; `title` is what the file itself says. */
export function tableToBoard(
  given: Rows,
  title: string,
  options: ReadOptions,
  notes: ImportNotes,
): ReadResult {
  const { rows, layout } = laidOut(given, options.layout);
  if (!layout) {
    return refused(problemOf('A1', 'no-table'));
  }
  const builder = new BoardBuilder(options);
  const name = layout.title || title || fileStem(options.filename) || 'Journey';
  const problem =
    layout.kind === 'items'
      ? buildItems(rows, layout, builder, notes)
      : build(layout, rows, name, builder, notes);
  const refusal = problem ?? builder.tooMany();
  if (refusal) return { ...refused(refusal), table: { layout: options.layout ?? layout.kind } };
  const snapshot = builder.snapshot(notes.name(name, 'title'));
  return {
    ok: true,
    snapshot,
    report: notes.report(createdCounts(snapshot)),
    table: { layout: options.layout ?? layout.kind },
  };
}

function build(
  layout: Layout,
  rows: Rows,
  title: string,
  builder: BoardBuilder,
  notes: ImportNotes,
): Problem | null {
  const widest = Math.max(...rows.map((row) => row.length));
  // Every column may be a step, and long tables have few columns.
  if (widest > LIMITS.steps + 1) return tooManySteps(cellRef(layout.header, LIMITS.steps + 1));
  const table =
    layout.kind === 'wide'
      ? readWide(rows, layout.header, title, notes)
      : readLong(rows, layout.header, title, notes);
  const excess = table.steps[LIMITS.steps];
  if (excess) return tooManySteps(excess.where);
  const cards = tooManyCards(table);
  if (cards) return cards;
  if (table.steps.length === 0) {
    return problemOf(cellRef(layout.header, 1), 'no-stages');
  }
  if (layout.unsure) {
    notes.warn(cellRef(layout.header, 0), 'layout');
  }
  buildJourney(table, builder, notes);
  return null;
}

function tooManyCards(table: JourneyTable): Problem | null {
  let count = 0;
  for (const { cells } of table.rows) {
    for (const { text, where } of [...cells.values()].flat()) {
      count += splitCell(text).length;
      if (count > LIMITS.cards) {
        return problemOf(where, 'too-many-cards', LIMITS.cards);
      }
    }
  }
  return null;
}

function refused(problem: Problem): ReadResult {
  return { ok: false, problems: [problem] };
}
