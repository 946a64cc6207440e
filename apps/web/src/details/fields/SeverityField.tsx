import { setFields } from '@wayline/document';
import type { PainCard } from '@wayline/domain';
import { Fragment, type ReactElement, useId } from 'react';
import { useSession } from '../../session/useSession.ts';
import styles from './fields.module.css';
import { Section, useWords } from './Panel.tsx';

const SEVERITIES = [4, 3, 2, 1] as const;
const FREQUENCIES = [1, 2, 3, 4] as const;

/** How bad and how often, as one field of four by four: pressed once it says both. */
export function SeverityField({ card }: { readonly card: PainCard }): ReactElement {
  const { board, canEdit } = useSession();
  const words = useWords();
  const name = useId();
  const { severity, frequency } = card;
  return (
    <Section title={words.severityFrequency} aside={`${severity} × ${frequency}`}>
      <div
        className={styles.matrix}
        role="radiogroup"
        aria-label={words.severityFrequency}
        style={{ '--hue': 'var(--k-pain)' } as React.CSSProperties}
      >
        {SEVERITIES.map((row) => (
          <Fragment key={row}>
            <span>{words.severities[row]}</span>
            {FREQUENCIES.map((column) => (
              <label
                key={column}
                className={styles.cell}
                data-on={(row <= severity && column <= frequency) || undefined}
                data-at={(row === severity && column === frequency) || undefined}
              >
                <input
                  type="radio"
                  name={name}
                  aria-label={words.severityValue(
                    words.severities[row] ?? '',
                    words.frequencies[column - 1] ?? '',
                  )}
                  checked={row === severity && column === frequency}
                  disabled={!canEdit}
                  onChange={() => setFields(board, 'cards', card.id, { severity: row, frequency: column })}
                />
              </label>
            ))}
          </Fragment>
        ))}
        <span />
        {FREQUENCIES.map((column) => (
          <span key={column} className={styles.axis}>
            {words.frequencies[column - 1]}
          </span>
        ))}
      </div>
    </Section>
  );
}
