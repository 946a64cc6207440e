import { ListChecks, Vote } from 'lucide-react';
import { useText } from '../i18n/useText.ts';
import { mayLead } from '../session/role.ts';
import { useSession } from '../session/useSession.ts';
import { useStore } from '../session/useStore.ts';
import type { MenuEntry } from '../ui/controls/menuEntry.ts';
import { useUiStore } from '../ui/uiStore.ts';

/** What the board's menu offers about votes: to begin one, and to look at those that were held. */
export function useVoteEntries(): readonly MenuEntry[] {
  const text = useText().shell.board;
  const { me, votes } = useSession();
  const ui = useUiStore();
  const [last] = useStore(votes.held);
  const isOpen = useStore(votes.round) !== null;
  return [
    ...(mayLead(me.role) && !isOpen
      ? [
          {
            id: 'startVote',
            name: text.startVote,
            icon: Vote,
            act: () => ui.getState().setDialog('startVote'),
          },
        ]
      : []),
    ...(last
      ? [
          {
            id: 'votes',
            name: text.votes,
            icon: ListChecks,
            act: () => ui.getState().showVote(last.vote.id),
          },
        ]
      : []),
  ];
}
