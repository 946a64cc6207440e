import { setFields, setSeparator } from '@wayline/document';
import { LANES, type LaneId, SEPARATORS, type Separator } from '@wayline/domain';
import type { ReactElement } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import fields from './fields/fields.module.css';
import { Panel, Row, Rows, useWords } from './fields/Panel.tsx';
import { SelectField } from './fields/SelectField.tsx';
import { TitleField } from './fields/TitleField.tsx';

/** A lane in full. */
export function LaneDetails({ id }: { readonly id: string }): ReactElement | null {
  const lane = useRecord('lanes', id);
  const { board, canEdit } = useSession();
  const { canvas } = useText();
  const words = useWords();
  if (!lane) return null;
  return (
    <Panel kind={words.lane} deletes={{ id, label: words.delete }}>
      <TitleField collection="lanes" id={id} field="title" label={words.name} placeholder={canvas.laneHint} />
      <Rows>
        <Row label={words.kind}>{LANES[lane.type].title}</Row>
        <Row label={words.separator}>
          <SelectField<Separator | 'none'>
            label={words.separator}
            value={lane.separatorAfter ?? 'none'}
            order={['none', ...SEPARATORS]}
            names={{ none: words.noSeparator, ...words.separators }}
            onChange={(separator) =>
              setSeparator(board, { id: id as LaneId, separator: separator === 'none' ? null : separator })
            }
          />
        </Row>
        <Row label="">
          <label className={fields.check}>
            <input
              type="checkbox"
              checked={lane.collapsed === true}
              disabled={!canEdit}
              onChange={(event) =>
                setFields(board, 'lanes', id, { collapsed: event.target.checked || undefined })
              }
            />
            {words.collapseLane}
          </label>
        </Row>
        <Row label="">
          <label className={fields.check}>
            <input
              type="checkbox"
              checked={lane.hidden === true}
              disabled={!canEdit}
              onChange={(event) =>
                setFields(board, 'lanes', id, { hidden: event.target.checked || undefined })
              }
            />
            {words.hideLane}
          </label>
        </Row>
      </Rows>
    </Panel>
  );
}
