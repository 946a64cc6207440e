import { Vote } from 'lucide-react';
import { mayLead } from '../../session/role.ts';
import type { Act, ActScope } from './act.ts';

/** A vote on what is selected: on several cards and stickies, or on the cards of a lane. */
export function voteActs({ session, ui, words: { acts }, selection }: ActScope): readonly Act[] {
  const { board, me, votes } = session;
  const [id] = selection;
  const isLane = selection.length === 1 && id !== undefined && board.get('lanes', id) !== undefined;
  const things = selection.filter(
    (one) => board.get('cards', one) ?? board.get('items', one)?.type === 'sticky',
  );
  return [
    {
      id: 'vote',
      label: isLane ? acts.voteOnLane : acts.voteOnThese,
      icon: Vote,
      section: 'view',
      when: mayLead(me.role) && votes.round.get() === null && (isLane || things.length > 1),
      run: () => ui.getState().setDialog('startVote'),
    },
  ];
}
