import { setFields, setSeparator } from '@wayline/document';
import { type LaneId, type PersonaId, personasOf, SEPARATORS, type Separator } from '@wayline/domain';
import { type ReactElement, useState } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { EvenFrozen } from '../frozen/EvenFrozen.tsx';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { CheckField } from './fields/CheckField.tsx';
import { DuplicateButton } from './fields/DuplicateButton.tsx';
import { OptionalSelect } from './fields/OptionalSelect.tsx';
import { Note, Panel, Row, Rows, useWords } from './fields/Panel.tsx';
import { SelectField } from './fields/SelectField.tsx';
import { TitleField } from './fields/TitleField.tsx';
import { useFieldText } from './fieldText.ts';

/** A lane in full: whose it is, what line it draws, and whether it is seen. */
export function LaneDetails({ id }: { readonly id: string }): ReactElement | null {
  const lane = useRecord('lanes', id);
  const map = useRecord('maps', lane?.mapId ?? '');
  const { board } = useSession();
  const { canvas, scene } = useText();
  const fieldText = useFieldText();
  const words = useWords();
  const [taken, setTaken] = useState(false);
  if (!lane || !map) return null;
  const personas = personasOf(board.snapshot(), map.id);
  const names = Object.fromEntries(
    personas.map((persona) => [persona.id, persona.name || canvas.untitledPersona]),
  ) as Record<PersonaId, string>;
  const { collapsed, hidden, personaId, separatorAfter, type } = lane;
  return (
    <Panel kind={words.lane} deletes={{ id, label: words.delete }}>
      <TitleField collection="lanes" id={id} field="title" label={words.name} placeholder={canvas.laneHint} />
      <Rows>
        <Row label={words.kind}>{scene.journey.lanes[type].title}</Row>
        {personas.length > 0 && type !== 'channels' && type !== 'metrics' && (
          <Row label={fieldText.onlyPersona}>
            <OptionalSelect
              label={fieldText.onlyPersona}
              value={personaId}
              names={names}
              none={fieldText.everyoneInLane}
              onChange={(persona) => setTaken(!setFields(board, 'lanes', id, { personaId: persona }).ok)}
            />
          </Row>
        )}
        <Row label={words.separator}>
          <SelectField<Separator | 'none'>
            label={words.separator}
            value={separatorAfter ?? 'none'}
            order={['none', ...SEPARATORS]}
            names={{ none: words.noSeparator, ...words.separators }}
            onChange={(separator) =>
              setSeparator(board, { id: id as LaneId, separator: separator === 'none' ? null : separator })
            }
          />
        </Row>
        <EvenFrozen>
          <Row label="">
            <CheckField
              checked={collapsed === true}
              onChange={(is) => setFields(board, 'lanes', id, { collapsed: is || undefined })}
            >
              {words.collapseLane}
            </CheckField>
          </Row>
          <Row label="">
            <CheckField
              checked={hidden === true}
              onChange={(is) => setFields(board, 'lanes', id, { hidden: is || undefined })}
            >
              {words.hideLane}
            </CheckField>
          </Row>
        </EvenFrozen>
      </Rows>
      {taken && <Note>{fieldText.laneTaken}</Note>}
      <DuplicateButton id={id} />
    </Panel>
  );
}
