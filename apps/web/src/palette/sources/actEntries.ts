import {
  Download,
  Keyboard,
  LayoutGrid,
  ListChecks,
  PanelRight,
  Play,
  Redo2,
  Search,
  Trash2,
  Undo2,
  UserPlus,
  UsersRound,
  Vote,
} from 'lucide-react';
import { mayLead } from '../../session/role.ts';
import type { PaletteEntry } from '../entry.ts';
import type { PaletteScope } from '../paletteScope.ts';

/** What can be done with the board as a whole. */
export function actEntries(scope: PaletteScope): readonly PaletteEntry[] {
  const { session, ui, text, people, bring, present, leaveTo } = scope;
  const { palette: words, shell, finding, people: peopleWords } = text;
  const { setFinding, setDialog, setDetailsOpen, showVote, detailsOpen } = ui.getState();
  const [lastVote] = session.votes.held.get();
  const { canEdit, privates } = session;
  const history = privates.writing.get()?.history ?? session.history;
  const group = 'acts';
  const all: (PaletteEntry | false)[] = [
    { id: 'find', group, name: finding.label, icon: Search, keys: 'Ctrl+F', run: () => setFinding(true) },
    canEdit && {
      id: 'undo',
      group,
      name: shell.board.undo,
      icon: Undo2,
      keys: 'Ctrl+Z',
      why: history.canUndo ? undefined : words.nothingToUndo,
      run: () => void history.undo(),
    },
    canEdit && {
      id: 'redo',
      group,
      name: shell.board.redo,
      icon: Redo2,
      keys: 'Ctrl+Shift+Z',
      why: history.canRedo ? undefined : words.nothingToRedo,
      run: () => void history.redo(),
    },
    { id: 'present', group, name: shell.board.present, icon: Play, words: words.alsoPresent, run: present },
    { id: 'share', group, name: shell.board.share, icon: UserPlus, run: () => setDialog('share') },
    { id: 'export', group, name: shell.board.export, icon: Download, run: () => setDialog('export') },
    bring.isAllowed && {
      id: 'bring',
      group,
      name: peopleWords.bring,
      icon: UsersRound,
      words: words.alsoBring,
      why: people.length > 1 ? undefined : peopleWords.nobodyElse,
      run: bring.run,
    },
    mayLead(session.me.role) && {
      id: 'startVote',
      group,
      name: shell.board.startVote,
      icon: Vote,
      words: words.alsoVote,
      why: session.votes.round.get() ? words.voteIsOpen : undefined,
      run: () => setDialog('startVote'),
    },
    lastVote !== undefined && {
      id: 'votes',
      group,
      name: shell.board.votes,
      icon: ListChecks,
      words: words.alsoVote,
      run: () => showVote(lastVote.vote.id),
    },
    {
      id: 'details',
      group,
      name: detailsOpen ? words.hideDetails : words.showDetails,
      icon: PanelRight,
      run: () => setDetailsOpen(!detailsOpen),
    },
    {
      id: 'shortcuts',
      group,
      name: text.canvas.acts.shortcuts,
      icon: Keyboard,
      keys: '?',
      run: () => setDialog('shortcuts'),
    },
    canEdit && { id: 'trash', group, name: text.trash.title, icon: Trash2, run: () => setDialog('trash') },
    { id: 'boards', group, name: shell.board.allBoards, icon: LayoutGrid, run: () => leaveTo('/') },
  ];
  return all.filter((entry) => entry !== false);
}
