import type { PeerName } from './apps/peers.ts';
import type { Action } from './measure/action.ts';
import { dragAll, dragOne } from './measure/drag.ts';
import { panMap, typeInCard, zoomMap } from './measure/map.ts';
import { glidePan, pan } from './measure/pan.ts';
import { editStream, remoteEdits } from './measure/remoteEdits.ts';
import { selectEverything } from './measure/selectAll.ts';
import { typing } from './measure/typing.ts';
import { glideZoom, zoom } from './measure/zoom.ts';

/** What can be done to an open page. */
export type DoneName =
  | 'pan'
  | 'panFar'
  | 'glidePanFar'
  | 'zoom'
  | 'glideZoom'
  | 'remoteEdits'
  | 'editStream'
  | 'dragOne'
  | 'typing'
  | 'selectEverything'
  | 'dragAll'
  | 'panMap'
  | 'zoomMap'
  | 'typeInCard';

/** What is measured; `load` by opening the page. */
export type ActionName = DoneName | 'load';

/** How each thing is done, in the order in which all of it is done. */
export const ACTIONS: Readonly<Record<DoneName, Action>> = {
  pan: pan(1),
  panFar: pan(0.1),
  glidePanFar: glidePan(0.1),
  zoom: zoom(),
  glideZoom,
  remoteEdits,
  editStream,
  dragOne,
  typing,
  selectEverything,
  dragAll,
  panMap,
  zoomMap,
  typeInCard,
};

/** How many notes lie on the board, or the board with one large map. */
export type BoardName = '1000' | '3000' | '10000' | 'map';

/** Where a figure comes from. */
export interface Source {
  readonly board: BoardName;
  readonly action: ActionName;
  readonly figure: 'main' | 'paint' | 'dropped' | 'p95';
}

/** One requirement on the canvas: our figure, against a peer's, another of our own, or a plain number. */
export interface RowSpec extends Source {
  readonly id: string;
  readonly what: string;
  readonly unit: string;
  readonly against: PeerName | Source | 'number';
  /** A factor of what it is held against; with `number`, in `unit`. */
  readonly limit: number;
  /** Only with `--long`. */
  readonly long?: true;
}

const row = (
  id: string,
  what: string,
  [board, action, figure]: readonly [BoardName, ActionName, Source['figure']],
  against: RowSpec['against'],
  limit: number,
): RowSpec => ({
  id,
  what,
  board,
  action,
  figure,
  against,
  limit,
  unit: figure === 'dropped' ? '%' : 'ms',
  ...(board === '10000' && { long: true }),
});

const own = (board: BoardName, action: ActionName, figure: Source['figure']): Source => ({
  board,
  action,
  figure,
});

/** The requirements that are measured by doing something to pages side by side. */
export const ROWS: readonly RowSpec[] = [
  row('L1', 'content painted, 1,000 notes', ['1000', 'load', 'paint'], 'excalidraw', 1.25),
  row('L2', 'content painted, 3,000 notes', ['3000', 'load', 'paint'], 'tldraw', 0.3),
  row('L3', 'content painted, 10,000 notes', ['10000', 'load', 'paint'], 'rfvis', 0.8),
  row('P1', 'pan at 100 %, 1,000 notes, main a frame', ['1000', 'pan', 'main'], 'rfvis', 1.3),
  row('P2', 'pan at 100 %, 3,000 notes, main a frame', ['3000', 'pan', 'main'], 'excalidraw', 0.6),
  row(
    'P3',
    'pan at 100 %, 10,000 notes, main a frame',
    ['10000', 'pan', 'main'],
    own('1000', 'pan', 'main'),
    1.3,
  ),
  row('P4', 'pan at 10 %, 3,000 notes, main a frame', ['3000', 'panFar', 'main'], 'excalidraw', 0.6),
  row('P5', 'pan at 10 %, 3,000 notes, dropped frames', ['3000', 'glidePanFar', 'dropped'], 'number', 5),
  row('P6', 'zoom 10→200→10 %, 3,000 notes, main a frame', ['3000', 'zoom', 'main'], 'rfvis', 1),
  row('P7', 'zoom 10→200→10 %, 3,000 notes, dropped frames', ['3000', 'glideZoom', 'dropped'], 'number', 8),
  row(
    'P8',
    'zoom 10→200→10 %, 10,000 notes, main a frame',
    ['10000', 'zoom', 'main'],
    own('1000', 'zoom', 'main'),
    1.5,
  ),
  row('D1', 'drag one of 1,000, main a frame', ['1000', 'dragOne', 'main'], 'rfvis', 1.3),
  row('D2', 'drag one of 3,000, main a frame', ['3000', 'dragOne', 'main'], 'tldraw', 0.3),
  row(
    'D3',
    'drag one of 10,000, main a frame',
    ['10000', 'dragOne', 'main'],
    own('1000', 'dragOne', 'main'),
    1.4,
  ),
  row('D4', 'drag all of 1,000, main a frame', ['1000', 'dragAll', 'main'], 'rf', 0.6),
  row('D5', 'drag all of 3,000, main a frame', ['3000', 'dragAll', 'main'], 'rf', 0.4),
  row('D6', 'Ctrl+A until painted, 3,000 notes', ['3000', 'selectEverything', 'paint'], 'excalidraw', 1),
  row('T1', 'key → paint p95, 1,000 notes', ['1000', 'typing', 'paint'], 'dom', 1.35),
  row('T2', 'key → paint p95, 3,000 notes', ['3000', 'typing', 'paint'], 'dom', 1.5),
  row('T3', 'main a key, 3,000 notes', ['3000', 'typing', 'main'], 'rfvis', 1.2),
  row('C1', 'main a remote edit, 1,000 notes', ['1000', 'remoteEdits', 'main'], 'rfvis', 1.3),
  row('C2', 'main a remote edit, 3,000 notes', ['3000', 'remoteEdits', 'main'], 'excalidraw', 0.25),
  row('C3', 'main a remote edit, 3,000 notes', ['3000', 'remoteEdits', 'main'], 'tldraw', 0.25),
  row(
    'C4',
    'main a remote edit, 10,000 notes',
    ['10000', 'remoteEdits', 'main'],
    own('1000', 'remoteEdits', 'main'),
    1.5,
  ),
  row('C5', '50 remote edits/s, 3,000 notes, dropped frames', ['3000', 'editStream', 'dropped'], 'number', 2),
  row('C6', '50 remote edits/s, 3,000 notes, frame p95', ['3000', 'editStream', 'p95'], 'number', 18),
  row(
    'M1',
    'content painted, a map of 1,800 cards',
    ['map', 'load', 'paint'],
    own('1000', 'load', 'paint'),
    1.25,
  ),
  row(
    'M2',
    'pan a map of 1,800 cards, main a frame',
    ['map', 'panMap', 'main'],
    own('1000', 'pan', 'main'),
    1.5,
  ),
  row(
    'M2z',
    'zoom a map of 1,800 cards, main a frame',
    ['map', 'zoomMap', 'main'],
    own('1000', 'zoom', 'main'),
    1.5,
  ),
  row(
    'M3',
    'main a key in one of 1,800 cards',
    ['map', 'typeInCard', 'main'],
    own('3000', 'typing', 'main'),
    1.5,
  ),
];
