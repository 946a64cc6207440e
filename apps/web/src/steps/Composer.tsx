import { addCard } from '@wayline/document';
import { type CardId, type CardKind, LANES, type Lane, type LaneId } from '@wayline/domain';
import { CARD_LOOK } from '@wayline/scene';
import { ArrowUp, X } from 'lucide-react';
import {
  type CSSProperties,
  type FormEvent,
  type ReactElement,
  type RefObject,
  useId,
  useState,
} from 'react';
import { useText } from '../i18n/useText.ts';
import { cardPrefix } from '../journey/editing/cardPrefix.ts';
import { Icon } from '../marks/Icon.tsx';
import { useSession } from '../session/useSession.ts';
import styles from './Composer.module.css';
import { laneFor, OFFERED_KINDS, type OfferedKind } from './laneFor.ts';
import { useSteps } from './StepsContext.ts';

interface ComposerProps {
  readonly lanes: readonly Lane[];
  /** The lane that was asked for; without one the kind decides. */
  readonly aim: Lane | undefined;
  readonly onAim: (laneId: LaneId | null) => void;
  readonly onAdded: (id: CardId) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The field at the bottom of the screen: a kind, a thought, Enter, and the next one. */
export function Composer({ lanes, aim, onAim, onAdded, field }: ComposerProps): ReactElement {
  const { homeOf } = useSession();
  const { steps: words, canvas } = useText();
  const { stepId, stepName } = useSteps();
  const [kind, setKind] = useState<OfferedKind>('note');
  const [written, setWritten] = useState('');
  const group = useId();
  const titleOf = ({ title }: Lane): string => title.trim() || canvas.untitledLane;
  const placeholder = words.addTo(aim ? titleOf(aim) : stepName);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const prefix = cardPrefix(written.trimStart());
    const text = (prefix?.rest ?? written).trim();
    if (text === '') return;
    const said: CardKind = prefix?.kind ?? (aim ? (LANES[aim.type].cardKind ?? 'note') : kind);
    const lane = aim ?? laneFor(lanes, said);
    if (!lane) return;
    const added = addCard(homeOf(lane.id), { laneId: lane.id, stepId, kind: said, text });
    if (!added.ok) return;
    setWritten('');
    onAdded(added.id);
  };

  return (
    <form className={styles.composer} onSubmit={submit}>
      <div className={styles.kinds} role="radiogroup" aria-label={words.kind}>
        {aim && (
          <button type="button" className={styles.aim} onClick={() => onAim(null)}>
            {titleOf(aim)}
            <X size={16} strokeWidth={1.75} aria-hidden />
          </button>
        )}
        {OFFERED_KINDS.map((one) => {
          const { hue, wash, icon } = CARD_LOOK[one];
          const isOn = !aim && one === kind;
          return (
            <label
              key={one}
              className={styles.kind}
              data-on={isOn || undefined}
              style={{ '--hue': `var(--${hue})`, '--ground': `var(--${wash})` } as CSSProperties}
            >
              <input
                type="radio"
                className={styles.radio}
                name={group}
                aria-label={canvas.cardKinds[one]}
                checked={isOn}
                onChange={() => {
                  setKind(one);
                  onAim(null);
                }}
              />
              <Icon name={icon} size={20} />
              {isOn && <span aria-hidden="true">{canvas.cardKinds[one]}</span>}
            </label>
          );
        })}
      </div>
      <div className={styles.row}>
        <input
          ref={field}
          className={styles.field}
          dir="auto"
          aria-label={placeholder}
          placeholder={placeholder}
          value={written}
          maxLength={2000}
          autoComplete="off"
          enterKeyHint="send"
          onChange={(event) => setWritten(event.currentTarget.value)}
        />
        {written.trim() !== '' && (
          // Pressing it must not take the keyboard away from the field.
          <button
            type="submit"
            className={styles.send}
            aria-label={words.add}
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
          >
            <ArrowUp size={20} strokeWidth={2} aria-hidden />
          </button>
        )}
      </div>
    </form>
  );
}
