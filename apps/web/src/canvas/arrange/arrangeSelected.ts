import { moveItems } from '@wayline/document';
import type { ItemId, MapId } from '@wayline/domain';
import type { Surface } from '../pointer/stroke.ts';
import { type Alignment, align } from './align.ts';
import { type Axis, distribute } from './distribute.ts';
import type { Shifts, Unit } from './unit.ts';
import { unitsOf } from './unitsOf.ts';

function shift({ session }: Pick<Surface, 'session'>, units: readonly Unit[], shifts: Shifts): boolean {
  const { board, scene } = session;
  const moved = units.flatMap(({ ids }, i) => {
    const [dx, dy] = shifts[i] ?? [0, 0];
    if (dx === 0 && dy === 0) return [];
    return ids.flatMap((id) => {
      const pos = board.get('items', id)?.pos ?? board.get('maps', id)?.pos;
      return pos ? [{ id: id as ItemId | MapId, pos: [pos[0] + dx, pos[1] + dy] as const }] : [];
    });
  });
  const done = moveItems(board, moved).ok;
  scene.flush();
  return done;
}

const selectedUnits = ({ session, canvas, ui }: Omit<Surface, 'words'>): readonly Unit[] =>
  unitsOf(session.board, canvas.index.place, ui.getState().selection);

/** Puts what is selected along a line, as one step; false where nothing moved. */
export function alignSelected(surface: Omit<Surface, 'words'>, to: Alignment): boolean {
  const units = selectedUnits(surface);
  return shift(
    surface,
    units,
    align(
      units.map(({ rect }) => rect),
      to,
    ),
  );
}

/** Makes the gaps between what is selected equal, as one step; false where nothing moved. */
export function distributeSelected(surface: Omit<Surface, 'words'>, axis: Axis): boolean {
  const units = selectedUnits(surface);
  return shift(
    surface,
    units,
    distribute(
      units.map(({ rect }) => rect),
      axis,
    ),
  );
}
