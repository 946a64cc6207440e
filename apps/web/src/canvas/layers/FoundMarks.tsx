import { type ReactElement, useSyncExternalStore } from 'react';
import { useUi } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import { useSeenArea } from '../view/useView.ts';
import styles from './FoundMarks.module.css';

/** More than this in one window says no more. */
const MOST = 300;

/** What the search has found, as a light edge around each that is in view. */
export function FoundMarks(): ReactElement | null {
  const found = useUi((ui) => ui.found);
  return found.size > 0 ? <Marks found={found} /> : null;
}

function Marks({ found }: { readonly found: ReadonlySet<string> }): ReactElement {
  const { index } = useCanvas();
  const area = useSeenArea();
  useSyncExternalStore(index.subscribe, index.scene);
  const marks: ReactElement[] = [];
  for (const id of found) {
    if (marks.length === MOST) break;
    // A map found by its title would put an edge around everything.
    const place = index.map(id) ? undefined : index.place(id);
    if (!place) continue;
    const { x: left, y: top, width, height } = place;
    if (left > area.x + area.width || area.x > left + width) continue;
    if (top > area.y + area.height || area.y > top + height) continue;
    marks.push(<div key={id} className={styles.mark} data-found style={{ left, top, width, height }} />);
  }
  return <div aria-hidden="true">{marks}</div>;
}
