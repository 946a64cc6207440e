import type { Part } from '@wayline/scene';
import { type FunctionComponent, memo, useMemo } from 'react';
import { useRecord } from '../../document/useRecord.ts';
import { useText } from '../../i18n/useText.ts';
import { TextEditor } from '../../text/TextEditor.tsx';
import { useUi } from '../../ui/uiStore.ts';
import { useLeave } from '../editing/useLeave.ts';
import { useGrid } from '../GridContext.ts';
import { PartBox } from '../PartBox.tsx';
import { useFaded } from '../useFaded.ts';
import styles from './EmotionPoint.module.css';
import { faceOf } from './valence.ts';

interface EmotionPointProps {
  readonly part: Part;
  readonly originX: number;
  readonly originY: number;
}

/** How one persona feels at one step: a slider from −2 to +2, with its face and words on the curve. */
export const EmotionPoint: FunctionComponent<EmotionPointProps> = memo(function EmotionPoint({
  part,
  originX,
  originY,
}: EmotionPointProps) {
  const id = part.refs.emotionId ?? '';
  const { personaId } = part.refs;
  const emotion = useRecord('emotions', id);
  const persona = useRecord('personas', personaId ?? '');
  const selected = useUi((ui) => ui.selected.has(id));
  const editing = useUi((ui) => (ui.editing?.id === id ? ui.editing : null));
  const faded = useFaded(personaId === undefined ? undefined : [personaId]);
  const { canvas: words } = useText();
  const { detail, stepName, canEdit } = useGrid();
  const leave = useLeave(part);
  // Through the lens others keep their faces, faded, and lose their words.
  const bare = faded || editing !== null;
  const shown = useMemo(
    () => (bare ? { ...part, marks: part.marks.filter(({ type }) => type !== 'text') } : part),
    [part, bare],
  );
  if (!emotion || !persona) return null;
  const said = [emotion.word, emotion.reason].filter(Boolean).join('. ');
  const name = words.emotionName(stepName(part.refs.stepId), persona.name);
  return (
    <PartBox
      part={shown}
      originX={originX}
      originY={originY}
      detail={detail}
      role="slider"
      label={name}
      aria={{
        'aria-orientation': 'vertical',
        'aria-valuemin': -2,
        'aria-valuemax': 2,
        'aria-valuenow': emotion.valence,
        'aria-valuetext': words.faces[faceOf(emotion.valence)],
        'aria-readonly': !canEdit,
        ...(said !== '' && { 'aria-description': said }),
      }}
      className={`${styles.point} ${faded ? styles.faded : ''} ${canEdit ? styles.movable : ''}`}
      selected={selected}
      focusable
    >
      {editing && part.editor && (
        <TextEditor
          collection="emotions"
          id={id}
          field={editing.field}
          label={editing.field === 'word' ? words.wordOf(name) : words.reasonOf(name)}
          placeholder={editing.field === 'word' ? words.wordHint : words.reasonHint}
          box={part.editor}
          {...(editing.typed !== undefined && { typed: editing.typed })}
          onLeave={leave}
        />
      )}
    </PartBox>
  );
});
