import { setFields } from '@wayline/document';
import type { ReactElement } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { Panel, Row, Rows, useWords } from './fields/Panel.tsx';
import { SharedText, TitleField } from './fields/TitleField.tsx';
import { ValueField } from './fields/ValueField.tsx';

/** A stage in full. */
export function StageDetails({ id }: { readonly id: string }): ReactElement | null {
  const stage = useRecord('stages', id);
  const { board } = useSession();
  const { canvas } = useText();
  const words = useWords();
  if (!stage) return null;
  return (
    <Panel kind={words.stage} deletes={{ id, label: canvas.deleteStage.confirm }}>
      <TitleField collection="stages" id={id} field="name" label={words.name} placeholder={canvas.stageHint} />
      <Rows>
        <Row label={words.goal}>
          <SharedText collection="stages" id={id} field="customerGoal" label={words.goal} placeholder="–" />
        </Row>
        <Row label={words.owner}>
          <ValueField
            label={words.owner}
            placeholder={words.noOwner}
            value={stage.ownerId ?? ''}
            onCommit={(ownerId) => setFields(board, 'stages', id, { ownerId: ownerId || undefined })}
          />
        </Row>
      </Rows>
    </Panel>
  );
}
