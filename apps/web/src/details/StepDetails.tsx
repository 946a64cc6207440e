import type { ReactElement } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useText } from '../i18n/useText.ts';
import { OwnerField } from './fields/OwnerField.tsx';
import { Panel, Row, Rows, useWords } from './fields/Panel.tsx';
import { SharedText, TitleField } from './fields/TitleField.tsx';

/** A step in full. */
export function StepDetails({ id }: { readonly id: string }): ReactElement | null {
  const step = useRecord('steps', id);
  const stage = useRecord('stages', step?.stageId ?? '');
  const { canvas } = useText();
  const words = useWords();
  if (!step) return null;
  return (
    <Panel kind={words.step} deletes={{ id, label: canvas.deleteStep.confirm }}>
      <TitleField collection="steps" id={id} field="name" label={words.name} placeholder={canvas.stepHint} />
      <Rows>
        <Row label={words.stage}>{stage?.name || canvas.untitledStage}</Row>
        <Row label={words.description}>
          <SharedText
            collection="steps"
            id={id}
            field="description"
            label={words.description}
            placeholder="–"
            multiline
          />
        </Row>
        <Row label={words.owner}>
          <OwnerField collection="steps" id={id} ownerId={step.ownerId} />
        </Row>
      </Rows>
    </Panel>
  );
}
