import { hasWords } from '@wayline/domain';
import { ClipboardPaste, Copy, CopyPlus, PanelRight, Pencil, Scissors, Spline, Trash2 } from 'lucide-react';
import { copyByEvent } from '../clipboard/copyByEvent.ts';
import { duplicateStructure } from '../keys/duplicateStructure.ts';
import { selectAll } from '../keys/selectAll.ts';
import { connectSelected, duplicateSelected, editSelected } from '../keys/selectionActs.ts';
import type { Act, ActScope } from './act.ts';
import { pickedOf } from './picked.ts';

const STRUCTURE = ['maps', 'stages', 'steps', 'lanes'] as const;

/** What is done with whatever is selected: words, copies, the way to Details and out of the world. */
export function editActs(scope: ActScope): readonly Act[] {
  const { canvas, session, ui, words, selection, part } = scope;
  const { board, canEdit } = session;
  const { acts } = words;
  const { items, locked, cards, connectors } = pickedOf(scope);
  const free = items.length + cards.length + connectors.length;
  const copied = free + locked.length;
  const structure = selection.every((id) => STRUCTURE.some((kind) => board.get(kind, id)));
  const isWritable = items.some(hasWords);
  const frames = items.filter(({ type }) => type === 'frame');
  const gone = selection.filter((id) => !locked.some((item) => item.id === id));
  return [
    {
      id: 'edit.text',
      label: connectors.length === 1 ? acts.label : acts.edit,
      icon: Pencil,
      shortcut: 'Enter',
      section: 'edit',
      when: canEdit && selection.length === 1 && (isWritable || connectors.length === 1),
      run: () => void editSelected(board, ui),
    },
    {
      id: 'edit.details',
      label: acts.details,
      icon: PanelRight,
      section: 'edit',
      when: selection.length > 0,
      run: () => ui.getState().setDetailsOpen(true),
    },
    {
      id: 'edit.connect',
      label: acts.connect,
      icon: Spline,
      shortcut: 'C',
      section: 'edit',
      when: canEdit && selection.length === 2 && connectors.length === 0,
      run: () => void connectSelected(board, ui),
    },
    {
      id: 'edit.cut',
      label: acts.cut,
      icon: Scissors,
      shortcut: 'Ctrl+X',
      section: 'edit',
      when: canEdit && free > 0,
      run: () => copyByEvent('cut'),
    },
    {
      id: 'edit.copy',
      label: acts.copy,
      icon: Copy,
      shortcut: 'Ctrl+C',
      section: 'edit',
      when: copied > 0 || (structure && selection.length > 0),
      run: () => copyByEvent('copy'),
    },
    {
      id: 'edit.paste',
      label: acts.paste,
      icon: ClipboardPaste,
      shortcut: 'Ctrl+V',
      section: 'edit',
      when: canEdit && (selection.length === 0 || part?.part.kind === 'cell'),
      run: () => canvas.paste.get()?.(scope.at),
    },
    {
      id: 'edit.duplicate',
      label: acts.duplicate,
      icon: CopyPlus,
      shortcut: 'Ctrl+D',
      section: 'edit',
      when: canEdit && (free > 0 || (structure && selection.length > 0)),
      run: () => void (duplicateStructure(scope) || duplicateSelected(board, ui)),
    },
    {
      id: 'edit.selectAll',
      label: acts.selectAll,
      shortcut: 'Ctrl+A',
      section: 'view',
      when: selection.length === 0 && part === null,
      run: () => selectAll(scope),
    },
    {
      id: 'delete',
      label: acts.delete,
      icon: Trash2,
      shortcut: 'Delete',
      section: 'delete',
      when: canEdit && gone.length > 0,
      run: () => scope.deleteRecords(gone),
    },
    {
      id: 'delete.contents',
      label: acts.deleteContents,
      icon: Trash2,
      shortcut: 'Alt+Delete',
      section: 'delete',
      when: canEdit && frames.length > 0,
      run: () => scope.deleteRecords(gone, 'delete'),
    },
  ];
}
