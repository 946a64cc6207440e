import { setEmotion } from '@wayline/document';
import { EMOTION_SOURCES, peakAndEnd } from '@wayline/domain';
import { personaLook, plainFace } from '@wayline/scene';
import { type ReactElement, useId } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useText } from '../i18n/useText.ts';
import { faceOf, LEVELS } from '../journey/emotion/valence.ts';
import { Marks } from '../marks/Marks.tsx';
import { useSession } from '../session/useSession.ts';
import fields from './fields/fields.module.css';
import { Panel, Row, Rows, Section, useWords } from './fields/Panel.tsx';
import { SelectField } from './fields/SelectField.tsx';
import { SharedText, TitleField } from './fields/TitleField.tsx';
import { useFieldText } from './fieldText.ts';

const FACE = 18;

/** How one persona feels at one step, in full. */
export function EmotionDetails({ id }: { readonly id: string }): ReactElement | null {
  const emotion = useRecord('emotions', id);
  const persona = useRecord('personas', emotion?.personaId ?? '');
  const step = useRecord('steps', emotion?.stepId ?? '');
  const { board, canEdit } = useSession();
  const { canvas } = useText();
  const fieldText = useFieldText();
  const words = useWords();
  const name = useId();
  if (!emotion) return null;
  const { stepId, personaId, valence } = emotion;
  const marked = peakAndEnd(board.snapshot(), emotion.mapId, personaId);
  const moments = [
    ...(marked?.peak === id ? [fieldText.isPeak] : []),
    ...(marked?.end === id ? [fieldText.isEnd] : []),
  ];
  const sign = valence > 0 ? '+' : valence < 0 ? '−' : '';
  return (
    <Panel
      kind={words.emotion}
      icon="activity"
      hue={persona ? personaLook(persona.color).paint : 'ink-2'}
      deletes={{ id, label: words.delete }}
    >
      <TitleField
        collection="emotions"
        id={id}
        field="word"
        label={words.word}
        placeholder={canvas.wordHint}
      />
      <Rows>
        <Row label={words.persona}>{persona?.name ?? canvas.untitledPersona}</Row>
        <Row label={words.step}>{step?.name || canvas.untitledStep}</Row>
        {moments.length > 0 && <Row label={fieldText.inJourney}>{moments.join(', ')}</Row>}
        <Row label={words.reason}>
          <SharedText
            collection="emotions"
            id={id}
            field="reason"
            label={words.reason}
            placeholder={canvas.reasonHint}
          />
        </Row>
        <Row label={words.known}>
          <SelectField
            label={words.known}
            value={emotion.source}
            order={EMOTION_SOURCES}
            names={words.emotionSources}
            onChange={(source) => setEmotion(board, { stepId, personaId, source })}
          />
        </Row>
      </Rows>
      <Section title={words.valence} aside={`${sign}${Math.abs(valence)}`}>
        <div className={fields.segments} role="radiogroup" aria-label={words.valence}>
          {LEVELS.map((level) => {
            const checked = Math.round(valence) === level;
            return (
              <label
                key={level}
                className={fields.segment}
                title={canvas.faces[faceOf(level)]}
                style={{ flex: 1, padding: 0 }}
              >
                <input
                  type="radio"
                  name={name}
                  aria-label={canvas.faces[faceOf(level)]}
                  checked={checked}
                  disabled={!canEdit}
                  onChange={() => setEmotion(board, { stepId, personaId, valence: level })}
                />
                <svg width={FACE} height={FACE} aria-hidden="true">
                  <Marks marks={plainFace(level, 0, 0, FACE, checked ? 'accent' : 'ink-2')} />
                </svg>
              </label>
            );
          })}
        </div>
      </Section>
    </Panel>
  );
}
