import type { StackPlace } from '@wayline/document';
import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceBetween,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceBetween,
  ArrowDown,
  ArrowUp,
  BringToFront,
  Group,
  Lock,
  LockOpen,
  SendToBack,
  SquareMousePointer,
  Ungroup,
} from 'lucide-react';
import { alignSelected, distributeSelected } from '../arrange/arrangeSelected.ts';
import { unitsOf } from '../arrange/unitsOf.ts';
import { enterGroup } from '../groups/enterGroup.ts';
import { groupOfAll } from '../groups/groupOfAll.ts';
import { groupSelected, ungroupSelected } from '../groups/groupSelected.ts';
import { lockSelected } from '../groups/lockSelected.ts';
import { stackSelected } from '../groups/stackSelected.ts';
import type { Act, ActScope } from './act.ts';
import { pickedOf } from './picked.ts';

const ALIGN = [
  ['left', 'alignLeft', AlignStartVertical],
  ['centre', 'alignCentre', AlignCenterVertical],
  ['right', 'alignRight', AlignEndVertical],
  ['top', 'alignTop', AlignStartHorizontal],
  ['middle', 'alignMiddle', AlignCenterHorizontal],
  ['bottom', 'alignBottom', AlignEndHorizontal],
] as const;

const ORDER = [
  ['front', 'toFront', BringToFront, 'Ctrl+]'],
  ['forward', 'forward', ArrowUp, ']'],
  ['backward', 'backward', ArrowDown, '['],
  ['back', 'toBack', SendToBack, 'Ctrl+['],
] as const satisfies readonly (readonly [StackPlace, string, unknown, string])[];

/** How free things lie to each other. */
export function arrangeActs(scope: ActScope): readonly Act[] {
  const { canvas, session, words, selection, ui } = scope;
  const { board, canEdit } = session;
  const { acts } = words;
  const { items, locked, connectors } = pickedOf(scope);
  const group = groupOfAll(board, selection);
  const isInside = group !== null && group === ui.getState().openGroup;
  const units = unitsOf(board, canvas.index.place, selection).length;
  const arrange = { section: 'arrange', icon: Group } as const;
  return [
    {
      ...arrange,
      id: 'group',
      label: acts.group,
      shortcut: 'Ctrl+G',
      when: canEdit && items.length > 1 && group === null,
      run: () => void groupSelected(scope),
    },
    {
      ...arrange,
      id: 'ungroup',
      label: acts.ungroup,
      icon: Ungroup,
      shortcut: 'Ctrl+Shift+G',
      when: canEdit && items.some(({ groupId }) => groupId !== undefined),
      run: () => void ungroupSelected(scope),
    },
    {
      ...arrange,
      id: 'group.open',
      label: acts.openGroup,
      icon: SquareMousePointer,
      shortcut: 'Enter',
      when: group !== null && !isInside,
      run: () => void enterGroup(scope, selection[0] ?? ''),
    },
    {
      ...arrange,
      id: 'lock',
      label: acts.lock,
      icon: Lock,
      shortcut: 'Ctrl+Shift+L',
      when: canEdit && items.length > 0,
      run: () => void lockSelected(scope),
    },
    {
      ...arrange,
      id: 'unlock',
      label: acts.unlock,
      icon: LockOpen,
      shortcut: 'Ctrl+Shift+L',
      when: canEdit && items.length === 0 && locked.length > 0,
      run: () => void lockSelected(scope),
    },
    ...ALIGN.map(
      ([to, name, icon]): Act => ({
        id: `align.${to}`,
        label: acts[name],
        icon,
        section: 'arrange',
        menu: 'align',
        when: canEdit && units > 1,
        run: () => void alignSelected(scope, to),
      }),
    ),
    ...(['x', 'y'] as const).map(
      (axis): Act => ({
        id: `distribute.${axis}`,
        label: axis === 'x' ? acts.distributeX : acts.distributeY,
        icon: axis === 'x' ? AlignHorizontalSpaceBetween : AlignVerticalSpaceBetween,
        section: 'arrange',
        menu: 'align',
        when: canEdit && units > 2,
        run: () => void distributeSelected(scope, axis),
      }),
    ),
    ...ORDER.map(
      ([to, name, icon, shortcut]): Act => ({
        id: `order.${to}`,
        label: acts[name],
        icon,
        shortcut,
        section: 'order',
        menu: 'order',
        when: canEdit && items.length + connectors.length > 0,
        run: () => void stackSelected(scope, to),
      }),
    ),
  ];
}
