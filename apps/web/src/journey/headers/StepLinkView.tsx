import type { Part } from '@wayline/scene';
import { type FunctionComponent, memo } from 'react';
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

/** A link from one step to another. Only its line takes the pointer: other links pass under its arc. */
export const StepLinkView: FunctionComponent<StepLinkViewProps> = memo(function StepLinkView({
  part,
  originY,
}) {
  const id = part.refs.linkId ?? '';
  const link = useRecord('stepLinks', id);
  const selected = useUi((ui) => ui.selected.has(id));
  const ui = useUiStore();
  const { stepName, detail } = useGrid();
  const { grid: words } = useText().canvas;
  const line = part.marks.find((mark) => mark.type === 'path');
  const ground = part.marks.find((mark) => mark.type === 'rect');
  if (!link || detail === 'outline' || line?.type !== 'path') return null;
  const label = words.linkName(
    words.linkKinds[link.kind],
    stepName(link.from),
    stepName(link.to),
    link.label?.trim() ?? '',
  );
  const { x, y, width, height } = part.rect;
  return (
    <button
      type="button"
      data-key={part.key}
      data-stroke=""
      className={styles.link}
      style={{ left: x, top: y - originY, width, height }}
      data-selected={selected || undefined}
      aria-label={label}
      aria-pressed={selected}
      onClick={() => ui.getState().select([id])}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <MarksBox marks={part.marks} width={width} height={height} />
      <svg className={styles.touch} width={width} height={height} aria-hidden="true">
        <title>{label}</title>
        <path d={line.d} />
        {ground?.type === 'rect' && (
          <rect x={ground.x} y={ground.y} width={ground.width} height={ground.height} rx="4" />
        )}
      </svg>
    </button>
  );
});
