import type { Part } from '@wayline/scene';
import { type FunctionComponent, memo, type ReactElement } from 'react';
import { FrozenSign } from '../../frozen/FrozenSign.tsx';
import { useFrozen } from '../../frozen/useFrozen.ts';
import type { Detail } from '../../marks/detail.ts';
import { MarksBox } from '../../marks/MarksBox.tsx';
import { shownAs } from '../../marks/shownAs.ts';
import { useGrid } from '../GridContext.ts';
import type { LaneModel } from '../gridModel.ts';
import { usePin } from '../pinned/usePin.ts';
import styles from './headers.module.css';

interface LaneNameProps {
  readonly part: Part;
  readonly detail: Detail;
}

const LaneName: FunctionComponent<LaneNameProps> = memo(function LaneName({ part, detail }) {
  const { y, width, height } = part.rect;
  const frozen = useFrozen(part.refs.laneId ?? '');
  return (
    <div className={styles.name} style={{ top: y, width, height }}>
      {shownAs(part.kind, detail) !== 'nothing' && (
        <MarksBox marks={part.marks} width={width} height={height} />
      )}
      {frozen && <FrozenSign className={styles.sign} />}
    </div>
  );
});

/**
 * The pinned column of lane names as it is drawn, moved as one at each step of a pan. What takes the pointer and the
 * keyboard, and is read out, are the headers in their rows: they show nothing and follow when the view rests.
 */
export function LaneNames({ lanes }: { readonly lanes: readonly LaneModel[] }): ReactElement {
  const { detail } = useGrid();
  const pin = usePin<HTMLDivElement>('x');
  return (
    <div ref={pin} className={styles.names} aria-hidden="true">
      {lanes.map(({ header }) => header && <LaneName key={header.key} part={header} detail={detail} />)}
    </div>
  );
}
