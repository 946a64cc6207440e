import { setFields } from '@wayline/document';
import type { ReactElement } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { Panel, Row, Rows, useWords } from './fields/Panel.tsx';
import { SharedText, TitleField } from './fields/TitleField.tsx';
import { ValueField } from './fields/ValueField.tsx';

/** A step in full. */
export function StepDetails({ id }: { readonly id: string }): ReactElement | null {
  const step = useRecord('steps', id);
  const stage = useRecord('stages', step?.stageId ?? '');
  const { board } = useSession();
  const { canvas } = useText();
  const words = useWords();
  if (!step) return null;
  return (
    <Panel kind={words.step} deletes={{ id, label: canvas.deleteStep.confirm }}>
      <TitleField collection="steps" id={id} field="name" label={words.name} placeholder={canvas.stepHint} />
      <Rows>
        <Row label={words.stage}>{stage?.name || canvas.untitledStage}</Row>
        <Row label={words.description}>
          <SharedText collection="steps" id={id} field="description" label={words.description} placeholder="–" multiline />
        </Row>
        <Row label={words.owner}>
          <ValueField
            label={words.owner}
            placeholder={words.noOwner}
            value={step.ownerId ?? ''}
            onCommit={(ownerId) => setFields(board, 'steps', id, { ownerId: ownerId || undefined })}
          />
        </Row>
      </Rows>
    </Panel>
  );
}
