import { type BoardSnapshot, type ConnectorEnd, compareZ } from '@wayline/domain';
import { layoutConnector, type RectOf } from '../connector/layoutConnector.ts';
import type { Rect } from '../scene/mark.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import type { KnownConnector, LayoutMemory } from './layoutMemory.ts';

/** The connectors of a board, routed. */
export type ConnectorsLaidOut = Pick<LayoutMemory, 'connectors' | 'tied'>;

/**
 * Routes anew the connectors that changed or whose ends moved. `isMoved` tells whether a record may lie elsewhere than
 * before; while it says no for every end, nothing is looked at.
 */
export function layoutConnectors(
  snapshot: BoardSnapshot,
  measurer: TextMeasurer,
  rectOf: RectOf,
  before: LayoutMemory | undefined,
  isMoved: (tied: ReadonlySet<string>) => boolean,
): ConnectorsLaidOut {
  const isSameTable = before?.snapshot.connectors === snapshot.connectors;
  if (before && isSameTable && !isMoved(before.tied))
    return { connectors: before.connectors, tied: before.tied };
  const old = new Map(before?.connectors.map((known) => [known.connector.id as string, known]));
  const tied = new Set<string>();
  const endRect = (end: ConnectorEnd): Rect | undefined => {
    if (!('recordId' in end)) return undefined;
    tied.add(end.recordId);
    return rectOf(end.recordId);
  };
  const connectors = [...snapshot.connectors.values()].sort(compareZ).map((connector): KnownConnector => {
    const [from, to] = [endRect(connector.from), endRect(connector.to)];
    const known = old.get(connector.id);
    if (known?.connector === connector && sameRect(known.from, from) && sameRect(known.to, to)) return known;
    return { connector, from, to, scene: layoutConnector(connector, rectOf, measurer) };
  });
  const isSame =
    before?.connectors.length === connectors.length &&
    connectors.every((known, i) => known === before.connectors[i]);
  return { connectors: before && isSame ? before.connectors : connectors, tied };
}

const sameRect = (a: Rect | undefined, b: Rect | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.x === b.x &&
    a.y === b.y &&
    a.width === b.width &&
    a.height === b.height);
