import { setFields } from '@wayline/document';
import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  ChevronsDownUp,
  EyeOff,
  Pencil,
  Plus,
} from 'lucide-react';
import { editableOf } from '../../journey/editing/editableOf.ts';
import { gridModel } from '../../journey/gridModel.ts';
import { insertBeside } from '../../journey/insertBeside.ts';
import { moveRecord } from '../../journey/keys/moveRecord.ts';
import { newCardAt } from '../../journey/newCardAt.ts';
import type { Act, ActScope } from './act.ts';

const MOVES = [
  ['left', 'moveLeft', ArrowLeft, 'Alt+←'],
  ['right', 'moveRight', ArrowRight, 'Alt+→'],
  ['up', 'moveUp', ArrowUp, 'Alt+↑'],
  ['down', 'moveDown', ArrowDown, 'Alt+↓'],
] as const;

/** What the parts of a map offer: words, neighbours, another place. */
export function gridActs(scope: ActScope): readonly Act[] {
  const { canvas, session, ui, words, selection } = scope;
  const { board, homeOf, canEdit, scene } = session;
  const { acts } = words;
  const [only] = selection.length === 1 ? selection : [];
  const found = (only === undefined ? undefined : canvas.index.part(only)) ?? scope.part;
  if (!canEdit || !found || selection.length > 1) return [];
  const { map, part } = found;
  const { kind, refs } = part;
  const isHeader = kind === 'stage' || kind === 'step' || kind === 'laneHeader';
  const editable = editableOf(map.mapId, part);
  const stepId = refs.stepId;
  const stageId = refs.stageId ?? (stepId === undefined ? undefined : board.get('steps', stepId)?.stageId);
  const lastStep = map.stages.find((span) => span.stageId === stageId);
  const lane = refs.laneId === undefined ? undefined : board.get('lanes', refs.laneId);
  const insert = (
    what: 'step' | 'stage' | 'lane',
    side: 'before' | 'after',
    besideId: string | undefined,
    shown: Pick<Act, 'label' | 'icon' | 'shortcut'>,
  ): Act => ({
    id: `insert.${what}.${side}`,
    section: 'insert',
    menu: 'insert',
    ...shown,
    when: besideId !== undefined,
    run: () => {
      if (besideId !== undefined) insertBeside(session, ui, map.mapId, what, besideId, side);
    },
  });
  const move = (direction: (typeof MOVES)[number][0]): void => {
    const home = homeOf(refs.cardId ?? '');
    const said = moveRecord(home, gridModel(map), part, direction, words, session.frozen.get());
    scene.flush();
    if (said !== null) canvas.announcement.set(said);
  };
  const sideways = kind === 'card' || kind === 'step' || kind === 'stage';
  const upright = kind === 'card' || kind === 'laneHeader';
  return [
    {
      id: 'grid.edit',
      label: isHeader || kind === 'mapHeader' ? acts.rename : acts.edit,
      icon: Pencil,
      shortcut: 'Enter',
      section: 'edit',
      when: editable !== null,
      run: () => editable && ui.getState().edit(editable),
    },
    {
      id: 'grid.newCard',
      label: acts.newCard,
      icon: Plus,
      shortcut: 'Ctrl+Enter',
      section: 'new',
      when: kind === 'cell' || kind === 'card',
      run: () => newCardAt(session, ui, part),
    },
    insert('step', 'before', stepId ?? lastStep?.stepIds[0], {
      label: acts.insertStepBefore,
      icon: BetweenVerticalStart,
      shortcut: 'Ctrl+Alt+←',
    }),
    insert('step', 'after', stepId ?? lastStep?.stepIds.at(-1), {
      label: acts.insertStepAfter,
      icon: BetweenVerticalEnd,
      shortcut: 'Ctrl+Alt+→',
    }),
    insert('stage', 'before', kind === 'laneHeader' ? undefined : stageId, {
      label: acts.insertStageBefore,
      icon: BetweenVerticalStart,
      shortcut: 'Ctrl+Alt+Shift+←',
    }),
    insert('stage', 'after', kind === 'laneHeader' ? undefined : stageId, {
      label: acts.insertStageAfter,
      icon: BetweenVerticalEnd,
      shortcut: 'Ctrl+Alt+Shift+→',
    }),
    insert('lane', 'before', refs.laneId, {
      label: acts.insertLaneBefore,
      icon: BetweenHorizontalStart,
      shortcut: 'Ctrl+Alt+↑',
    }),
    insert('lane', 'after', refs.laneId, {
      label: acts.insertLaneAfter,
      icon: BetweenHorizontalEnd,
      shortcut: 'Ctrl+Alt+↓',
    }),
    ...MOVES.map(
      ([direction, name, icon, shortcut]): Act => ({
        id: `move.${direction}`,
        label: acts[name],
        icon,
        shortcut,
        section: 'arrange',
        when: direction === 'left' || direction === 'right' ? sideways : upright,
        run: () => move(direction),
      }),
    ),
    {
      id: 'lane.collapse',
      label: lane?.collapsed ? acts.expandLane : acts.collapseLane,
      icon: ChevronsDownUp,
      section: 'view',
      when: kind === 'laneHeader' && lane !== undefined,
      run: () =>
        lane && void setFields(board, 'lanes', lane.id, { collapsed: lane.collapsed ? undefined : true }),
    },
    {
      id: 'lane.hide',
      label: acts.hideLane,
      icon: EyeOff,
      section: 'view',
      when: kind === 'laneHeader' && lane !== undefined,
      run: () => lane && void setFields(board, 'lanes', lane.id, { hidden: true }),
    },
  ];
}
