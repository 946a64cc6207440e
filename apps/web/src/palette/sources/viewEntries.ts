import { compareOrder } from '@wayline/domain';
import { Eye, Rows3, UserRound } from 'lucide-react';
import { OTHER_VIEWS } from '../../board/views.ts';
import type { PaletteEntry } from '../entry.ts';
import type { PaletteScope } from '../paletteScope.ts';

/** The views of the board's data, and through whose eyes. */
export function viewEntries({ session, ui, text }: PaletteScope): readonly PaletteEntry[] {
  const { palette: words, shell } = text;
  const { view, lens, setView, setLens } = ui.getState();
  const views = (['board', ...OTHER_VIEWS.map((other) => other.view)] as const).map(
    (one): PaletteEntry => ({
      id: `view-${one}`,
      group: 'views',
      name: words.view(shell.board.view[one]),
      icon: Rows3,
      isOn: view === one,
      run: () => setView(one),
    }),
  );
  const personas = [...session.board.snapshot().personas.values()].sort(compareOrder);
  if (personas.length === 0) return views;
  return [
    ...views,
    {
      id: 'lens-everyone',
      group: 'lens',
      name: words.seenByEveryone,
      icon: Eye,
      isOn: lens === null,
      run: () => setLens(null),
    },
    ...personas.map(
      ({ id, name }): PaletteEntry => ({
        id: `lens-${id}`,
        group: 'lens',
        name: words.seenBy(name || text.canvas.untitledPersona),
        icon: UserRound,
        isOn: lens === id,
        run: () => setLens(id),
      }),
    ),
  ];
}
