import type { RankedOpportunity } from '@wayline/domain';
import { MapPin } from 'lucide-react';
import { memo, type NamedExoticComponent, type ReactElement } from 'react';
import { useShowOnBoard } from '../find/useShowOnBoard.ts';
import { useFadedCard } from '../journey/useFadedCard.ts';
import { classes } from '../ui/controls/classes.ts';
import { IconButton } from '../ui/controls/IconButton.tsx';
import { Trail } from '../ui/controls/Trail.tsx';
import { useUi, useUiStore } from '../ui/uiStore.ts';
import { useOpportunityText } from './opportunityWords.ts';
import styles from './ranking.module.css';

interface RankingRowProps {
  readonly entry: RankedOpportunity;
  /** Its stage and step by name; none in a tray. */
  readonly place: readonly string[];
  /** Undefined while nothing here was voted on. */
  readonly votes: number | undefined;
}

/** One opportunity of the ranking, and the way to its place on the board. */
export const RankingRow: NamedExoticComponent<RankingRowProps> = memo(
  OneRow,
  (before, after) =>
    before.entry.card === after.entry.card &&
    before.entry.rank === after.entry.rank &&
    before.place.join('\n') === after.place.join('\n') &&
    before.votes === after.votes,
);

function OneRow({ entry: { card, rank, score, isGuess }, place, votes }: RankingRowProps): ReactElement {
  const text = useOpportunityText();
  const ui = useUiStore();
  const showOnBoard = useShowOnBoard();
  const selected = useUi((state) => state.selected.has(card.id));
  const faded = useFadedCard(card);
  const name = card.text.trim() || text.untitled;
  return (
    <tr className={classes(styles.row, selected && styles.selected, faded && styles.faded)}>
      <td className={styles.number}>{rank ?? '–'}</td>
      <th scope="row" className={styles.name}>
        <button
          type="button"
          className={styles.pick}
          aria-pressed={selected}
          dir="auto"
          onClick={() => ui.getState().select([card.id])}
        >
          {name}
        </button>
        <span className={styles.place}>{place.length > 0 ? <Trail names={place} /> : text.noStep}</span>
      </th>
      <td className={styles.number}>{card.impact ?? '–'}</td>
      <td className={styles.number}>{card.effort ?? '–'}</td>
      <td className={styles.number}>
        {score === null ? (
          '–'
        ) : isGuess ? (
          <>
            <span aria-hidden="true">≈ {score}</span>
            <span className="onlyRead">{text.guessed(score)}</span>
          </>
        ) : (
          score
        )}
      </td>
      {votes !== undefined && <td className={styles.number}>{votes}</td>}
      <td className={styles.act}>
        <IconButton icon={MapPin} label={text.showOnBoard(name)} onPress={() => showOnBoard(card.id)} />
      </td>
    </tr>
  );
}
