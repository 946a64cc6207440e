// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be laid out at the scene's numbers, nor culled by rows
import type { Part } from '@wayline/scene';
import type { ReactElement } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useGrid } from '../GridContext.ts';
import { PartBox } from '../PartBox.tsx';
import styles from './headers.module.css';
import { StepLinkView } from './StepLinkView.tsx';

interface LinkRowProps {
  readonly parts: readonly Part[];
  /** Of the header rows, relative to the map. */
  readonly originY: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The links between steps, above them; nothing on a map without any. */
export function LinkRow({ parts, originY, top, width, height }: LinkRowProps): ReactElement | null {
  const { detail } = useGrid();
  const { canvas: words } = useText();
  if (parts.length === 0) return null;
  return (
    <div
      role="row"
      tabIndex={-1}
      className={styles.linkRow}
      style={{ top, width, height: Math.max(0, height) }}
    >
      {/* A gridcell is the crossing of a step and a lane; this is neither. */}
      <div role="cell" className={styles.links} aria-label={words.stepLinks}>
        {parts.map((part) =>
          part.kind === 'links' ? (
            <PartBox
              key={part.key}
              part={part}
              originY={originY + top}
              detail={detail}
              className={styles.behind}
            />
          ) : (
            <StepLinkView key={part.key} part={part} originY={originY + top} />
          ),
        )}
      </div>
    </div>
  );
}
