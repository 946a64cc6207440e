import { removeEmotion, setEmotion } from '@wayline/document';
import type { EmotionId, Persona } from '@wayline/domain';
import { personaLook } from '@wayline/scene';
import type { CSSProperties, KeyboardEvent, ReactElement } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useText } from '../i18n/useText.ts';
import { faceOf, keyToValence } from '../journey/emotion/valence.ts';
import { useFaded } from '../journey/useFaded.ts';
import { useSession } from '../session/useSession.ts';
import type { Leave } from '../text/TextEditor.tsx';
import { Faces } from '../twin/Faces.tsx';
import { PersonaFace } from '../twin/PersonaFace.tsx';
import { SpotText } from '../twin/SpotText.tsx';
import { spotRecord } from '../twin/spot.ts';
import { useSpot } from '../twin/useSpot.ts';
import { useUi, useUiStore } from '../ui/uiStore.ts';
import styles from './Feelings.module.css';
import { useSteps } from './StepsContext.ts';

interface PersonaFeelingProps {
  readonly persona: Persona;
  /** What it is called here: the first word of its name, where that tells it from the others. */
  readonly name: string;
  readonly laneId: string;
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
}

const FACE = 32;

/** A word behind a name goes on in small letters, unless it is all capitals. */
function afterName(word: string): string {
  const [first = '', second = ''] = word;
  return second === second.toLocaleLowerCase() ? first.toLocaleLowerCase() + word.slice(first.length) : word;
}

/** How one persona feels at the step: a face to tap or to slide by key, the word and the reason beside it. */
export function PersonaFeeling({
  persona,
  name,
  laneId,
  isOpen,
  onOpen,
}: PersonaFeelingProps): ReactElement | null {
  const { board, canEdit } = useSession();
  const { canvas: words, steps: own } = useText();
  const { mapId, stepId, stepName, leave } = useSteps();
  const ui = useUiStore();
  const spot = { kind: 'emotion', mapId, laneId, stepId, personaId: persona.id } as const;
  const id = spotRecord(spot) ?? '';
  const emotion = useRecord('emotions', id);
  const { props, selected, peer } = useSpot(spot);
  const faded = useFaded([persona.id]);
  const field = useUi((state) => (state.editing?.id === id ? state.editing.field : null));
  if (!emotion && !canEdit) return null;
  const fullName = words.emotionName(stepName, persona.name || words.untitledPersona);

  const set = (valence: number): void => {
    setEmotion(board, { stepId, personaId: persona.id, valence });
    ui.getState().select([id]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!canEdit) return;
    if (event.key === 'Enter' || event.key === ' ') onOpen(!isOpen);
    else if (event.key === 'Escape' && isOpen) onOpen(false);
    else {
      const sideways = { ArrowRight: 'ArrowUp', ArrowLeft: 'ArrowDown' }[event.key] ?? event.key;
      const { ctrlKey, metaKey, altKey } = event;
      const valence = keyToValence({ key: sideways, ctrlKey, metaKey, altKey }, emotion?.valence ?? 0);
      if (valence === null) return;
      set(valence);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const edit = (what: 'word' | 'reason'): void => {
    if (!canEdit || !emotion) return;
    ui.getState().select([id]);
    ui.getState().edit({ collection: 'emotions', id, field: what });
  };
  const leaveFrom = (what: 'word' | 'reason') => (how: Leave) => {
    if (how === 'tab' && what === 'word') edit('reason');
    else if (how !== 'blur' || ui.getState().editing?.field === what) leave(spot, how);
  };
  const face = <PersonaFace color={persona.color} valence={emotion?.valence ?? 0} size={FACE} />;
  const hue = { ...props.style, '--hue': `var(--${personaLook(persona.color).paint})` } as CSSProperties;
  const word = afterName(emotion?.word?.trim() || words.faces[faceOf(emotion?.valence ?? 0)] || '');
  return (
    <>
      <div
        className={styles.feeling}
        data-faded={faded || undefined}
        data-peer={props['data-peer']}
        style={hue}
      >
        {emotion ? (
          <div
            {...props}
            role="slider"
            tabIndex={0}
            className={styles.face}
            data-selected={selected || undefined}
            aria-label={fullName}
            aria-valuemin={-2}
            aria-valuemax={2}
            aria-valuenow={emotion.valence}
            aria-valuetext={words.faces[faceOf(emotion.valence)]}
            aria-readonly={!canEdit}
            onClick={() => canEdit && onOpen(!isOpen)}
            onKeyDown={onKeyDown}
          >
            {face}
          </div>
        ) : (
          <button
            type="button"
            data-spot={props['data-spot']}
            className={`${styles.face} ${styles.ghost}`}
            aria-label={words.addEmotion(stepName, persona.name || words.untitledPersona)}
            aria-expanded={isOpen}
            onClick={() => onOpen(!isOpen)}
          >
            {face}
          </button>
        )}
        <div className={styles.said} data-record={id}>
          {emotion && field !== 'word' ? (
            <button type="button" className={styles.word} disabled={!canEdit} onClick={() => edit('word')}>
              {own.feeling(name, word)}
            </button>
          ) : (
            <span className={styles.word} data-unknown={!emotion || undefined}>
              {emotion ? (
                <SpotText
                  collection="emotions"
                  id={id}
                  field="word"
                  value={emotion.word ?? ''}
                  label={words.wordOf(fullName)}
                  placeholder={words.wordHint}
                  onLeave={leaveFrom('word')}
                />
              ) : (
                name
              )}
            </span>
          )}
          {emotion &&
            (field === 'reason' ? (
              <SpotText
                collection="emotions"
                id={id}
                field="reason"
                value={emotion.reason}
                label={words.reasonOf(fullName)}
                placeholder={words.reasonHint}
                className={styles.reason}
                onLeave={leaveFrom('reason')}
              />
            ) : (
              (emotion.reason.trim() !== '' || (selected && canEdit)) && (
                <button
                  type="button"
                  className={styles.reason}
                  disabled={!canEdit}
                  aria-label={words.reasonOf(fullName)}
                  onClick={() => edit('reason')}
                >
                  {emotion.reason.trim() || words.reasonHint}
                </button>
              )
            ))}
        </div>
        {peer && (
          <span className={styles.peer} aria-hidden="true">
            {peer.name}
          </span>
        )}
      </div>
      {isOpen && canEdit && (
        <div className={styles.picker}>
          <Faces
            isLarge
            name={fullName}
            valence={emotion?.valence ?? null}
            onPick={(valence) => {
              set(valence);
              onOpen(false);
            }}
            {...(emotion && {
              onRemove: () => {
                removeEmotion(board, id as EmotionId);
                onOpen(false);
              },
            })}
          />
        </div>
      )}
    </>
  );
}
