import { canBeCard, copyThings, type MovedItem, moveItems, stickyToCard } from '@wayline/document';
import type { ItemId, LaneId, MapId, StepId } from '@wayline/domain';
import { unionRect } from '@wayline/scene';
import { type DropTarget, dropTarget } from '../../journey/drag/dropTarget.ts';
import { placeOfCard } from '../../journey/keys/moveRecord.ts';
import { thingsOf } from '../clipboard/thingsOf.ts';
import { createSnapper } from '../snap/createSnapper.ts';
import { NO_GUIDES } from '../snap/guides.ts';
import type { Snapped } from '../snap/snapMove.ts';
import { frameOf, framesOf } from './frames.ts';
import type { At, Stroke, Surface } from './stroke.ts';

/** An awareness state has room for this many ids; the others of a large drag move at the drop. */
const MOST_SHOWN = 40;

type CellSurface = Pick<Surface, 'canvas'> & { readonly session: Pick<Surface['session'], 'frozen'> };

function anyCellAt(
  { canvas: { index } }: CellSurface,
  at: At,
  moving: ReadonlySet<string>,
): DropTarget | null {
  for (const id of index.things.query({ x: at.x, y: at.y, width: 0, height: 0 })) {
    const map = index.map(id);
    if (map && !moving.has(id))
      return dropTarget(map, { x: at.x - map.rect.x, y: at.y - map.rect.y }, moving);
  }
  return null;
}

/** The cell under a point, on whichever map lies there; a frozen lane takes nothing. */
export function cellAt(surface: CellSurface, at: At, moving: ReadonlySet<string>): DropTarget | null {
  const cell = anyCellAt(surface, at, moving);
  return cell && surface.session.frozen.get()?.has(cell.laneId) ? null : cell;
}

/** Tells whoever let go of something over a frozen lane why that takes nothing. */
export function sayFrozenAt(surface: CellSurface, at: At, moving: ReadonlySet<string>): void {
  const cell = anyCellAt(surface, at, moving);
  if (cell) surface.session.frozen.get()?.stops(cell.laneId);
}

/** Drags things over the board: here and for the others at once, in the document on the drop. */
export function startDragItems(surface: Surface, from: At, ids: ReadonlySet<string>): Stroke {
  const { canvas, session, ui, words } = surface;
  const { board, presence, scene } = session;
  const [only] = ids.size === 1 ? [...ids] : [];
  const note = only === undefined ? undefined : board.get('items', only);
  const becomesCard = note !== undefined && canBeCard(note);
  const shown = [...ids].slice(0, MOST_SHOWN);
  // Things are laid down where the hand shows them, even if somebody else moved one of them meanwhile.
  const taken = new Map(
    [...ids].flatMap((id) => {
      const pos = board.get('items', id)?.pos ?? board.get('maps', id)?.pos;
      return pos ? [[id, pos] as const] : [];
    }),
  );

  const stop = (): void => {
    canvas.gesture.set(null);
    presence.set({ drag: null });
    presence.flush();
  };
  const targetOf = (at: At): DropTarget | null => (becomesCard && !at.alt ? cellAt(surface, at, ids) : null);

  const [first, ...others] = [...taken.keys()].flatMap((id) => canvas.index.place(id) ?? []);
  const around = first && others.reduce(unionRect, first);
  const snapper = createSnapper(surface, ids);
  /** How far the things go: where the hand is, or to a line near to it; with Shift along one axis. */
  const wayTo = (at: At): Snapped => {
    const [x, y] = [at.x - from.x, at.y - from.y];
    const across = Math.abs(x) >= Math.abs(y);
    const [dx, dy] = at.shift ? [across ? x : 0, across ? 0 : y] : [x, y];
    if (at.ctrl || !around || targetOf(at)) return { dx, dy, guides: NO_GUIDES };
    const snapped = snapper.move({ ...around, x: around.x + dx, y: around.y + dy });
    const [sx, sy] = at.shift ? [across ? snapped.dx : 0, across ? 0 : snapped.dy] : [snapped.dx, snapped.dy];
    return { dx: dx + sx, dy: dy + sy, guides: snapped.guides };
  };

  const drop = (at: At): void => {
    const { dx, dy } = wayTo(at);
    const target = targetOf(at);
    if (target && only) {
      const made = stickyToCard(board, {
        id: only as ItemId,
        laneId: target.laneId as LaneId,
        stepId: target.stepId as StepId | null,
        place: target.beforeId === null ? 'end' : { before: target.beforeId },
      });
      if (!made.ok) return;
      ui.getState().select([made.id]);
      canvas.announcement.set(`${words.becameCardShort}, ${placeOfCard(board, made.id, words) ?? ''}`);
      return;
    }
    if (at.alt) {
      ui.getState().select(copyThings(board, thingsOf(board, ids), [dx, dy]));
      return;
    }
    const moved = [...ids].flatMap((id): MovedItem[] => {
      const from = taken.get(id);
      if (!from) return [];
      const pos = [from[0] + dx, from[1] + dy] as const;
      if (board.get('maps', id)) return [{ id: id as MapId, pos }];
      const item = board.get('items', id);
      if (!item) return [];
      const frameId = frameOf(surface, item, pos, ids);
      return [{ id: item.id, pos, ...(frameId !== undefined && { frameId }) }];
    });
    moveItems(board, moved);
  };

  return {
    move(at) {
      const { dx, dy, guides } = wayTo(at);
      const target = targetOf(at);
      const frames = target ? { into: [], outOf: [] } : framesOf(surface, taken, [dx, dy]);
      canvas.gesture.set({ kind: 'items', ids, dx, dy, target, guides, frames });
      presence.set({ drag: { ids: shown, dx, dy }, cursor: { x: at.x, y: at.y } });
    },
    end(at) {
      drop(at);
      if (becomesCard && !at.alt) sayFrozenAt(surface, at, ids);
      // The new places are laid out before the offset goes, so that nothing jumps back for a frame.
      scene.flush();
      stop();
    },
    cancel: stop,
  };
}
