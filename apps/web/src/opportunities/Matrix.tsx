import type { RankedOpportunity } from '@wayline/domain';
import { type ReactElement, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { CarriedChips } from './CarriedChips.tsx';
import { Chip } from './Chip.tsx';
import type { Rating } from './nudged.ts';
import styles from './opportunities.module.css';
import { useOpportunityText } from './opportunityWords.ts';
import type { DropPlace } from './ratingUnder.ts';
import { useRate } from './useRate.ts';

const IMPACTS = [5, 4, 3, 2, 1] as const;
const EFFORTS = [1, 2, 3, 4, 5] as const;
const QUADRANTS = ['quickWin', 'bigBet', 'fillIn', 'avoid'] as const;
const TRAY = 'tray';

const placeOf = ({ impact, effort }: Partial<Rating>): string =>
  impact === undefined || effort === undefined ? TRAY : `${impact}:${effort}`;

/** What it brings upwards, what it takes to the right. A cell grows with what lies in it, so nothing ever lies on something else. */
export function Matrix({ ranked }: { readonly ranked: readonly RankedOpportunity[] }): ReactElement {
  const text = useOpportunityText();
  const rate = useRate();
  const root = useRef<HTMLElement>(null);
  const moved = useRef<string | null>(null);
  const [over, setOver] = useState<DropPlace>(null);

  // A chip in another cell is another element: the keyboard goes along with it.
  useLayoutEffect(() => {
    if (moved.current === null) return;
    const chip = root.current?.querySelector<HTMLElement>(`[data-record="${CSS.escape(moved.current)}"]`);
    moved.current = null;
    if (chip && document.activeElement === document.body) chip.focus();
  });

  const put = useCallback(
    (id: string, rating: Rating | null) => {
      moved.current = id;
      rate(id, rating);
    },
    [rate],
  );
  const drop = useCallback(
    (id: string, place: string) => {
      const [impact, effort] = place.split(':').map(Number);
      put(id, impact && effort ? { impact, effort } : null);
    },
    [put],
  );
  const chipsAt = (place: string): readonly ReactElement[] =>
    ranked
      .filter(({ card }) => placeOf(card) === place)
      .map((entry) => <Chip key={entry.card.id} entry={entry} onRate={put} onOver={setOver} onDrop={drop} />);
  const unrated = chipsAt(TRAY);

  return (
    <section ref={root} className={styles.field} aria-label={text.matrix}>
      <div className={styles.matrix}>
        {QUADRANTS.map((name) => (
          <div key={name} className={styles.quadrant} data-quadrant={name}>
            <span className={styles.quadrantName}>{text.quadrants[name]}</span>
          </div>
        ))}
        {IMPACTS.map((impact, row) => (
          <span
            key={impact}
            className={styles.mark}
            style={{ gridRow: row + 1, gridColumn: 1 }}
            aria-hidden="true"
          >
            {impact}
          </span>
        ))}
        {IMPACTS.flatMap((impact, row) =>
          EFFORTS.map((effort) => (
            <div
              key={`${impact}:${effort}`}
              className={styles.cell}
              data-place={`${impact}:${effort}`}
              data-over={over === `${impact}:${effort}` || undefined}
              style={{ gridRow: row + 1, gridColumn: effort + 1 }}
            >
              {chipsAt(`${impact}:${effort}`)}
            </div>
          )),
        )}
        {EFFORTS.map((effort) => (
          <span
            key={effort}
            className={styles.mark}
            style={{ gridRow: 6, gridColumn: effort + 1 }}
            aria-hidden="true"
          >
            {effort}
          </span>
        ))}
        <span className={styles.up} aria-hidden="true">
          {text.impact}
        </span>
        <span className={styles.right} aria-hidden="true">
          {text.effort}
        </span>
      </div>
      <div className={styles.tray} data-place={TRAY} data-over={over === TRAY || undefined}>
        <h3 className={styles.trayTitle}>{text.tray}</h3>
        <p className={styles.hint}>{unrated.length > 0 ? text.trayHint : text.trayEmpty}</p>
        <div className={styles.trayCards}>{unrated}</div>
      </div>
      <CarriedChips field={root} rankOf={(id) => ranked.find(({ card }) => card.id === id)?.rank ?? null} />
    </section>
  );
}
