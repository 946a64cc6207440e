import {
  type AddCard,
  type AddItem,
  addCard,
  addItem,
  type BoardDocument,
  copyThings,
  LOCAL,
} from '@wayline/document';
import type { LaneId, StepId } from '@wayline/domain';
import type { Point } from '@wayline/scene';
import { actOn } from '../../private/actOn.ts';
import type { BoardSession } from '../../session/BoardSession.ts';
import { newItem } from '../pointer/place.ts';
import type { Payload } from './payload.ts';
import type { PlacedCell } from './placeRange.ts';

type Homes = Pick<BoardSession, 'homeOf'>;

/** Where cards are pasted: a cell. */
export interface Cell {
  readonly laneId: string;
  readonly stepId: string;
}

/** Puts texts into cells as cards of their lanes' kinds, as one step of the history; returns the new cards. */
export function pasteCells({ homeOf }: Homes, cells: readonly PlacedCell[]): readonly string[] {
  const homes = cells.map(({ laneId }) => homeOf(laneId));
  return actOn(homes, () =>
    cells.flatMap(({ laneId, stepId, text }) => {
      const added = addCard(homeOf(laneId), {
        laneId: laneId as LaneId,
        stepId: stepId as StepId,
        text,
      } as AddCard);
      return added.ok ? [added.id] : [];
    }),
  );
}

/** Puts copied cards into a cell; what was copied from the canvas becomes cards of its words. */
export function pasteIntoCell({ homeOf }: Homes, { cards, items }: Payload, cell: Cell): readonly string[] {
  const board = homeOf(cell.laneId);
  const place = { laneId: cell.laneId as LaneId, stepId: cell.stepId as StepId };
  return board.transact(LOCAL, () =>
    [...cards, ...items.map(({ text }) => ({ text }))].flatMap((copied) => {
      const {
        id: _id,
        mapId: _map,
        order: _order,
        createdAt: _at,
        createdBy: _by,
        ...fields
      } = copied as Payload['cards'][number];
      const added = addCard(board, { ...fields, ...place } as AddCard);
      return added.ok ? [added.id] : [];
    }),
  );
}

const GAP = 12;

/** Puts copied things on the canvas around a point, as they lay to each other; cards become notes side by side. */
export function pasteOnCanvas(
  board: BoardDocument,
  { cards, items, connectors }: Payload,
  at: Point,
  author: string,
): readonly string[] {
  const ends = connectors.flatMap(({ from, to }) =>
    [from, to].flatMap((end) => ('pos' in end ? [end.pos] : [])),
  );
  const corners = [...items.map(({ pos }) => pos), ...ends];
  const left = Math.min(...corners.map(([x]) => x));
  const top = Math.min(...corners.map(([, y]) => y));
  const by = corners.length > 0 ? ([at.x - left, at.y - top] as const) : ([GAP, GAP] as const);
  return board.transact(LOCAL, () => {
    // A frame that was not copied along is not the one in which things are put down now.
    const copied = new Set(items.map(({ id }) => id));
    const loose = items.map(({ frameId, ...item }) =>
      frameId && copied.has(frameId) ? { ...item, frameId } : item,
    ) as typeof items;
    const copies = copyThings(board, { items: loose, connectors }, by);
    const notes = cards.flatMap(({ text }, index) => {
      const note = newItem('sticky', { ...at, width: 0, height: 0 }, author);
      const width = note.size?.[0] ?? 0;
      const pos = [note.pos[0] + index * (width + GAP), note.pos[1]] as const;
      const added = addItem(board, { ...note, text, pos } as AddItem);
      return added.ok ? [added.id] : [];
    });
    return [...copies, ...notes];
  });
}
