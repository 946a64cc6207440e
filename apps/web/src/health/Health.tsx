import { CHECK_LEVELS, type CheckLevel, type Finding, mapsOf, mutedReason } from '@wayline/domain';
import { type ReactNode, useId, useState } from 'react';
import { useText } from '../i18n/useText.ts';
import { useStore } from '../session/useStore.ts';
import { useBoardIndex } from '../twin/useBoardIndex.ts';
import { Choose } from '../ui/controls/Choose.tsx';
import { PageHead } from '../ui/controls/PageHead.tsx';
import { CheckFindings } from './CheckFindings.tsx';
import { Clear } from './Clear.tsx';
import { groupFindings } from './groupFindings.ts';
import { useHealthStore } from './HealthContext.ts';
import styles from './health.module.css';
import { useHealthText } from './healthWords.ts';
import { LevelSign } from './LevelSign.tsx';
import { MutedFindings } from './MutedFindings.tsx';

/** Findings that name no map. */
const BOARD = 'board';

/** The findings by level and check, those of one map or of all. */
export function Health(): ReactNode {
  const { health: text } = useHealthText();
  const { canvas } = useText();
  const found = useStore(useHealthStore());
  const index = useBoardIndex();
  const id = useId();
  const [level, setLevel] = useState<CheckLevel | null>(null);
  const [wanted, setMap] = useState('');
  const maps = mapsOf(index);
  const mapId = wanted === BOARD || index.snapshot.maps.has(wanted) ? wanted : '';

  if (!found)
    return (
      <p className={styles.checking} role="status">
        {text.checking}
      </p>
    );
  // The checks come a moment behind; what was just muted goes at once.
  const here = found
    .filter((one) => mapId === '' || (one.mapId ?? BOARD) === mapId)
    .map(({ muted: _, ...one }): Finding => {
      const reason = mutedReason(index.snapshot, one);
      return reason === undefined ? one : { ...one, muted: reason };
    });
  const open = here.filter(({ muted }) => muted === undefined);
  const muted = here.filter((one) => one.muted !== undefined);
  const groups = groupFindings(level === null ? open : open.filter((one) => one.level === level));
  const countOf = (one: CheckLevel | null): number =>
    one === null ? open.length : open.filter((finding) => finding.level === one).length;

  return (
    <div className={styles.page}>
      <PageHead title={text.title}>
        {maps.length > 1 && (
          <Choose
            label={text.map}
            value={mapId}
            options={[
              { value: '', name: text.allMaps },
              ...maps.map((map) => ({ value: map.id, name: map.title.trim() || canvas.untitledMap })),
              { value: BOARD, name: text.wholeBoard },
            ]}
            onChange={setMap}
          />
        )}
      </PageHead>
      {open.length > 0 && (
        <div className={styles.levels} role="radiogroup" aria-label={text.level}>
          {([null, ...CHECK_LEVELS] as const).map((one) => (
            <label key={one ?? 'all'} className={styles.level} data-level={one}>
              <input
                type="radio"
                name={id}
                className={styles.input}
                checked={level === one}
                onChange={() => setLevel(one)}
              />
              {one && <LevelSign level={one} />}
              {one ? text.levels[one] : text.all}
              <span className={styles.count}>{countOf(one)}</span>
            </label>
          ))}
        </div>
      )}
      {groups.length === 0 && <Clear isFiltered={open.length > 0} />}
      {groups.map(({ level: one, checks }) => (
        <section key={one} className={styles.group} aria-label={text.levels[one]}>
          <h3 className={styles.groupTitle} data-level={one}>
            <LevelSign level={one} />
            {text.levels[one]}
            <span className={styles.count}>{countOf(one)}</span>
          </h3>
          {checks.map((group) => (
            <CheckFindings key={group.check} group={group} index={index} withMap={maps.length > 1} />
          ))}
        </section>
      ))}
      {muted.length > 0 && <MutedFindings findings={muted} index={index} />}
    </div>
  );
}
