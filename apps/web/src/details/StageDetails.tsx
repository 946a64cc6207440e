import type { ReactElement } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useText } from '../i18n/useText.ts';
import { OwnerField } from './fields/OwnerField.tsx';
import { Panel, Row, Rows, useWords } from './fields/Panel.tsx';
import { SharedText, TitleField } from './fields/TitleField.tsx';

/** A stage in full. */
export function StageDetails({ id }: { readonly id: string }): ReactElement | null {
  const stage = useRecord('stages', id);
  const { canvas } = useText();
  const words = useWords();
  if (!stage) return null;
  return (
    <Panel kind={words.stage} deletes={{ id, label: canvas.deleteStage.confirm }}>
      <TitleField
        collection="stages"
        id={id}
        field="name"
        label={words.name}
        placeholder={canvas.stageHint}
      />
      <Rows>
        <Row label={words.goal}>
          <SharedText collection="stages" id={id} field="customerGoal" label={words.goal} placeholder="–" />
        </Row>
        <Row label={words.owner}>
          <OwnerField collection="stages" id={id} ownerId={stage.ownerId} />
        </Row>
      </Rows>
    </Panel>
  );
}
