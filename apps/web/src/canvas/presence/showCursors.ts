import type { Point } from '@wayline/scene';
import type { Presence } from '../../presence/presence.ts';
import { createPalette } from '../far/palette.ts';
import type { View } from '../view/view.ts';
import { type Face, paintFace } from './paintFace.ts';
import { peerPaint } from './peerPaint.ts';
import { type CursorDrawer, startCursors } from './startCursors.ts';

const isSame = (a: Face | undefined, b: Face): boolean =>
  a?.name === b.name && a.colour === b.colour && a.presenting === b.presenting;

/**
 * Shows the others' pointers in a layer over the board, from the first that there is. Faces are painted here, where
 * fonts and colours of the page are known, and only when they change.
 */
export function showCursors(layer: HTMLElement, { peers, cursors }: Presence, view: View): () => void {
  const palette = createPalette(window);
  const faces = new Map<number, Face>();
  const places = new Map<number, Point>();
  const stillness = matchMedia('(prefers-reduced-motion: reduce)');
  let drawer: CursorDrawer | undefined;
  let density = devicePixelRatio;

  function tellView(): void {
    if (!drawer) return;
    const { x, y, zoom, width, height } = view.get();
    drawer.take({ kind: 'view', view: { x, y, zoom }, width, height, density: devicePixelRatio });
    if (density !== devicePixelRatio) tellFacesAnew();
  }

  async function paint(clientId: number, face: Face): Promise<void> {
    const canvas = document.createElement('canvas');
    const font = getComputedStyle(document.documentElement).getPropertyValue('--font');
    paintFace(canvas, face, { color: palette.color, font, density });
    const picture = await createImageBitmap(canvas);
    if (drawer && faces.get(clientId) === face) drawer.take({ kind: 'face', clientId, face: picture });
    else picture.close();
  }

  function tellFaces(): void {
    if (!drawer) return;
    const here = new Set<number>();
    for (const { clientId, user, presenting, editing } of peers.get()) {
      here.add(clientId);
      // Whoever writes is named where they write: their pointer only lies about.
      const face = { name: editing ? '' : user.name, colour: peerPaint(user.colour), presenting };
      if (isSame(faces.get(clientId), face)) continue;
      faces.set(clientId, face);
      void paint(clientId, face);
    }
    for (const clientId of [...faces.keys()]) {
      if (here.has(clientId)) continue;
      faces.delete(clientId);
      drawer.take({ kind: 'face', clientId, face: null });
    }
  }

  function tellFacesAnew(): void {
    density = devicePixelRatio;
    faces.clear();
    tellFaces();
  }

  function tellPlaces(): void {
    const now = cursors.get();
    if (!drawer) {
      if (now.size === 0) return;
      start();
    }
    const moved: number[] = [];
    for (const [clientId, place] of now) {
      if (places.get(clientId) === place) continue;
      places.set(clientId, place);
      moved.push(clientId, place.x, place.y);
    }
    for (const clientId of [...places.keys()]) {
      if (now.has(clientId)) continue;
      places.delete(clientId);
      drawer?.take({ kind: 'away', clientId });
    }
    if (moved.length === 0) return;
    drawer?.take({ kind: 'moved', places: Float64Array.from(moved), jumps: stillness.matches });
  }

  function start(): void {
    const canvas = document.createElement('canvas');
    layer.append(canvas);
    drawer = startCursors(canvas);
    tellView();
    tellFaces();
  }

  tellPlaces();
  const stops = [
    view.subscribe(tellView),
    peers.subscribe(tellFaces),
    cursors.subscribe(tellPlaces),
    palette.subscribe(tellFacesAnew),
  ];
  document.fonts.addEventListener('loadingdone', tellFacesAnew);
  return () => {
    for (const stop of stops) stop();
    document.fonts.removeEventListener('loadingdone', tellFacesAnew);
    drawer?.destroy();
    drawer = undefined;
    layer.replaceChildren();
  };
}
