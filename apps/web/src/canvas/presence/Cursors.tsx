import { type ReactElement, useEffect, useRef } from 'react';
import type { Peer } from '../../presence/peer.ts';
import { usePresence } from '../../presence/usePresence.ts';
import { useCanvas } from '../CanvasContext.ts';
import styles from './Cursors.module.css';
import { glide, shiftTo } from './glide.ts';
import { retarget, type Track } from './interpolate.ts';
import { peerInk } from './peerInk.ts';
import { usePeersBy } from './usePeersBy.ts';

const face = ({ clientId, cursor, user, presenting }: Peer): string =>
  `${clientId} ${cursor !== null} ${presenting} ${user.colour} ${user.name}`;

/** The other people's pointers, of one size at every zoom. They glide past React, which only hears of who is here. */
export function Cursors(): ReactElement {
  const { view } = useCanvas();
  const { peers } = usePresence();
  const here = usePeersBy(face).filter(({ cursor }) => cursor !== null);
  const layer = useRef<HTMLDivElement>(null);
  const tracks = useRef(new Map<number, Track>());
  const elements = useRef(new Map<number, HTMLElement>());

  useEffect(() => {
    let frame = 0;
    let zoom = Number.NaN;
    const motions = new Map<number, Animation>();
    const move = (id: number, track: Track, now: number): void => {
      const element = elements.current.get(id);
      motions.get(id)?.cancel();
      const motion = element ? glide(element, track, zoom, now) : null;
      if (motion) motions.set(id, motion);
      else motions.delete(id);
    };
    const onView = (): void => {
      const seen = view.get();
      if (layer.current) layer.current.style.transform = `translate(${seen.x}px, ${seen.y}px)`;
      if (seen.zoom === zoom) return;
      zoom = seen.zoom;
      const now = performance.now();
      for (const [id, track] of tracks.current) move(id, track, now);
    };
    const follow = (): void => {
      frame = 0;
      const now = performance.now();
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const known = new Set<number>();
      for (const { clientId, cursor } of peers.get()) {
        if (!cursor) continue;
        known.add(clientId);
        const before = tracks.current.get(clientId);
        if (before?.to.x === cursor.x && before.to.y === cursor.y) continue;
        const track = still ? { from: cursor, to: cursor, since: now } : retarget(before, cursor, now);
        tracks.current.set(clientId, track);
        move(clientId, track, now);
      }
      for (const id of [...tracks.current.keys()]) {
        if (known.has(id)) continue;
        tracks.current.delete(id);
        motions.delete(id);
      }
    };
    /** Everybody's news of one frame together. */
    const onPeers = (): void => {
      if (frame === 0) frame = requestAnimationFrame(follow);
    };
    onView();
    follow();
    const stops = [view.subscribe(onView), peers.subscribe(onPeers)];
    return () => {
      for (const stop of stops) stop();
      cancelAnimationFrame(frame);
    };
  }, [view, peers]);

  return (
    <div className={styles.layer} aria-hidden="true">
      <div ref={layer} className={styles.board}>
        {here.map(({ clientId, cursor, user, presenting }) => (
          <div
            key={clientId}
            ref={(element) => {
              if (!element) {
                elements.current.delete(clientId);
                return;
              }
              elements.current.set(clientId, element);
              const place = tracks.current.get(clientId)?.to ?? cursor;
              if (place) element.style.transform = shiftTo(place, view.get().zoom);
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
    </div>
  );
}
