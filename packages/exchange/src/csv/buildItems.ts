import type { ItemId, Position } from '@wayline/domain';
import type { BoardBuilder } from '../build/boardBuilder.ts';
import type { ImportNotes } from '../build/importNotes.ts';
import { LIMITS } from '../limits.ts';
import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemOf.ts';
import { cellRef } from './cellRef.ts';
import type { Layout } from './detectLayout.ts';
import { flowLayers, type Way } from './flowLayers.ts';
import type { Rows } from './parseTable.ts';

/** Columns of another whiteboard's export, by what they are usually called. */
const NAMES = {
  text: [
    'text area 1',
    'text',
    'content',
    'sticky note',
    'sticky',
    'note',
    'body',
    'message',
    'description',
    'label',
    'title',
    'shape text',
  ],
  id: ['id'],
  author: ['author', 'created by'],
  group: ['frame', 'section', 'area', 'contained by', 'board', 'cluster'],
  type: ['name', 'type', 'item type'],
  from: ['line source', 'source', 'from'],
  to: ['line destination', 'target', 'destination', 'to'],
} as const;

const SIZE = 160;
const GAP = 24;
const PER_ROW = 6;
/** In a flow, room for the words on a line between two stickies. */
const FLOW_GAP = 200;
const FLOW_HEIGHT = 96;
/** Rows of an export that only describe the file. */
const FRAMING = /^(document|page|layer|board)$/i;

interface Note {
  readonly key: string;
  readonly text: string;
  readonly where: string;
  readonly author: string;
  readonly group: string;
}

interface Line {
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly where: string;
}

/** One sticky for each text, in a grid by frame; lines between them become connectors. */
export function buildItems(
  rows: Rows,
  { header }: Layout,
  builder: BoardBuilder,
  notes: ImportNotes,
): Problem | null {
  const heads = (rows[header] ?? []).map((head) => head.trim().toLowerCase());
  const column = (names: readonly string[]): number =>
    names.map((name) => heads.indexOf(name)).find((at) => at >= 0) ?? -1;
  const at = Object.fromEntries(Object.entries(NAMES).map(([key, names]) => [key, column(names)])) as Record<
    keyof typeof NAMES,
    number
  >;
  const found: Note[] = [];
  const lines: Line[] = [];
  for (const [row, cells] of rows.entries()) {
    if (row <= header || cells.every((cell) => cell === '')) continue;
    const cell = (key: keyof typeof NAMES): string => cells[at[key]] ?? '';
    const where = cellRef(row, Math.max(0, at.text));
    const text = cell('text');
    if (cell('from') !== '' && cell('to') !== '') {
      lines.push({ text, from: cell('from'), to: cell('to'), where });
    } else if (text === '' || FRAMING.test(cell('type'))) {
      if (FRAMING.test(cell('type'))) notes.ignore(where, 'frame-name', text, cell('type').toLowerCase());
      else notes.ignore(where, 'no-text-row');
    } else {
      found.push({
        key: cell('id') || String(row),
        text,
        where,
        author: cell('author'),
        group: cell('group'),
      });
    }
  }
  const first = found[0];
  if (!first)
    return {
      where: cellRef(header, Math.max(0, at.text)),
      code: 'no-text',
      message: 'No row of this table has a text.',
    };
  if (found.length + lines.length > LIMITS.steps * 2) {
    return problemOf('file', 'too-many-items', LIMITS.steps * 2);
  }
  const ids = placeNotes(found, lines, builder, notes);
  for (const { text, from, to, where } of lines) {
    const [a, b] = [ids.get(from), ids.get(to)];
    if (!a || !b) {
      notes.warn(where, 'loose-line', a ? to : from);
      continue;
    }
    const label = notes.name(text, where);
    builder.connector({ from: { recordId: a }, to: { recordId: b }, ...(label !== '' && { label }) });
  }
  return null;
}

/** Stickies that lines join stand as a flow from left to right; the others in a grid, a block for each frame. */
function placeNotes(
  found: readonly Note[],
  lines: readonly Line[],
  builder: BoardBuilder,
  notes: ImportNotes,
): Map<string, ItemId> {
  const byKey = new Map(found.map((note, index) => [note.key, index]));
  const ways = lines.flatMap(({ from, to }): Way[] => {
    const [a, b] = [byKey.get(from), byKey.get(to)];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
  const places = ways.length > 0 ? flowPlaces(found.length, ways) : gridPlaces(found);
  const ids = new Map<string, ItemId>();
  for (const [index, { key, text, where, author }] of found.entries()) {
    const who = notes.name(author, where);
    const id = builder.item({
      type: 'sticky',
      pos: places[index] ?? [0, 0],
      size: ways.length > 0 ? [SIZE, FLOW_HEIGHT] : [SIZE, SIZE],
      text: notes.text(text, where),
      ...(who !== '' && { author: who }),
    });
    ids.set(key, id);
  }
  return ids;
}

function flowPlaces(count: number, ways: readonly Way[]): Position[] {
  const places: Position[] = [];
  const layers = flowLayers(count, ways);
  const tallest = Math.max(...layers.map((layer) => layer.length));
  for (const [column, layer] of layers.entries()) {
    const down = (tallest - layer.length) / 2;
    for (const [row, index] of layer.entries()) {
      places[index] = [column * (SIZE + FLOW_GAP), Math.round((row + down) * (FLOW_HEIGHT + GAP * 3))];
    }
  }
  return places;
}

function gridPlaces(found: readonly Note[]): Position[] {
  const groups = Map.groupBy(found.keys(), (index) => found[index]?.group ?? '');
  const places: Position[] = [];
  let top = 0;
  for (const members of groups.values()) {
    for (const [place, index] of members.entries()) {
      const row = Math.floor(place / PER_ROW);
      places[index] = [(place % PER_ROW) * (SIZE + GAP), top + row * (SIZE + GAP)];
    }
    top += Math.ceil(members.length / PER_ROW) * (SIZE + GAP) + GAP * 2;
  }
  return places;
}
