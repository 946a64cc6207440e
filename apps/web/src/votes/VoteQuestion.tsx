import type { VoteCommand } from '@wayline/document';
import type { ComponentProps, ReactNode } from 'react';
import { RoomQuestion } from '../room/RoomQuestion.tsx';
import { useVoteCommand } from './useVoteCommand.ts';

type VoteQuestionProps = Omit<ComponentProps<typeof RoomQuestion>, 'run'> & { readonly command: VoteCommand };

/** Asks once more before something is done to a vote that nothing brings back. */
export function VoteQuestion({ command, ...question }: VoteQuestionProps): ReactNode {
  const run = useVoteCommand();
  return <RoomQuestion {...question} run={() => run(command)} />;
}
