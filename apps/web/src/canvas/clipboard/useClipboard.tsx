import { type Fragment, fragmentOf, readFragment, writeFragment } from '@wayline/domain';
import type { Point, Rect } from '@wayline/scene';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import { gridModel } from '../../journey/gridModel.ts';
import { useDelete } from '../../journey/useDelete.ts';
import { isPicture } from '../../pictures/pictureRefusal.ts';
import { useSession } from '../../session/useSession.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import { cellTarget } from '../pictures/pictureTarget.ts';
import { usePutPictures } from '../pictures/usePutPictures.ts';
import { useLastPointer } from '../pointer/useLastPointer.ts';
import { toBoard } from '../view/viewport.ts';
import { PasteDialog } from './PasteDialog.tsx';
import { isRange, parseRange } from './parseRange.ts';
import { type Cell, pasteCells, pasteIntoCell, pasteOnCanvas } from './paste.ts';
import { pasteGrown } from './pasteGrown.ts';
import { type MapSpot, pasteStructure, wordsOfStructure } from './pasteStructure.ts';
import { PAYLOAD_TYPE, type Payload, payloadOf, readPayload, wordsOf } from './payload.ts';
import { type PlacedRange, placeRange } from './placeRange.ts';

/** A text field keeps its own clipboard, and so does whatever lies over the page. */
const FOREIGN = 'input, textarea, select, [contenteditable="true"], [role="dialog"]';

const isForeign = (): boolean => document.activeElement?.closest(FOREIGN) != null;

