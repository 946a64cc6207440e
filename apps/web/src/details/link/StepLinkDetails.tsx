import { setFields } from '@wayline/document';
import { CONTEXT_CARRIED, type Handover, type PersonaId, personasOf, STEP_LINK_KINDS } from '@wayline/domain';
import { LINK_LOOK } from '@wayline/scene';
import type { ReactElement } from 'react';
import { useRecord } from '../../document/useRecord.ts';
import { useText } from '../../i18n/useText.ts';
import { nameOf } from '../../journey/nameOf.ts';
import { useSession } from '../../session/useSession.ts';
import { PersonaMarker } from '../../ui/controls/PersonaMarker.tsx';
import { useUiStore } from '../../ui/uiStore.ts';
import { CheckField } from '../fields/CheckField.tsx';
import fields from '../fields/fields.module.css';
import { OptionalSelect } from '../fields/OptionalSelect.tsx';
import { Panel, Row, Rows, useWords } from '../fields/Panel.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { ValueField } from '../fields/ValueField.tsx';
import { useFieldText } from '../fieldText.ts';

/** A link between two steps in full: what kind it is, what it hands over, and whose it is. */
export function StepLinkDetails({ id }: { readonly id: string }): ReactElement | null {
  const link = useRecord('stepLinks', id);
  const map = useRecord('maps', link?.mapId ?? '');
  const { board, canEdit } = useSession();
  const { canvas } = useText();
  const common = useWords();
  const ui = useUiStore();
  const { grid } = canvas;
  const words = useFieldText();
  if (!link || !map) return null;
  const { handover, personaIds = [] } = link;
  const personas = personasOf(board.snapshot(), map.id);
  const write = (next: Handover | undefined): void =>
    void setFields(board, 'stepLinks', id, { handover: next });
  const toggle = (who: PersonaId): void => {
    const next = personaIds.includes(who) ? personaIds.filter((one) => one !== who) : [...personaIds, who];
    setFields(board, 'stepLinks', id, { personaIds: next.length > 0 ? next : undefined });
  };
  const end = (step: string): ReactElement => (
    <button type="button" className={fields.link} onClick={() => ui.getState().select([step])}>
      {nameOf(board, step, canvas)}
    </button>
  );
  return (
    <Panel kind={words.stepLink} icon={LINK_LOOK[link.kind].icon} deletes={{ id, label: words.deleteLink }}>
      <div style={{ height: 10 }} />
      <Rows>
        <Row label={words.linkFromStep}>{end(link.from)}</Row>
        <Row label={words.linkToStep}>{end(link.to)}</Row>
        <Row label={common.kind}>
          <SelectField
            label={common.kind}
            value={link.kind}
            order={STEP_LINK_KINDS}
            names={grid.linkKinds}
            onChange={(kind) => setFields(board, 'stepLinks', id, { kind })}
          />
        </Row>
        <Row label={common.label}>
          <ValueField
            label={common.label}
            placeholder="–"
            value={link.label ?? ''}
            onCommit={(label) => setFields(board, 'stepLinks', id, { label: label || undefined })}
          />
        </Row>
        <Row label={words.carries}>
          <OptionalSelect
            label={words.carries}
            value={handover?.carriesContext}
            order={CONTEXT_CARRIED}
            names={words.carried}
            onChange={(carriesContext) => write(carriesContext && { ...handover, carriesContext })}
          />
        </Row>
        <Row label="">
          <CheckField
            checked={handover?.customerMustRepeat === true}
            onChange={(must) =>
              write({
                carriesContext: handover?.carriesContext ?? 'no',
                ...(must && { customerMustRepeat: true }),
              })
            }
          >
            {words.mustRepeat}
          </CheckField>
        </Row>
        <Row label={common.concerns}>
          {personas.length === 0 && <span>{common.everyone}</span>}
          <fieldset className={fields.chips} aria-label={common.concerns}>
            {personas.map((persona) => (
              <button
                key={persona.id}
                type="button"
                className={fields.chip}
                aria-pressed={personaIds.includes(persona.id)}
                disabled={!canEdit}
                onClick={() => toggle(persona.id)}
              >
                <PersonaMarker color={persona.color} />
                {persona.name.split(' ')[0] || canvas.untitledPersona}
              </button>
            ))}
          </fieldset>
        </Row>
      </Rows>
    </Panel>
  );
}
