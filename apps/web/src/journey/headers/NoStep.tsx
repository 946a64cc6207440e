import type { Part } from '@wayline/scene';
import type { ReactElement } from 'react';
import { useRecord } from '../../document/useRecord.ts';
import { useText } from '../../i18n/useText.ts';
import { useGrid } from '../GridContext.ts';
import { PartBox } from '../PartBox.tsx';
import { FirstButton } from './FirstButton.tsx';

/** The place under a stage that has no step yet. */
export function NoStep({ part, originY }: { readonly part: Part; readonly originY: number }): ReactElement {
  const stageId = part.refs.stageId ?? '';
  const stage = useRecord('stages', stageId);
  const { detail, canEdit, firstStep } = useGrid();
  const { canvas: words } = useText();
  return (
    <PartBox part={part} originY={originY} detail={detail} role="cell">
      {canEdit && (
        <FirstButton
          label={words.addFirstStep(stage?.name.trim() || words.untitledStage)}
          left={8}
          top={8}
          onPress={() => firstStep(stageId)}
        />
      )}
    </PartBox>
  );
}
