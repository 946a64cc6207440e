import {
  applyChanges,
  type BoardSnapshot,
  type Change,
  type Connector,
  compareZ,
  entriesOf,
  type Item,
  ordersBetween,
  repair,
  snapshotOf,
} from '@wayline/domain';
import { createMeasurer, layoutBoard } from '@wayline/scene';
import { BoardBuilder } from '../build/boardBuilder.ts';
import type { ImportNotes } from '../build/importNotes.ts';
import type { ReadOptions } from '../format.ts';
import type { Problem } from '../problems/problem.ts';
import { addItems } from './addItems.ts';
import type { Canvas } from './canvas.ts';
import { canvasOf } from './canvasOf.ts';
import { editsOf } from './editsOf.ts';

export type Edited =
  | {
      readonly ok: true;
      readonly snapshot: BoardSnapshot;
      /** Id on the canvas → id of the record, where they differ. */
      readonly ids: ReadonlyMap<string, string>;
    }
  | { readonly ok: false; readonly problem: Problem };

/**
 * A board with what a canvas says of it: nodes and edges that the board did not write are added, those that it wrote
 * and that are gone or different now are removed or changed.
 */
export function withEdits(
  board: BoardSnapshot,
  canvas: Canvas,
  files: ReadonlyMap<string, string>,
  options: ReadOptions,
  notes: ImportNotes,
): Edited {
  const written = canvasOf(board, layoutBoard(board, createMeasurer()), files);
  const edits = editsOf(written, canvas, board, notes);
  const edited = applyChanges(board, edits);
  const known = new Set([...written.nodes, ...written.edges].map(({ id }) => id));
  const builder = new BoardBuilder(options);
  const ids = addItems(
    {
      nodes: canvas.nodes.filter(({ id }) => !known.has(id)),
      edges: canvas.edges.filter(({ id }) => !known.has(id)),
    },
    { builder, notes, known },
  );
  const problem = builder.tooMany();
  if (problem) return { ok: false, problem };
  const added = builder.snapshot(board.board.title);
  const changes = [...onTop('items', edited, added), ...onTop('connectors', edited, added)];
  const joined = {
    ...snapshotOf([...entriesOf(edited), ...entriesOf(applyChanges(added, changes))]),
    board: board.board,
  };
  return { ok: true, snapshot: repair(joined).snapshot, ids };
}

/** What is new lies above what was there, in its own order. */
function onTop(kind: 'items' | 'connectors', board: BoardSnapshot, added: BoardSnapshot): readonly Change[] {
  const records = (of: BoardSnapshot): readonly (Item | Connector)[] =>
    [...(of[kind] as ReadonlyMap<string, Item | Connector>).values()].sort(compareZ);
  const last = records(board).at(-1)?.z;
  const fresh = records(added);
  if (last === undefined || fresh.length === 0) return [];
  const orders = ordersBetween(last, null, fresh.length);
  return fresh.map(({ id }, i) => ({ type: 'patch', collection: kind, id, fields: { z: orders[i] } }));
}
