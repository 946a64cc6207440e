import { setFields } from '@wayline/document';
import { CONNECTOR_DASHES, CONNECTOR_HEADS } from '@wayline/domain';
import type { ReactElement } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { Panel, Row, Rows, useWords } from './fields/Panel.tsx';
import { SelectField } from './fields/SelectField.tsx';
import { TitleField } from './fields/TitleField.tsx';

/** An arrow in full. */
export function ConnectorDetails({ id }: { readonly id: string }): ReactElement | null {
  const connector = useRecord('connectors', id);
  const { board } = useSession();
  const { canvas } = useText();
  const words = useWords();
  if (!connector) return null;
  return (
    <Panel kind={canvas.toolNames.connector} icon="spline" deletes={{ id, label: words.delete }}>
      <TitleField
        collection="connectors"
        id={id}
        field="label"
        label={words.label}
        placeholder={words.label}
      />
      <Rows>
        <Row label={words.heads}>
          <SelectField
            label={words.heads}
            value={connector.heads}
            order={CONNECTOR_HEADS}
            names={words.headKinds}
            onChange={(heads) => setFields(board, 'connectors', id, { heads })}
          />
        </Row>
        <Row label={words.dash}>
          <SelectField
            label={words.dash}
            value={connector.dash}
            order={CONNECTOR_DASHES}
            names={words.dashKinds}
            onChange={(dash) => setFields(board, 'connectors', id, { dash })}
          />
        </Row>
      </Rows>
    </Panel>
  );
}
