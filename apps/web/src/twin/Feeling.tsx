import { removeEmotion, setEmotion } from '@wayline/document';
import type { EmotionId, PersonaId, StepId } from '@wayline/domain';
import { personaLook } from '@wayline/scene';
import type { CSSProperties, KeyboardEvent, ReactElement } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useText } from '../i18n/useText.ts';
import { faceOf } from '../journey/emotion/valence.ts';
import { useFaded } from '../journey/useFaded.ts';
import { useSession } from '../session/useSession.ts';
import type { Leave } from '../text/TextEditor.tsx';
import { useUi, useUiStore } from '../ui/uiStore.ts';
import { Faces } from './Faces.tsx';
import styles from './Feeling.module.css';
import { PersonaFace } from './PersonaFace.tsx';
import { SpotText } from './SpotText.tsx';
import { type Spot, spotKey, spotRecord } from './spot.ts';
import { useTwin } from './TwinContext.ts';
import { useSpot } from './useSpot.ts';

interface FeelingProps {
  readonly spot: Extract<Spot, { kind: 'emotion' }>;
  readonly stepName: string;
  /** Whether Tab comes to it although it is not the stop itself: as part of the cell that is. */
  readonly tabbable: boolean;
  /** Which arrows change it; the others are left to the view. */
  readonly orientation?: 'vertical' | 'horizontal';
  readonly onLeave: (how: Leave) => void;
}

const FACE = 26;

const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

/** How one persona feels at one step: a slider from −2 to +2 with its face, and the word and reason beside it. */
export function Feeling({
  spot,
  stepName,
  tabbable,
  orientation = 'vertical',
  onLeave,
}: FeelingProps): ReactElement | null {
  const id = spotRecord(spot) ?? '';
  const emotion = useRecord('emotions', id);
  const persona = useRecord('personas', spot.personaId);
  const faded = useFaded([spot.personaId]);
  const { board, canEdit } = useSession();
  const { canvas: words } = useText();
  const { focus } = useTwin();
  const ui = useUiStore();
  const { props, selected, isStop } = useSpot(spot);
  const field = useUi((state) => (state.editing?.id === id ? state.editing.field : null));
  if (!persona) return null;
  const { paint } = personaLook(persona.color);
  const name = words.emotionName(stepName, persona.name || words.untitledPersona);
  const tabIndex = isStop || tabbable ? 0 : -1;
  const look = { ...props.style, '--hue': `var(--${paint})` } as CSSProperties;
  const className = `${styles.feeling} ${faded ? styles.faded : ''} ${selected ? styles.selected : ''}`;
  const set = (valence: number): void => {
    setEmotion(board, {
      stepId: spot.stepId as StepId,
      personaId: spot.personaId as PersonaId,
      valence,
    });
    ui.getState().select([id]);
    focus(spotKey(spot));
  };

  if (!emotion) {
    if (!canEdit) return null;
    return (
      <div className={className} style={look}>
        <button
          type="button"
          {...props}
          tabIndex={tabIndex}
          className={`${styles.ghost} ${orientation === 'horizontal' ? styles.shown : ''}`}
          aria-label={words.addEmotion(stepName, persona.name || words.untitledPersona)}
          title={persona.name}
          onClick={() => set(0)}
        >
          <PersonaFace color={persona.color} valence={0} size={FACE} />
        </button>
      </div>
    );
  }

  const edit = (what: 'word' | 'reason'): void => {
    if (!canEdit) return;
    ui.getState().select([id]);
    ui.getState().edit({ collection: 'emotions', id, field: what });
  };
  /** The word stands before the reason, for the eye and for Tab. */
  const beside = (event: KeyboardEvent): boolean => {
    const to = event.key !== 'Tab' ? null : event.shiftKey ? 'word' : 'reason';
    if (to === null || to === field) return false;
    event.preventDefault();
    event.stopPropagation();
    edit(to);
    return true;
  };
  /** Going from the word to the reason leaves the one, not the writing. */
  const leaveFrom = (what: 'word' | 'reason') => (how: Leave) => {
    if (how !== 'blur' || ui.getState().editing?.field === what) onLeave(how);
  };
  const said = [emotion.word, emotion.reason].filter(Boolean).join('. ');
  return (
    <div className={className} style={look} data-peer={props['data-peer']}>
      <div
        {...props}
        role="slider"
        tabIndex={tabIndex}
        className={styles.point}
        aria-label={name}
        aria-orientation={orientation}
        aria-valuemin={-2}
        aria-valuemax={2}
        aria-valuenow={emotion.valence}
        aria-valuetext={words.faces[faceOf(emotion.valence)]}
        aria-readonly={!canEdit}
        title={persona.name}
        {...(said !== '' && { 'aria-description': said })}
      >
        <PersonaFace color={persona.color} valence={emotion.valence} size={FACE} />
        <span className={styles.value}>{signed(emotion.valence)}</span>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; Enter on the slider does the same */}
      <div
        className={`${styles.said} ${orientation === 'horizontal' ? styles.inLine : ''}`}
        data-record={id}
        onClick={() => ui.getState().select([id])}
        onDoubleClick={(event) => {
          const target = event.target instanceof Element ? event.target : null;
          edit(target?.closest(`.${styles.word}`) ? 'word' : 'reason');
        }}
        onKeyDown={(event) => event.stopPropagation()}
      >
        <SpotText
          collection="emotions"
          id={id}
          field="word"
          value={emotion.word ?? ''}
          label={words.wordOf(name)}
          placeholder={words.wordHint}
          className={styles.word}
          onLeave={leaveFrom('word')}
          onKey={beside}
        />
        <SpotText
          collection="emotions"
          id={id}
          field="reason"
          value={emotion.reason}
          label={words.reasonOf(name)}
          placeholder={words.reasonHint}
          className={styles.reason}
          onLeave={leaveFrom('reason')}
          onKey={beside}
        />
      </div>
      {selected && canEdit && field === null && (
        <Faces
          name={name}
          valence={emotion.valence}
          onPick={set}
          onRemove={() => removeEmotion(board, id as EmotionId)}
        />
      )}
    </div>
  );
}
