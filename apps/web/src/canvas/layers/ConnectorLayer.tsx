import type { Rect } from '@wayline/scene';
import {
  type FunctionComponent,
  memo,
  type ReactElement,
  useCallback,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useRecord } from '../../document/useRecord.ts';
import { useText } from '../../i18n/useText.ts';
import { Marks } from '../../marks/Marks.tsx';
import { useSession } from '../../session/useSession.ts';
import { withoutText } from '../../text/withoutText.ts';
import { useUi, useUiStore } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import { tiedWires } from '../far/tiedWires.ts';
import { pickByFocus } from '../groups/pickByFocus.ts';
import { useConnectorScene } from '../index/useSceneOf.ts';
import { useSeenArea } from '../view/useView.ts';
import styles from './ConnectorLayer.module.css';
import { useCarriedWire } from './useCarriedWire.ts';
import { wireName } from './wireName.ts';

const Wire: FunctionComponent<{ readonly id: string }> = memo(function Wire({ id }) {
  const connector = useRecord('connectors', id);
  const atRest = useConnectorScene(id);
  const scene = useCarriedWire(connector) ?? atRest;
  const { board } = useSession();
  const { canvas: words } = useText();
  const ui = useUiStore();
  const editing = useUi((state) => state.editing?.id === id);
  const selected = useUi((ui) => ui.selected.has(id));
  if (!scene || !connector) return null;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: an arrow is a picture with a name that is selected, written on and led by keys
    <g
      tabIndex={0}
      role="img"
      className={styles.wire}
      aria-label={connector.label?.trim() || wireName(board, connector, words)}
      aria-roledescription={words.toolNames.connector}
      data-wire={id}
      onFocus={(event) => {
        if (event.target.matches(':focus-visible')) pickByFocus(board, ui, id);
      }}
    >
      <path d={scene.d} className={styles.reach} />
      {selected && <path d={scene.d} className={styles.selected} />}
      <Marks marks={editing && scene.editor ? withoutText(scene.marks, scene.editor) : scene.marks} />
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

const NONE: readonly string[] = [];

/** While a canvas draws the board, only the arrows that a drag pulls along: they bend anew each frame. */
function useWiresPulled(): readonly string[] {
  const { gesture, drawn } = useCanvas();
  const { board } = useSession();
  const carried = useSyncExternalStore(gesture.subscribe, () => {
    const now = gesture.get();
    return now?.kind === 'items' && drawn.get() !== 'near' ? now.ids : null;
  });
  return useMemo(() => (carried ? tiedWires(board, carried) : NONE), [board, carried]);
}

/** Arrows between anything and anything, over maps and items. Their ends need not be in view. */
export function ConnectorLayer(): ReactElement {
  const { drawn } = useCanvas();
  const isNear = useSyncExternalStore(drawn.subscribe, () => drawn.get() === 'near');
  const inView = useWiresIn(useSeenArea());
  const pulled = useWiresPulled();
  const ids = isNear ? inView : pulled;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: each arrow in it has a name of its own
    <svg className={styles.layer} width="1" height="1">
      {ids.map((id) => (
        <Wire key={id} id={id} />
      ))}
    </svg>
  );
}
