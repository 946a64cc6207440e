import { type BoardIndex, findingPlace, type RankedOpportunity } from '@wayline/domain';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactElement, useMemo, useState } from 'react';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { useStore } from '../session/useStore.ts';
import { useOpportunityText } from './opportunityWords.ts';
import { RankingRow } from './RankingRow.tsx';
import styles from './ranking.module.css';
import { firstOrder, type RankingColumn, sortRanked } from './sortRanked.ts';

const COLUMNS: readonly RankingColumn[] = ['rank', 'opportunity', 'impact', 'effort', 'score'];
/** Once something was voted on. */
const VOTED: readonly RankingColumn[] = [...COLUMNS, 'votes'];

/** A workshop ranks no more than this; the rest is a press away. */
const MANY = 100;

/** Stage and step by name. */
const placeOf = (index: BoardIndex, id: string): readonly string[] =>
  (findingPlace(index, id)?.path ?? []).slice(1).filter(Boolean);

/** The same opportunities as a table, the best first; its heads put it in another order. */
export function Ranking({
  index,
  ranked,
}: {
  readonly index: BoardIndex;
  readonly ranked: readonly RankedOpportunity[];
}): ReactElement {
  const text = useOpportunityText();
  const { language } = useText();
  const [order, setOrder] = useState(() => firstOrder('rank'));
  const votes = useStore(useSession().votes.counts);
  const hasVotes = ranked.some(({ card }) => votes.has(card.id));
  const rows = useMemo(() => sortRanked(ranked, order, language, votes), [ranked, order, language, votes]);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, MANY);
  return (
    <section className={styles.ranking}>
      <h3 className={styles.title}>{text.ranking}</h3>
      <table className={styles.table} aria-label={text.ranked}>
        <thead>
          <tr>
            {(hasVotes ? VOTED : COLUMNS).map((column) => {
              const isSorted = order.by === column;
              const Arrow = order.isDescending ? ArrowDown : ArrowUp;
              return (
                <th
                  key={column}
                  scope="col"
                  data-column={column}
                  aria-sort={isSorted ? (order.isDescending ? 'descending' : 'ascending') : 'none'}
                >
                  <button
                    type="button"
                    className={styles.sort}
                    title={column === 'score' ? text.scoreHint : text.sortBy(text[column])}
                    onClick={() =>
                      setOrder(
                        isSorted ? { by: column, isDescending: !order.isDescending } : firstOrder(column),
                      )
                    }
                  >
                    {column === 'rank' ? <span aria-hidden="true">#</span> : text[column]}
                    {column === 'rank' && <span className="onlyRead">{text.rank}</span>}
                    {isSorted && <Arrow size={12} strokeWidth={2} aria-hidden />}
                  </button>
                </th>
              );
            })}
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map((entry) => (
            <RankingRow
              key={entry.card.id}
              entry={entry}
              place={placeOf(index, entry.card.id)}
              votes={hasVotes ? (votes.get(entry.card.id) ?? 0) : undefined}
            />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" className={styles.more} onClick={() => setWhole(true)}>
          {text.showAll(rows.length)}
        </button>
      )}
      <p className={styles.hint}>{text.scoreHint}</p>
    </section>
  );
}
