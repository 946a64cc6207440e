import { muteFinding } from '@wayline/document';
import { type BoardIndex, type Finding, findingPlace } from '@wayline/domain';
import { Bell } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSession } from '../session/useSession.ts';
import { useTwin } from '../twin/TwinContext.ts';
import { IconButton } from '../ui/controls/IconButton.tsx';
import finding from './finding.module.css';
import styles from './health.module.css';
import { useHealthText } from './healthWords.ts';

/** What need not be shown, each with its reason; folded until somebody asks. */
export function MutedFindings({
  findings,
  index,
}: {
  readonly findings: readonly Finding[];
  readonly index: BoardIndex;
}): ReactElement {
  const { health: text, checks } = useHealthText();
  const { board, canEdit } = useSession();
  const { say } = useTwin();
  return (
    <details className={styles.muted}>
      <summary className={styles.mutedTitle}>{text.muted(findings.length)}</summary>
      <ul className={styles.rows}>
        {findings.map(({ check, case: reason, key, on, muted }) => {
          const name = findingPlace(index, on)?.name || text.untitled;
          return (
            <li key={`${key} ${on}`} className={finding.row}>
              <div className={finding.line}>
                <div className={finding.about}>
                  <span className={finding.mutedName} dir="auto">
                    {name}
                  </span>
                  <p className={finding.details}>
                    {[check, checks.checks[check].title, reason && checks.cases[reason]]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                  <p className={finding.why} dir="auto">
                    {muted}
                  </p>
                </div>
                {canEdit && (
                  <IconButton
                    icon={Bell}
                    label={text.unmute(name)}
                    onPress={() => {
                      muteFinding(board, { on, key, reason: null });
                      say(text.said.unmuted);
                    }}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
