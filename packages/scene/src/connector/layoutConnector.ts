import type { Connector, ConnectorEnd } from '@wayline/domain';
import { textBox } from '../item/textBox.ts';
import { pathNumber } from '../marks/path.ts';
import { boundsOfMarks, unionRect } from '../scene/bounds.ts';
import type { Mark, Paint, Point, Rect } from '../scene/mark.ts';
import type { ConnectorScene } from '../scene/scene.ts';
import { breakLines } from '../text/breakLines.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { textMarks } from '../text/textMarks.ts';
import { GRID } from '../theme/grid.ts';
import { TYPE } from '../theme/type.ts';
import { userPaint } from '../theme/userPaint.ts';
import type { ConnectorTarget } from './connectorSides.ts';
import { routeConnector } from './routeConnector.ts';
import { wirePath } from './wirePath.ts';

/** Where a record is drawn on the board; `undefined` where it is not (deleted, or in a collapsed lane). */
export type RectOf = (recordId: string) => Rect | undefined;

const HEAD_LENGTH = 8;
const HEAD_HALF_WIDTH = 5;
/** Between an arrow's tip and what it points at, and between a bare end and its edge. */
const TIP_GAP = 6;
const BARE_GAP = 2;
const LABEL_WIDTH = 160;

const DASH: Readonly<Record<Connector['dash'], readonly number[] | undefined>> = {
  solid: undefined,
  dashed: [6, 5],
  dotted: [0.1, 5],
};

/**
 * Routes a connector between its two ends, with heads and label. `undefined` where an end's record is not drawn; an
 * end without a record is a point of its own.
 */
export function layoutConnector(
  connector: Connector,
  rectOf: RectOf,
  measurer: TextMeasurer,
): ConnectorScene | undefined {
  const from = targetOf(connector.from, rectOf);
  const to = targetOf(connector.to, rectOf);
  if (!from || !to) return undefined;
  const startHead = connector.heads === 'start' || connector.heads === 'both';
  const endHead = connector.heads === 'end' || connector.heads === 'both';
  const route = routeConnector(from, to, startHead ? TIP_GAP : BARE_GAP, endHead ? TIP_GAP : BARE_GAP);
  const color = userPaint(connector.color) ?? 'ink-2';
  const way = wirePath(route, connector.line ?? 'curved');
  const { d, middle } = way;
  const dash = DASH[connector.dash];
  const stroke = { stroke: color, strokeWidth: GRID.stroke.connector } as const;
  const line: Mark = { type: 'path', d, ...stroke, ...(dash && { dash, cap: 'round' }) };
  const marks: Mark[] = [line];
  if (endHead) marks.push(headMark(route.to, way.beforeTo, color));
  if (startHead) marks.push(headMark(route.from, way.beforeFrom, color));

  const label = breakLines(connector.label ?? '', TYPE.connectorLabel, LABEL_WIDTH, measurer, {
    maxLines: 2,
    balance: true,
  });
  const labelHeight = Math.max(1, label.lines.length) * TYPE.connectorLabel.lineHeight;
  const left = middle.x - LABEL_WIDTH / 2;
  const top = middle.y - labelHeight / 2;
  marks.push(
    ...textMarks(label, TYPE.connectorLabel, {
      x: left,
      y: top,
      width: LABEL_WIDTH,
      color: color === 'ink-2' ? 'ink' : color,
      align: 'middle',
      halo: { color: 'canvas', width: GRID.haloWidth },
    }),
  );
  return {
    connectorId: connector.id,
    from: route.from,
    to: route.to,
    rect: boundsOfMarks(marks) ?? unionRect(from.rect, to.rect),
    d,
    marks,
    editor: textBox(left, top, LABEL_WIDTH, labelHeight, TYPE.connectorLabel, 'middle'),
  };
}

function targetOf(end: ConnectorEnd, rectOf: RectOf): ConnectorTarget | undefined {
  if ('pos' in end) {
    const [x, y] = end.pos;
    return { rect: { x, y, width: 0, height: 0 } };
  }
  const rect = rectOf(end.recordId);
  return rect && { rect, ...(end.side && { side: end.side }) };
}

/** An open arrow head with its tip at `tip`, on a line that comes from `control`. */
function headMark(tip: Point, control: Point, color: Paint): Mark {
  const length = Math.hypot(tip.x - control.x, tip.y - control.y) || 1;
  const along = { x: (tip.x - control.x) / length, y: (tip.y - control.y) / length };
  const back = { x: tip.x - along.x * HEAD_LENGTH, y: tip.y - along.y * HEAD_LENGTH };
  const side = { x: -along.y * HEAD_HALF_WIDTH, y: along.x * HEAD_HALF_WIDTH };
  const n = pathNumber;
  const d = `M${n(back.x + side.x)} ${n(back.y + side.y)}L${n(tip.x)} ${n(tip.y)}L${n(back.x - side.x)} ${n(back.y - side.y)}`;
  return { type: 'path', d, stroke: color, strokeWidth: GRID.stroke.connector, cap: 'round', join: 'round' };
}