/** Copy, cut and paste of cards and things, and of ranges from a spreadsheet; returns the question they may raise. */
export function useClipboard(): ReactElement | null {
  const session = useSession();
  const { board, scene, canEdit, me, frozen } = session;
  const { index, view, announcement, paste } = useCanvas();
  const { canvas: words } = useText();
  const ui = useUiStore();
  const deleteRecords = useDelete();
  const pointer = useLastPointer();
  const putPictures = usePutPictures();
  const copied = useRef<{ readonly text: string; readonly data: string } | null>(null);
  const [asked, setAsked] = useState<PlacedRange | null>(null);

  useEffect(() => {
    /** The cell in which the keyboard stands. */
    const cellAtHand = (): (Cell & { mapId: string }) | null => {
      const { focus } = ui.getState();
      const element = document.activeElement?.closest<HTMLElement>('[data-key]');
      const map = focus && element?.dataset.key === focus.key ? index.map(focus.mapId) : undefined;
      const refs = map?.parts.find(({ key }) => key === focus?.key)?.refs;
      if (!map || refs?.laneId === undefined || refs.stepId === undefined) return null;
      return { mapId: map.mapId, laneId: refs.laneId, stepId: refs.stepId };
    };

    const areaOf = ({ mapId, laneId, stepId }: Cell & { mapId: string }): Rect | null => {
      const map = index.map(mapId);
      const row = map?.rows.find((one) => one.laneId === laneId);
      const column = map?.columns.find((one) => one.stepId === stepId);
      if (!map || !row || !column) return null;
      const { rect } = map;
      return { x: rect.x + column.x, y: rect.y + row.y, width: column.width, height: row.height };
    };

    const finish = (ids: readonly string[]): void => {
      if (ids.length === 0) return;
      scene.flush();
      ui.getState().select(ids);
      announcement.set(words.pasted(ids.length));
    };

    const place = () => {
      if (pointer.current) return view.fromWindow(pointer.current);
      const { width, height, ...seen } = view.get();
      return toBoard(seen, { x: width / 2, y: height / 2 });
    };

    const pasteText = (text: string, at: Point): void => {
      const cell = cellAtHand();
      const map = cell && index.map(cell.mapId);
      if (!cell || !map) {
        const payload = { cards: [{ text: text.trim() }], items: [], connectors: [] } as unknown as Payload;
        finish(pasteOnCanvas(board, payload, at, me.name));
        return;
      }
      const range = isRange(text) ? parseRange(text) : [[text.trim()]];
      const placed = placeRange(gridModel(map), cell, range, (id) => frozen.get()?.has(id) === true);
      if (placed.lost > 0) setAsked(placed);
      else finish(pasteCells(session, placed.cells));
    };

    /** Where on a map the keyboard stands, or else the pointer. */
    const spotAtHand = (): MapSpot | null => {
      const { focus, selection } = ui.getState();
      const part = focus && index.map(focus.mapId)?.parts.find(({ key }) => key === focus.key);
      if (focus && part) return { mapId: focus.mapId, refs: part.refs };
      const picked = selection.flatMap((id) => index.part(id) ?? [])[0];
      if (picked) return { mapId: picked.map.mapId, refs: picked.part.refs };
      const at = place();
      const under = [...index.things.query({ ...at, width: 0, height: 0 }), ...selection];
      const mapId = under.find((id) => index.map(id));
      return mapId === undefined ? null : { mapId, refs: {} };
    };

    const pasteCopied = (fragment: Fragment): void => {
      const spot = spotAtHand();
      const joined = fragment.kind === 'steps' ? (spot?.refs.stepId ?? spot?.refs.stageId) : undefined;
      if (joined !== undefined && frozen.get()?.stops(joined)) return;
      const made = pasteStructure(board, fragment, spot, place(), words.grid.copyName);
      if (made) finish(made);
      else announcement.set(words.grid.noPlaceForCopy);
    };

    const copy = (event: ClipboardEvent): boolean => {
      if (ui.getState().view !== 'board' || isForeign() || !event.clipboardData) return false;
      const { selection } = ui.getState();
      const fragment = fragmentOf(board.snapshot(), selection);
      const payload = fragment ? null : payloadOf(session, selection);
      const made = fragment
        ? { text: wordsOfStructure(fragment), data: writeFragment(fragment) }
        : payload && { text: wordsOf(payload), data: JSON.stringify(payload) };
      if (!made) return false;
      event.clipboardData.setData('text/plain', made.text);
      event.clipboardData.setData(PAYLOAD_TYPE, made.data);
      copied.current = made;
      event.preventDefault();
      if (fragment) announcement.set(words.grid.copied(fragment.roots.length));
      return true;
    };
    const onCopy = (event: ClipboardEvent): void => void copy(event);
    const onCut = (event: ClipboardEvent): void => {
      if (canEdit && copy(event)) deleteRecords(ui.getState().selection);
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (!canEdit || ui.getState().view !== 'board' || isForeign() || !event.clipboardData) return;
      const data = event.clipboardData.getData(PAYLOAD_TYPE);
      const text = event.clipboardData.getData('text/plain');
      const pictures = [...event.clipboardData.files].filter(isPicture);
      // A spreadsheet gives a picture of its cells along with them; the words are what is meant.
      if (!readFragment(data) && !readPayload(data) && text.trim() === '') {
        if (pictures.length === 0) return;
        event.preventDefault();
        const cell = cellAtHand();
        const target = cell && cellTarget({ ...cell, beforeId: null }, areaOf(cell));
        void putPictures(pictures, target ?? { kind: 'canvas', at: place() });
        return;
      }
      event.preventDefault();
      put(data, text, place());
    };
    const put = (data: string, text: string, at: Point): void => {
      const fragment = readFragment(data);
      const payload = readPayload(data);
      const cell = cellAtHand();
      if (fragment) pasteCopied(fragment);
      else if (cell && frozen.get()?.stops(cell.laneId)) return;
      else if (!payload) pasteText(text, at);
      else if (cell) finish(pasteIntoCell(session, payload, cell));
      else finish(pasteOnCanvas(board, payload, at, me.name));
    };
    /** Without a paste event only plain text can be read: our own copy is known by its words. */
    const pasteAt = async (at: Point): Promise<void> => {
      const own = copied.current;
      const text = await navigator.clipboard.readText().catch(() => own?.text);
      if (text === undefined) announcement.set(words.acts.pasteByKey);
      else if (own?.text === text) put(own.data, text, at);
      else if (text.trim() !== '') put('', text, at);
    };
    paste.set((at) => void pasteAt(at));
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCut);
    document.addEventListener('paste', onPaste);
    return () => {
      paste.set(null);
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCut);
      document.removeEventListener('paste', onPaste);
    };
  }, [
    session,
    board,
    scene,
    frozen,
    canEdit,
    me,
    index,
    view,
    announcement,
    paste,
    words,
    ui,
    deleteRecords,
    pointer,
    putPictures,
  ]);

  if (!asked) return null;
  return (
    <PasteDialog
      placed={asked}
      onCancel={() => setAsked(null)}
      onPaste={(how) => {
        setAsked(null);
        const mapId = board.get('lanes', asked.start.laneId)?.mapId;
        const made =
          how === 'grow' && mapId ? pasteGrown(session, mapId, asked) : pasteCells(session, asked.cells);
        ui.getState().select(made);
        announcement.set(words.pasted(made.length));
      }}
    />
  );
}
