import { handoverSign, type Mark, type Part } from '@wayline/scene';
import { type FunctionComponent, memo, type ReactElement } from 'react';
import { useRecord } from '../../document/useRecord.ts';
import { useText } from '../../i18n/useText.ts';
import { MarksBox } from '../../marks/MarksBox.tsx';
import { useUi, useUiStore } from '../../ui/uiStore.ts';
import { useGrid } from '../GridContext.ts';
import styles from './StepLinkView.module.css';

interface StepLinkViewProps {
  readonly part: Part;
  readonly originY: number;
}

/** The line of an arc and the ground of its words; of a hand-over its sign. */
function touched(marks: readonly Mark[]): readonly ReactElement[] {
  return marks.flatMap((mark, index) => {
    // The first path is the line, the second its head.
    if (mark.type === 'path') return index === 0 ? [<path key="line" d={mark.d} />] : [];
    if (mark.type === 'rect') {
      const { x, y, width, height } = mark;
      return [<rect key="words" x={x} y={y} width={width} height={height} rx="4" />];
    }
    const isSign = mark.type === 'circle' && index === 0;
    return isSign ? [<circle key="sign" cx={mark.cx} cy={mark.cy} r={mark.r + 1} />] : [];
  });
}

/**
 * A link from one step to another. Only its line takes the pointer: other links pass under its arc. A hand-over that loses
 * nothing is there while the pointer is over the steps, or the keyboard or the selection on it or on one of its steps.
 */
export const StepLinkView: FunctionComponent<StepLinkViewProps> = memo(function StepLinkView({
  part,
  originY,
}) {
  const id = part.refs.linkId ?? '';
  const link = useRecord('stepLinks', id);
  const selected = useUi((ui) => ui.selected.has(id));
  const stepSelected = useUi(
    (ui) => link !== undefined && (ui.selected.has(link.from) || ui.selected.has(link.to)),
  );
  const ui = useUiStore();
  const { stepName, detail } = useGrid();
  const { grid: words } = useText().canvas;
  if (!link || detail === 'outline') return null;
  const label = words.linkName(
    words.linkKinds[link.kind],
    stepName(link.from),
    stepName(link.to),
    link.label?.trim() ?? '',
  );
  const { x, y, width, height } = part.rect;
  const isQuiet = part.marks.length === 0;
  const marks = isQuiet ? handoverSign(link) : part.marks;
  return (
    <button
      type="button"
      data-key={part.key}
      data-stroke=""
      className={styles.link}
      style={{ left: x, top: y - originY, width, height }}
      data-quiet={(isQuiet && !selected && !stepSelected) || undefined}
      data-selected={selected || undefined}
      aria-label={label}
      aria-pressed={selected}
      onClick={() => ui.getState().select([id])}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <MarksBox marks={marks} width={width} height={height} />
      <svg className={styles.touch} width={width} height={height} aria-hidden="true">
        <title>{label}</title>
        {touched(marks)}
      </svg>
    </button>
  );
});
