import { LOCAL } from '@wayline/document';
import { ArrowLeftFromLine, ArrowRightFromLine, Columns2, MoveHorizontal, Square } from 'lucide-react';
import { resizeColumn, spanCard } from '../../journey/keys/headerActs.ts';
import type { Act, ActScope } from './act.ts';

/** How wide a column is, and how many a card covers. */
export function columnActs(scope: ActScope): readonly Act[] {
  const { canvas, session, words, selection } = scope;
  const { board, canEdit, scene } = session;
  const [only] = selection.length === 1 ? selection : [];
  const part = (only === undefined ? undefined : canvas.index.part(only))?.part;
  if (!canEdit || !part) return [];
  const isStep = part.kind === 'step' && part.refs.stepId !== undefined;
  const isCard = part.kind === 'card' && part.refs.stepId !== undefined;
  const span = isCard ? (board.get('cards', part.refs.cardId ?? '')?.span ?? 1) : 1;
  const say = (act: () => string | null) => (): void => {
    const said = board.transact(LOCAL, act);
    scene.flush();
    if (said !== null) canvas.announcement.set(said);
  };
  const width = (by: 1 | -1 | 0) => say(() => resizeColumn(board, part, by, words));
  const cover = (by: 1 | -1) => say(() => spanCard(board, part, by, words));
  const { grid } = words;
  return [
    {
      id: 'column.wider',
      label: grid.wider,
      icon: MoveHorizontal,
      shortcut: 'Ctrl+Shift+.',
      section: 'look',
      when: isStep,
      run: width(1),
    },
    {
      id: 'column.narrower',
      label: grid.narrower,
      icon: Columns2,
      shortcut: 'Ctrl+Shift+,',
      section: 'look',
      when: isStep,
      run: width(-1),
    },
    {
      id: 'column.usual',
      label: grid.usualWidth,
      icon: Square,
      shortcut: 'Ctrl+Shift+/',
      section: 'look',
      when: isStep && board.get('steps', part.refs.stepId ?? '')?.width !== undefined,
      run: width(0),
    },
    {
      id: 'card.coverMore',
      label: grid.coverMore,
      icon: ArrowRightFromLine,
      shortcut: 'Shift+Alt+→',
      section: 'arrange',
      when: isCard,
      run: cover(1),
    },
    {
      id: 'card.coverLess',
      label: grid.coverLess,
      icon: ArrowLeftFromLine,
      shortcut: 'Shift+Alt+←',
      section: 'arrange',
      when: isCard && span > 1,
      run: cover(-1),
    },
  ];
}
