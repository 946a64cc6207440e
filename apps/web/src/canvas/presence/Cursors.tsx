import { type ReactElement, useEffect, useRef } from 'react';
import type { Peer } from '../../presence/peer.ts';
import { usePresence } from '../../presence/usePresence.ts';
import { useCanvas } from '../CanvasContext.ts';
import { toCanvas } from '../view/viewport.ts';
import styles from './Cursors.module.css';
import { placeOn, retarget, type Track } from './interpolate.ts';
import { peerInk } from './peerInk.ts';
import { usePeersBy } from './usePeersBy.ts';

const face = ({ clientId, cursor, user, presenting }: Peer): string =>
  `${clientId} ${cursor !== null} ${presenting} ${user.colour} ${user.name}`;

/** The other people's pointers, of one size at every zoom. They glide past React, which only hears of who is here. */
export function Cursors(): ReactElement {
  const { view } = useCanvas();
  const { peers } = usePresence();
  const here = usePeersBy(face).filter(({ cursor }) => cursor !== null);
  const tracks = useRef(new Map<number, Track>());
  const elements = useRef(new Map<number, HTMLElement>());

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
      if (frame === 0 && tracks.current.size > 0) frame = requestAnimationFrame(draw);
    };
    const follow = (): void => {
      const now = performance.now();
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const known = new Set<number>();
      for (const { clientId, cursor } of peers.get()) {
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
      start();
    };
    const stops = [view.subscribe(start), peers.subscribe(follow)];
    follow();
    return () => {
      for (const stop of stops) stop();
      cancelAnimationFrame(frame);
    };
  }, [view, peers]);

  return (
    <div className={styles.layer} aria-hidden="true">
      {here.map(({ clientId, user, presenting }) => (
        <div
          key={clientId}
          ref={(element) => {
            if (!element) {
              elements.current.delete(clientId);
              return;
            }
            elements.current.set(clientId, element);
            const track = tracks.current.get(clientId);
            if (!track) return;
            const { x, y } = toCanvas(view.get(), track.to);
            element.style.transform = `translate(${x}px, ${y}px)`;
          }}
          className={styles.cursor}
          data-cursor={clientId}
          style={{ '--who': peerInk(user.colour) } as React.CSSProperties}
        >
          {presenting ? (
            <i className={styles.light} />
          ) : (
            <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
              <path d="M4 3l7 18 3-7.5 7.5-3z" />
            </svg>
          )}
          <b>{user.name}</b>
        </div>
      ))}
    </div>
  );
}
