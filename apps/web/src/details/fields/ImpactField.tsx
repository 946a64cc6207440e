import { setFields } from '@wayline/document';
import type { OpportunityCard } from '@wayline/domain';
import { Fragment, type ReactElement, useId } from 'react';
import { useSession } from '../../session/useSession.ts';
import styles from './fields.module.css';
import { Section, useWords } from './Panel.tsx';

const IMPACTS = [5, 4, 3, 2, 1] as const;
const EFFORTS = [1, 2, 3, 4, 5] as const;

/** How much it would bring and how much it takes, as one field of five by five. */
export function ImpactField({ card }: { readonly card: OpportunityCard }): ReactElement {
  const { board, canEdit } = useSession();
  const words = useWords();
  const name = useId();
  const { impact, effort } = card;
  const value =
    impact === undefined && effort === undefined ? words.notRated : `${impact ?? '–'} : ${effort ?? '–'}`;
  return (
    <Section title={words.impactEffort} aside={value}>
      <div
        className={styles.matrix}
        role="radiogroup"
        aria-label={words.impactEffort}
        style={{ '--hue': 'var(--k-opp)', gridTemplateColumns: '52px repeat(5, 1fr)' } as React.CSSProperties}
      >
        {IMPACTS.map((row) => (
          <Fragment key={row}>
            <span>{row === 5 ? words.impact : ''}</span>
            {EFFORTS.map((column) => {
              const at = row === impact && column === effort;
              return (
                <label
                  key={column}
                  className={styles.cell}
                  data-on={at || undefined}
                  data-at={at || undefined}
                >
                  <input
                    type="radio"
                    name={name}
                    aria-label={words.impactEffortValue(row, column)}
                    checked={at}
                    disabled={!canEdit}
                    onChange={() => setFields(board, 'cards', card.id, { impact: row, effort: column })}
                  />
                </label>
              );
            })}
          </Fragment>
        ))}
        <span />
        {EFFORTS.map((column) => (
          <span key={column} className={styles.axis}>
            {column}
          </span>
        ))}
      </div>
      <p style={{ margin: '2px 0 0 54px', fontSize: 11, color: 'var(--ink-3)', textAlign: 'right' }}>
        {words.effort}
      </p>
    </Section>
  );
}
