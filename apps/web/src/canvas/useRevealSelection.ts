import { useEffect, useRef } from 'react';
import { useUi, useUiStore } from '../ui/uiStore.ts';
import { useCanvas } from './CanvasContext.ts';
import { useView } from './view/useView.ts';
import { visibleArea } from './view/viewport.ts';

/** Brings in sight what was picked from elsewhere: a panel, another view, a finding. What is seen already stays put. */
export function useRevealSelection(): void {
  const { view, index } = useCanvas();
  const ui = useUiStore();
  const [id, ...others] = useUi((ui) => ui.selection);
  const one = others.length === 0 ? id : undefined;
  useEffect(() => {
    if (one === undefined) return;
    // What was only just made has its place in the next layout.
    const frame = requestAnimationFrame(() => {
      const place = index.place(one);
      const seen = view.get();
      if (!place || seen.width === 0) return;
      const area = visibleArea(seen, seen);
      const isSeen =
        place.x < area.x + area.width &&
        area.x < place.x + place.width &&
        place.y < area.y + area.height &&
        area.y < place.y + place.height;
      if (!isSeen) view.reveal(place);
    });
    return () => cancelAnimationFrame(frame);
  }, [one, index, view]);

  const room = useView(({ width, height }) => `${width} ${height}`);
  const before = useRef(room);
  useEffect(() => {
    if (before.current === room) return;
    before.current = room;
    // A panel that takes room from the canvas must not leave behind it what it is about.
    const place = index.place(ui.getState().selection.at(-1) ?? '');
    if (place) view.reveal(place);
  }, [room, index, view, ui]);
}
