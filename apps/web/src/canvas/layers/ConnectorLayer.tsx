import type { Rect } from '@wayline/scene';
import {
  type FunctionComponent,
  memo,
  type ReactElement,
  useCallback,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useRecord } from '../../document/useRecord.ts';
import { Marks } from '../../marks/Marks.tsx';
import { useUi } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import { useConnectorScene } from '../index/useSceneOf.ts';
import { useSeenArea } from '../view/useView.ts';
import styles from './ConnectorLayer.module.css';
import { useCarriedWire } from './useCarriedWire.ts';

const Wire: FunctionComponent<{ readonly id: string }> = memo(function Wire({ id }) {
  const connector = useRecord('connectors', id);
  const atRest = useConnectorScene(id);
  const scene = useCarriedWire(connector) ?? atRest;
  const selected = useUi((ui) => ui.selected.has(id));
  if (!scene || !connector) return null;
  return (
    <g data-wire={id}>
      <path d={scene.d} className={styles.reach} />
      {selected && <path d={scene.d} className={styles.selected} />}
      <Marks marks={scene.marks} />
    </g>
  );
});

/** The ids of the connectors that an area touches; the list keeps its identity until they change. */
function useWiresIn(area: Rect): readonly string[] {
  const { index } = useCanvas();
  const last = useRef<readonly string[]>([]);
  const read = useCallback(() => {
    const next = [...index.wires.query(area)].sort();
    if (next.length !== last.current.length || next.some((id, i) => id !== last.current[i]))
      last.current = next;
    return last.current;
  }, [index, area]);
  return useSyncExternalStore(index.subscribePlaces, read);
}

/** Arrows between anything and anything, over maps and items. Their ends need not be in view. */
export function ConnectorLayer(): ReactElement {
  const ids = useWiresIn(useSeenArea());
  return (
    <svg className={styles.layer} width="1" height="1" aria-hidden="true">
      {ids.map((id) => (
        <Wire key={id} id={id} />
      ))}
    </svg>
  );
}
