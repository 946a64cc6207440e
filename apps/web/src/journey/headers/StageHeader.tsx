import type { Part, StageSpan } from '@wayline/scene';
import { type FunctionComponent, memo, useMemo } from 'react';
import { useRecord } from '../../document/useRecord.ts';
import { FrozenSign } from '../../frozen/FrozenSign.tsx';
import { useFrozenAbout } from '../../frozen/useFrozenAbout.ts';
import { useText } from '../../i18n/useText.ts';
import { MarksBox } from '../../marks/MarksBox.tsx';
import { useUi } from '../../ui/uiStore.ts';
import { PartTextEditor } from '../editing/PartTextEditor.tsx';
import { useGrid } from '../GridContext.ts';
import { PartBox } from '../PartBox.tsx';
import { usePin } from '../pinned/usePin.ts';
import { AddButton } from './AddButton.tsx';
import styles from './headers.module.css';

interface StageHeaderProps {
  readonly part: Part;
  readonly span: StageSpan;
  readonly originY: number;
  readonly column: number;
  /** From the header down to the end of the map. */
  readonly below: number;
  /** Whether one of its columns is in view: only there it is drawn. */
  readonly isSeen: boolean;
}

const NO_MARKS: Part['marks'] = [];

/** A stage over its steps; its name slides inside the span while the map runs under the lane names. */
export const StageHeader: FunctionComponent<StageHeaderProps> = memo(function StageHeader(
  props: StageHeaderProps,
) {
  const { part, span, originY, column, below, isSeen } = props;
  const id = span.stageId;
  const stage = useRecord('stages', id);
  const selected = useUi((ui) => ui.selected.has(id));
  const editing = useUi((ui) => ui.editing?.id === id);
  const { detail, canEdit, insert } = useGrid();
  const { canvas: words } = useText();
  const frozen = useFrozenAbout(id);
  const [lines, name] = useMemo(
    () => [
      part.marks.filter(({ type }) => type !== 'text'),
      part.marks.filter(({ type }) => type === 'text'),
    ],
    [part],
  );
  const label = Math.max(0, ...name.map((mark) => (mark.type === 'text' ? mark.x + mark.width : 0))) + 8;
  const slides = usePin<HTMLDivElement>('slide', { span: { x: span.x, width: span.width, label } });
  const title = stage?.name.trim() ? stage.name : words.untitledStage;
  const bare = useMemo(() => ({ ...part, marks: NO_MARKS }), [part]);
  return (
    <PartBox
      part={bare}
      originY={originY}
      detail={detail}
      role="columnheader"
      label={title}
      aria={{
        'aria-colindex': column + 2,
        'aria-colspan': Math.max(1, span.stepIds.length),
        'aria-description': frozen,
      }}
      className={styles.header}
      selected={selected}
      focusable
    >
      {frozen && <FrozenSign className={styles.sign} />}
      {isSeen && <MarksBox marks={lines} width={part.rect.width} height={part.rect.height} />}
      <div ref={slides} className={styles.slides}>
        {isSeen && !editing && <MarksBox marks={name} width={part.rect.width} height={part.rect.height} />}
      </div>
      {editing && <PartTextEditor part={part} label={words.nameOf(title)} placeholder={words.stageHint} />}
      {canEdit && isSeen && (
        <AddButton
          label={words.addStageAfter(title)}
          gap="column"
          line={below}
          onPress={() => insert('stage', id, 'after')}
        />
      )}
    </PartBox>
  );
});
