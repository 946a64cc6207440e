import { cardToSticky, LOCAL } from '@wayline/document';
import { type CardId, compareOrder, type LaneId, type StepId } from '@wayline/domain';
import { placeOfCard } from '../../journey/keys/moveRecord.ts';
import { moveToCell } from '../../private/moveToCell.ts';
import { cellAt, sayFrozenAt } from './dragItems.ts';
import type { At, Stroke, Surface } from './stroke.ts';

/** Between the notes of several cards that are laid down at once. */
const GAP = 12;

/** Drags cards to another place of a grid, or off every grid, where they become notes. */
export function startDragCards(surface: Surface, from: At, mapId: string, ids: ReadonlySet<string>): Stroke {
  const { canvas, session, ui, words } = surface;
  const { board, homeOf, presence, scene } = session;

  /** What the others see moving. */
  const shown = [...ids].filter((id) => board.get('cards', id)).slice(0, 40);

  const stop = (): void => {
    canvas.gesture.set(null);
    presence.set({ drag: null });
    presence.flush();
  };
  const isOffGrid = (at: At): boolean => {
    const under = canvas.index.things.query({ x: at.x, y: at.y, width: 0, height: 0 });
    return ![...under].some((id) => canvas.index.map(id));
  };
  const inOrder = (): readonly CardId[] =>
    [...ids]
      .flatMap((id) => homeOf(id).get('cards', id) ?? [])
      .sort(compareOrder)
      .map(({ id }) => id);

  const layDown = (at: At): void => {
    const made = board.transact(LOCAL, () => {
      let below = 0;
      return inOrder().flatMap((id) => {
        const place = canvas.index.place(id);
        const [x, y] = place ? [place.x + at.x - from.x, place.y + at.y - from.y] : [at.x, at.y + below];
        below += (place?.height ?? 0) + GAP;
        const note = cardToSticky(board, { id, pos: [x, y] });
        return note.ok ? [note.id] : [];
      });
    });
    ui.getState().select(made);
    canvas.announcement.set(words.becameSticky);
  };

  return {
    move(at) {
      const target = cellAt(surface, at, ids);
      const [dx, dy] = [at.x - from.x, at.y - from.y];
      canvas.gesture.set({
        kind: 'cards',
        mapId,
        ids,
        at,
        dx,
        dy,
        target,
        offGrid: !target && isOffGrid(at),
      });
      presence.set({ drag: { ids: shown, dx, dy }, cursor: { x: at.x, y: at.y } });
    },
    end(at) {
      const target = cellAt(surface, at, ids);
      if (target) {
        const place = target.beforeId === null ? 'end' : { before: target.beforeId };
        const [first] = moveToCell(session, {
          ids: inOrder(),
          laneId: target.laneId as LaneId,
          stepId: target.stepId as StepId | null,
          place,
        });
        const said = first && placeOfCard(homeOf(first), first, words);
        if (said) canvas.announcement.set(said);
      } else if (isOffGrid(at)) layDown(at);
      else sayFrozenAt(surface, at, ids);
      scene.flush();
      stop();
    },
    cancel: stop,
  };
}
