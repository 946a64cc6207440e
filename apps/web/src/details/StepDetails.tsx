import { setFields } from '@wayline/document';
import { STEP_INTENTS, type Step, type Wait } from '@wayline/domain';
import { GRID } from '@wayline/scene';
import type { ReactElement } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { CheckField } from './fields/CheckField.tsx';
import { ColorField } from './fields/ColorField.tsx';
import { DuplicateButton } from './fields/DuplicateButton.tsx';
import { FoldSection } from './fields/FoldSection.tsx';
import { NumberField } from './fields/NumberField.tsx';
import { OptionalSelect } from './fields/OptionalSelect.tsx';
import { OwnerField } from './fields/OwnerField.tsx';
import { Panel, Row, Rows, useWords } from './fields/Panel.tsx';
import { SharedText, TitleField } from './fields/TitleField.tsx';
import { ValueField } from './fields/ValueField.tsx';
import { useFieldText } from './fieldText.ts';
import { StepLinks } from './link/StepLinks.tsx';

/** A wait without its minutes is none. */
const waitOf = (minutes: number | undefined, target: number | undefined): Wait | undefined =>
  minutes === undefined ? undefined : target === undefined ? { minutes } : { minutes, target };

function MoreOfStep({ step }: { readonly step: Step }): ReactElement {
  const { board } = useSession();
  const words = useFieldText();
  const { id, wait, optional, emotionalIntent, width } = step;
  const filled = [wait, optional, emotionalIntent, width].filter((value) => value !== undefined).length;
  return (
    <FoldSection name="step.more" title={words.more} filled={filled}>
      <Rows>
        <Row label={words.emotionalIntent}>
          <ValueField
            label={words.emotionalIntent}
            placeholder="–"
            value={emotionalIntent ?? ''}
            onCommit={(feel) => setFields(board, 'steps', id, { emotionalIntent: feel || undefined })}
          />
        </Row>
        <Row label={words.wait}>
          <NumberField
            label={words.wait}
            value={wait?.minutes}
            least={0}
            onChange={(minutes) => setFields(board, 'steps', id, { wait: waitOf(minutes, wait?.target) })}
          />
        </Row>
        {wait && (
          <Row label={words.waitTarget}>
            <NumberField
              label={words.waitTarget}
              value={wait.target}
              least={0}
              onChange={(target) => setFields(board, 'steps', id, { wait: waitOf(wait.minutes, target) })}
            />
          </Row>
        )}
        <Row label={words.width}>
          <NumberField
            label={words.width}
            value={width ?? GRID.columnWidth}
            least={GRID.columnMinWidth}
            most={GRID.columnMaxWidth}
            onChange={(wide) =>
              setFields(board, 'steps', id, { width: wide === GRID.columnWidth ? undefined : wide })
            }
          />
        </Row>
        <Row label="">
          <CheckField
            checked={optional === true}
            onChange={(is) => setFields(board, 'steps', id, { optional: is || undefined })}
          >
            {words.optional}
          </CheckField>
        </Row>
      </Rows>
    </FoldSection>
  );
}

/** A step in full. */
export function StepDetails({ id }: { readonly id: string }): ReactElement | null {
  const step = useRecord('steps', id);
  const stage = useRecord('stages', step?.stageId ?? '');
  const { board } = useSession();
  const { canvas } = useText();
  const fieldText = useFieldText();
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
        <Row label={fieldText.intent}>
          <OptionalSelect
            label={fieldText.intent}
            value={step.intent}
            order={STEP_INTENTS}
            names={fieldText.intents}
            onChange={(intent) => setFields(board, 'steps', id, { intent })}
          />
        </Row>
        <Row label={words.owner}>
          <OwnerField collection="steps" id={id} ownerId={step.ownerId} />
        </Row>
        <Row label={words.colour}>
          <ColorField
            label={words.colour}
            color={step.color}
            onChange={(color) => setFields(board, 'steps', id, { color })}
          />
        </Row>
      </Rows>
      <StepLinks step={step} />
      <MoreOfStep step={step} />
      <DuplicateButton id={id} />
    </Panel>
  );
}
