import type { Persona } from '@wayline/domain';
import { CornerUpRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { PersonaFace } from '../../twin/PersonaFace.tsx';
import { PersonaMarker } from '../../ui/controls/PersonaMarker.tsx';
import { usePersonaText } from '../personaText.ts';
import styles from './compare.module.css';
import type { DifferenceRow, Side } from './differenceRows.ts';

interface Group {
  readonly key: string;
  readonly title: string | null;
  readonly rows: readonly DifferenceRow[];
}

interface DifferenceListProps {
  readonly title: string;
  readonly names: readonly [string, string];
  readonly personas: readonly [Persona, Persona];
  /** What is said when nothing differs. */
  readonly none: string;
  readonly groups: readonly Group[];
  readonly onJump: (row: DifferenceRow) => void;
}

interface SideCellProps {
  readonly side: Side;
  readonly name: string;
  readonly color: number;
  readonly valence: number | null;
}

function SideCell({ side, name, color, valence }: SideCellProps): ReactElement {
  const words = usePersonaText().comparing;
  return (
    <div className={styles.cell}>
      <span className="onlyRead">{name}: </span>
      <span className={styles.cellMarker}>
        <PersonaMarker color={color} />
      </span>
      {valence !== null && <PersonaFace color={color} valence={valence} size={22} />}
      <div>
        {side.length === 0 ? (
          <span className={styles.nothing}>{words.nothing}</span>
        ) : (
          side.map((line) => <p key={line}>{line}</p>)
        )}
      </div>
    </div>
  );
}

/** What two personas do not share, row by row; each row leads to its object on the board. */
export function DifferenceList({
  title,
  names,
  personas,
  none,
  groups,
  onJump,
}: DifferenceListProps): ReactElement {
  const words = usePersonaText().comparing;
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <section className={styles.differences} aria-label={title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <span className={styles.count}>{words.differences(count)}</span>
        {personas.map(({ id, color }, which) => (
          <span key={id} className={styles.column} aria-hidden="true">
            <PersonaMarker color={color} />
            {names[which]}
          </span>
        ))}
      </div>
      {count === 0 && <p className={styles.note}>{none}</p>}
      {groups.map((group) => (
        <div key={group.key} className={styles.group}>
          {group.title !== null && <h4 className={styles.step}>{group.title}</h4>}
          <ul aria-label={group.title ?? title}>
            {group.rows.map((row) => (
              <li key={row.key} className={styles.row}>
                <button
                  type="button"
                  className={styles.what}
                  title={words.jump(row.what)}
                  onClick={() => onJump(row)}
                >
                  {row.what}
                  <CornerUpRight className={styles.go} size={14} strokeWidth={1.75} aria-hidden />
                </button>
                {([0, 1] as const).map((which) => (
                  <SideCell
                    key={which}
                    side={which === 0 ? row.a : row.b}
                    name={names[which]}
                    color={personas[which].color}
                    valence={row.valences?.[which] ?? null}
                  />
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
