import { setFields } from '@wayline/document';
import { PERSONA_BASES } from '@wayline/domain';
import { personaLook } from '@wayline/scene';
import { type ReactElement, useId } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { PersonaMarker } from '../ui/controls/PersonaMarker.tsx';
import { useUiStore } from '../ui/uiStore.ts';
import { countOf } from './fields/EvidenceField.tsx';
import fields from './fields/fields.module.css';
import { Panel, Row, Rows, Section, useWords } from './fields/Panel.tsx';
import { SelectField } from './fields/SelectField.tsx';
import { SharedText, TitleField } from './fields/TitleField.tsx';
import { ValueField } from './fields/ValueField.tsx';

const COLOURS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The beginnings of a persona: who it is, how it is told from the others, and what it rests on. */
export function PersonaDetails({ id }: { readonly id: string }): ReactElement | null {
  const persona = useRecord('personas', id);
  const { board, canEdit } = useSession();
  const { canvas } = useText();
  const words = useWords();
  const ui = useUiStore();
  const name = useId();
  if (!persona) return null;
  return (
    <Panel kind={words.persona} hue={personaLook(persona.color).paint} deletes={{ id, label: words.delete }}>
      <TitleField
        collection="personas"
        id={id}
        field="name"
        label={words.name}
        placeholder={canvas.untitledPersona}
      />
      <Rows>
        <Row label={words.archetype}>
          <SharedText
            collection="personas"
            id={id}
            field="archetype"
            label={words.archetype}
            placeholder="–"
          />
        </Row>
        <Row label={words.quote}>
          <SharedText
            collection="personas"
            id={id}
            field="quote"
            label={words.quote}
            placeholder="–"
            multiline
          />
        </Row>
        <Row label={words.basis}>
          <SelectField
            label={words.basis}
            value={persona.basis}
            order={PERSONA_BASES}
            names={words.personaBases}
            onChange={(basis) => setFields(board, 'personas', id, { basis })}
          />
        </Row>
        <Row label={words.sample}>
          <ValueField
            label={words.sample}
            numeric
            value={persona.sampleSize === undefined ? '' : String(persona.sampleSize)}
            onCommit={(n) => setFields(board, 'personas', id, { sampleSize: countOf(n) })}
          />
        </Row>
      </Rows>
      <button
        type="button"
        className={fields.link}
        onClick={() => {
          const { setPersonasPlace, setView } = ui.getState();
          setPersonasPlace({ screen: 'sheet', id: persona.id });
          setView('personas');
        }}
      >
        {words.wholeSheet}
      </button>
      <Section title={words.colour}>
        <div className={fields.swatches} role="radiogroup" aria-label={words.colour}>
          {COLOURS.map((color) => (
            <label key={color} className={fields.swatch} title={words.personaColour(color)}>
              <input
                type="radio"
                name={name}
                aria-label={words.personaColour(color)}
                checked={persona.color === color}
                disabled={!canEdit}
                onChange={() => setFields(board, 'personas', id, { color })}
              />
              <PersonaMarker color={color} size={20} />
            </label>
          ))}
        </div>
      </Section>
    </Panel>
  );
}
