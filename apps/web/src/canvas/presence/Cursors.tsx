import { type ReactElement, useEffect, useRef } from 'react';
import { usePeers } from '../../presence/usePeers.ts';
import { useCanvas } from '../CanvasContext.ts';
import { toCanvas } from '../view/viewport.ts';
import styles from './Cursors.module.css';
import { placeOn, retarget, type Track } from './interpolate.ts';
import { peerInk } from './peerInk.ts';

/** The other people's pointers, of one size at every zoom. They glide past React: nothing else renders for them. */
export function Cursors(): ReactElement {
  const { view } = useCanvas();
  const peers = usePeers();
  const here = peers.filter(({ cursor }) => cursor !== null);
  const tracks = useRef(new Map<number, Track>());
  const elements = useRef(new Map<number, HTMLElement>());
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;

  useEffect(() => {
    const now = performance.now();
    const known = new Set<number>();
    for (const { clientId, cursor } of peers) {
      if (!cursor) continue;
      known.add(clientId);
      const track = tracks.current.get(clientId);
      if (track?.to.x === cursor.x && track.to.y === cursor.y) continue;
      tracks.current.set(
        clientId,
        still ? { from: cursor, to: cursor, since: now } : retarget(track, cursor, now),
      );
    }
    for (const id of [...tracks.current.keys()]) if (!known.has(id)) tracks.current.delete(id);
  }, [peers, still]);

  useEffect(() => {
    let frame = 0;
    const draw = (): void => {
      const now = performance.now();
      const seen = view.get();
      let moving = false;
      for (const [id, track] of tracks.current) {
        const element = elements.current.get(id);
        const place = placeOn(track, now);
        const { x, y } = toCanvas(seen, place);
        if (element) element.style.transform = `translate(${x}px, ${y}px)`;
        moving ||= place.x !== track.to.x || place.y !== track.to.y;
      }
      frame = moving ? requestAnimationFrame(draw) : 0;
    };
    const start = (): void => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    draw();
    const stop = view.subscribe(start);
    start();
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [view, peers]);

  return (
    <div className={styles.layer} aria-hidden="true">
      {here.map(({ clientId, user }) => (
        <div
          key={clientId}
          ref={(element) => {
            if (element) elements.current.set(clientId, element);
            else elements.current.delete(clientId);
          }}
          className={styles.cursor}
          data-cursor={clientId}
          style={{ '--who': peerInk(user.colour) } as React.CSSProperties}
        >
          <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
            <path d="M4 3l7 18 3-7.5 7.5-3z" />
          </svg>
          <b>{user.name}</b>
        </div>
      ))}
    </div>
  );
}
