import { type BoardIndex, type Finding, findingPlace } from '@wayline/domain';
import { BellOff, MapPin } from 'lucide-react';
import { type ReactElement, useRef, useState } from 'react';
import { useShowOnBoard } from '../find/useShowOnBoard.ts';
import { useSession } from '../session/useSession.ts';
import { classes } from '../ui/controls/classes.ts';
import { IconButton } from '../ui/controls/IconButton.tsx';
import { Trail } from '../ui/controls/Trail.tsx';
import { useUi } from '../ui/uiStore.ts';
import styles from './finding.module.css';
import { useHealthText } from './healthWords.ts';
import { MuteForm } from './MuteForm.tsx';
import { placeNames } from './placeNames.ts';

/** One finding: where it is, how to get there, and how to mute it. */
export function FindingRow({
  finding,
  index,
  withMap,
}: {
  readonly finding: Finding;
  readonly index: BoardIndex;
  readonly withMap: boolean;
}): ReactElement | null {
  const { health: text, checks } = useHealthText();
  const { canEdit } = useSession();
  const showOnBoard = useShowOnBoard();
  const selected = useUi((ui) => ui.selected.has(finding.on));
  const [isMuting, setMuting] = useState(false);
  const mute = useRef<HTMLButtonElement>(null);
  const place = findingPlace(index, finding.on);
  // The record went a moment ago, and the next round of the checks will know it.
  if (!place) return null;
  const name = place.name || text.untitled;
  const reason = finding.case && checks.cases[finding.case];
  const trail = placeNames(place, withMap);
  const details = [reason, trail.join(' › ')].filter(Boolean);
  return (
    <li className={classes(styles.row, selected && styles.selected)}>
      <div className={styles.line}>
        <div className={styles.about}>
          {/* Standing on it selects it, so that Details shows what is to be mended. */}
          <button
            type="button"
            className={styles.jump}
            data-spot={`finding|${finding.key}|${finding.on}`}
            data-record={finding.on}
            aria-description={details.join(', ')}
            aria-label={text.showOnBoard(name)}
            onClick={() => showOnBoard(finding.on)}
          >
            <span className={styles.name} dir="auto">
              {name}
            </span>
            <MapPin size={14} strokeWidth={1.75} aria-hidden />
          </button>
          <p className={styles.details}>
            {reason}
            {reason && trail.length > 0 && ' · '}
            <Trail names={trail} />
          </p>
        </div>
        {canEdit && (
          <IconButton
            buttonRef={mute}
            icon={BellOff}
            label={text.mute(name)}
            onPress={() => setMuting(!isMuting)}
          />
        )}
      </div>
      {isMuting && (
        <MuteForm
          finding={finding}
          onCancel={() => {
            setMuting(false);
            mute.current?.focus();
          }}
        />
      )}
    </li>
  );
}
