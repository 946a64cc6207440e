import type { Connector, ConnectorEnd } from '@wayline/domain';
import { type ConnectorScene, layoutConnector } from '@wayline/scene';
import { useMemo, useSyncExternalStore } from 'react';
import { useCanvas } from '../CanvasContext.ts';

const tiedTo = (end: ConnectorEnd, ids: ReadonlySet<string>): boolean =>
  'recordId' in end && ids.has(end.recordId);

/** The route of a connector while something at its ends is dragged; undefined while nothing is. */
export function useCarriedWire(connector: Connector | undefined): ConnectorScene | undefined {
  const { gesture, index, measurer } = useCanvas();
  const drag = useSyncExternalStore(gesture.subscribe, () => {
    const now = gesture.get();
    if (now?.kind !== 'items' || !connector) return null;
    return tiedTo(connector.from, now.ids) || tiedTo(connector.to, now.ids) ? now : null;
  });
  return useMemo(() => {
    if (!drag || !connector) return undefined;
    const rectOf = (id: string): ReturnType<typeof index.place> => {
      const rect = index.place(id);
      return rect && drag.ids.has(id) ? { ...rect, x: rect.x + drag.dx, y: rect.y + drag.dy } : rect;
    };
    return layoutConnector(connector, rectOf, measurer);
  }, [drag, connector, index, measurer]);
}
