import { setFields } from '@wayline/document';
import type { ReactElement } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { ColorField } from './fields/ColorField.tsx';
import { DuplicateButton } from './fields/DuplicateButton.tsx';
import { OwnerField } from './fields/OwnerField.tsx';
import { Panel, Row, Rows, useWords } from './fields/Panel.tsx';
import { SharedText, TitleField } from './fields/TitleField.tsx';
import { ValueField } from './fields/ValueField.tsx';
import { useFieldText } from './fieldText.ts';

/** A stage in full. */
export function StageDetails({ id }: { readonly id: string }): ReactElement | null {
  const stage = useRecord('stages', id);
  const { board } = useSession();
  const { canvas } = useText();
  const fieldText = useFieldText();
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
          <SharedText
            collection="stages"
            id={id}
            field="customerGoal"
            label={words.goal}
            placeholder="–"
            multiline
          />
        </Row>
        <Row label={fieldText.duration}>
          <ValueField
            label={fieldText.duration}
            placeholder={fieldText.durationHint}
            value={stage.duration ?? ''}
            onCommit={(duration) => setFields(board, 'stages', id, { duration: duration || undefined })}
          />
        </Row>
        <Row label={words.owner}>
          <OwnerField collection="stages" id={id} ownerId={stage.ownerId} />
        </Row>
        <Row label={words.colour}>
          <ColorField
            label={words.colour}
            color={stage.color}
            onChange={(color) => setFields(board, 'stages', id, { color })}
          />
        </Row>
      </Rows>
      <DuplicateButton id={id} />
    </Panel>
  );
}
