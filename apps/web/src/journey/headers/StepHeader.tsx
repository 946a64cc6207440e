import type { Part } from '@wayline/scene';
import { type FunctionComponent, memo, useMemo } from 'react';
import { useRecord } from '../../document/useRecord.ts';
import { useFrozenAbout } from '../../frozen/useFrozenAbout.ts';
import { useText } from '../../i18n/useText.ts';
import { useUi } from '../../ui/uiStore.ts';
import { PartTextEditor } from '../editing/PartTextEditor.tsx';
import { useGrid } from '../GridContext.ts';
import { PartBox } from '../PartBox.tsx';
import { AddButton } from './AddButton.tsx';
import { ColumnEdge } from './ColumnEdge.tsx';
import styles from './headers.module.css';
import { LinkHandle } from './LinkHandle.tsx';

interface StepHeaderProps {
  readonly part: Part;
  readonly originY: number;
  readonly column: number;
  /** From the header down to the end of the map. */
  readonly below: number;
  /** Whether the column is in view: only there something can be pressed. */
  readonly isSeen: boolean;
}

const NO_MARKS: Part['marks'] = [];

/** The header of a column; its name is drawn by `StepNames`. */
export const StepHeader: FunctionComponent<StepHeaderProps> = memo(function StepHeader({
  part,
  originY,
  column,
  below,
  isSeen,
}: StepHeaderProps) {
  const id = part.refs.stepId ?? '';
  const step = useRecord('steps', id);
  const selected = useUi((ui) => ui.selected.has(id));
  const editing = useUi((ui) => ui.editing?.id === id);
  const { detail, canEdit, insert } = useGrid();
  const { canvas: words } = useText();
  const frozen = useFrozenAbout(id);
  const title = step?.name.trim() ? step.name : words.untitledStep;
  const bare = useMemo(() => ({ ...part, marks: NO_MARKS }), [part]);
  return (
    <PartBox
      part={bare}
      originY={originY}
      detail={detail}
      role="columnheader"
      label={title}
      aria={{ 'aria-colindex': column + 2, 'aria-description': frozen }}
      className={styles.header}
      selected={selected}
      focusable
    >
      {editing && <PartTextEditor part={part} label={words.nameOf(title)} placeholder={words.stepHint} />}
      {canEdit && !frozen && isSeen && (
        <>
          <LinkHandle stepId={id} label={words.grid.linkFrom(title)} />
          <ColumnEdge stepId={id} label={words.grid.columnEdge(title)} line={below} />
          <AddButton
            label={words.addStepAfter(title)}
            gap="column"
            line={below}
            onPress={() => insert('step', id, 'after')}
          />
        </>
      )}
    </PartBox>
  );
});
