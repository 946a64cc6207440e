import { Frame, Maximize, Search, Square, StickyNote, Type } from 'lucide-react';
import { newItem, type PlacingTool, placeItem } from '../pointer/place.ts';
import type { Act, ActScope } from './act.ts';

const NEW = [
  ['sticky', 'newSticky', StickyNote, 'N'],
  ['text', 'newText', Type, 'T'],
  ['shape', 'newShape', Square, 'R'],
  ['frame', 'newFrame', Frame, 'F'],
] as const satisfies readonly (readonly [PlacingTool, string, unknown, string])[];

/** What the empty canvas offers, and ways to look at it. */
export function canvasActs(scope: ActScope): readonly Act[] {
  const { canvas, session, words, at, selection, part } = scope;
  const empty = selection.length === 0 && part === null;
  const { view, index } = canvas;
  const { acts } = words;
  return [
    ...NEW.map(
      ([tool, name, icon, shortcut]): Act => ({
        id: `new.${tool}`,
        label: acts[name],
        icon,
        shortcut,
        section: 'new',
        when: empty && session.canEdit,
        run: () => placeItem(scope, newItem(tool, { ...at, width: 0, height: 0 }, session.me.name)),
      }),
    ),
    {
      id: 'view.fit',
      label: acts.fitAll,
      icon: Maximize,
      shortcut: 'Shift+1',
      section: 'view',
      when: empty,
      run: () => view.fitArea(index.scene().bounds),
    },
    {
      id: 'view.actualSize',
      label: acts.actualSize,
      icon: Search,
      shortcut: 'Ctrl+0',
      section: 'view',
      when: empty,
      run: () => view.zoomTo(1),
    },
    {
      id: 'view.shortcuts',
      label: acts.shortcuts,
      shortcut: '?',
      section: 'view',
      when: empty,
      run: () => scope.ui.getState().setDialog('shortcuts'),
    },
  ];
}
