import type { ReactElement } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useVotesOf } from '../../votes/useVotesOf.ts';
import { Row } from '../fields/Panel.tsx';

/** How many votes a thing got; no row where it was never voted for. */
export function VotesRow({ id }: { readonly id: string }): ReactElement | null {
  const { scene, shell } = useText();
  const votes = useVotesOf(id);
  return votes === undefined ? null : <Row label={shell.board.votes}>{scene.votes(votes)}</Row>;
}
