import type { BoardIndex } from '@wayline/domain';
import { type ReactElement, useState } from 'react';
import { FindingRow } from './FindingRow.tsx';
import type { CheckGroup } from './groupFindings.ts';
import styles from './health.module.css';
import { useHealthText } from './healthWords.ts';

/** So many findings of one check are read at a glance. */
const FEW = 5;

/** What one check has found, and why that matters. */
export function CheckFindings({
  group: { check, findings },
  index,
  withMap,
}: {
  readonly group: CheckGroup;
  readonly index: BoardIndex;
  /** Whether the map is named with the place. */
  readonly withMap: boolean;
}): ReactElement {
  const { health: text, checks } = useHealthText();
  const [isWhole, setWhole] = useState(false);
  const { title, why } = checks.checks[check];
  const shown = isWhole ? findings : findings.slice(0, FEW);
  return (
    <section className={styles.check} aria-label={title}>
      <h4 className={styles.checkTitle}>
        {title}
        <span className={styles.id}>{check}</span>
      </h4>
      <p className={styles.why}>{why}</p>
      <ul className={styles.rows}>
        {shown.map((finding) => (
          <FindingRow
            key={`${finding.key} ${finding.on} ${finding.mapId}`}
            finding={finding}
            index={index}
            withMap={withMap}
          />
        ))}
      </ul>
      {findings.length > FEW && (
        <button type="button" className={styles.more} onClick={() => setWhole(!isWhole)}>
          {isWhole ? text.showFewer : text.showAll(findings.length)}
        </button>
      )}
    </section>
  );
}
