import type { Part } from '@wayline/scene';
import { type FunctionComponent, memo } from 'react';
import { useText } from '../i18n/useText.ts';
import { CardView } from './CardView.tsx';
import styles from './CellView.module.css';
import { EmotionPoint } from './emotion/EmotionPoint.tsx';
import { GhostFaces } from './emotion/GhostFaces.tsx';
import { useGrid } from './GridContext.ts';
import type { CellModel } from './gridModel.ts';
import { MetricView } from './MetricView.tsx';
import { PartBox } from './PartBox.tsx';

interface CellViewProps {
  readonly model: CellModel;
  readonly laneTitle: string;
  readonly rowY: number;
  /** Faces may be set in it. */
  readonly emotion: boolean;
  /** Said on hover while the whole lane is empty. */
  readonly hint: string | null;
}

/** The crossing of a step and a lane, named by both, with what lies in it. */
export const CellView: FunctionComponent<CellViewProps> = memo(function CellView({
  model,
  laneTitle,
  rowY,
  emotion,
  hint,
}: CellViewProps) {
  const { cell, contents, column } = model;
  const { stepName, detail, canEdit } = useGrid();
  const { canvas: words } = useText();
  const { x, y } = cell.rect;
  const step = stepName(cell.refs.stepId);
  const isWide = (part: Part): boolean => part.rect.x + part.rect.width > x + cell.rect.width;
  const isOwn = !emotion && !contents.some(isWide);
  return (
    <PartBox
      part={cell}
      originY={rowY}
      detail={detail}
      role="gridcell"
      label={words.cellName(step, laneTitle)}
      aria={{ 'aria-colindex': column + 2 }}
      className={`${styles.cell} ${isOwn ? styles.own : ''}`}
      focusable
    >
      {contents.map((part) =>
        part.kind === 'card' ? (
          <CardView key={part.key} part={part} originX={x} originY={y} isWide={isWide(part)} />
        ) : part.kind === 'metric' ? (
          <MetricView key={part.key} part={part} originX={x} originY={y} />
        ) : part.kind === 'emotionPoint' ? (
          <EmotionPoint key={part.key} part={part} originX={x} originY={y} />
        ) : (
          <PartBox key={part.key} part={part} originX={x} originY={y} detail={detail} />
        ),
      )}
      {emotion && canEdit && <GhostFaces stepId={cell.refs.stepId} laneHeight={cell.rect.height} />}
      {hint !== null && contents.length === 0 && (
        <span className={`${styles.hint} ${canEdit && !emotion ? styles.besidePlus : ''}`} data-hint="">
          {hint}
        </span>
      )}
    </PartBox>
  );
});
