import { collectionOf } from '@wayline/domain';
import type { Rect } from '@wayline/scene';
import type { ReactElement } from 'react';
import type { Peer } from '../../presence/peer.ts';
import { useSession } from '../../session/useSession.ts';
import { readText } from '../../text/readText.ts';
import { useCanvas } from '../CanvasContext.ts';
import { useSceneWhile } from '../index/useSceneOf.ts';
import { caretAt } from './caretAt.ts';
import { peerInk } from './peerInk.ts';
import styles from './RemoteMarks.module.css';
import { usePeersBy } from './usePeersBy.ts';

/** More than this of one person's selection is only noise. */
const MOST = 40;

interface Shown {
  readonly rect: Rect;
  readonly dragged: boolean;
}

function Caret({ peer, isNamed }: { readonly peer: Peer; readonly isNamed: boolean }): ReactElement | null {
  const { index, measurer } = useCanvas();
  const { board } = useSession();
  const { editing, user } = peer;
  if (!editing || editing.head === undefined) return null;
  const item = index.item(editing.id);
  const found = index.part(editing.id);
  const part = found?.part ?? item;
  if (!part) return null;
  const origin = found
    ? { x: found.map.rect.x + found.part.rect.x, y: found.map.rect.y + found.part.rect.y }
    : part.rect;
  const collection = collectionOf(editing.id) ?? 'emotions';
  const text = readText(board.get(collection, editing.id), editing.field);
  const place = caretAt(part, text, editing.head, measurer);
  if (!place) return null;
  return (
    <div
      className={styles.caret}
      data-remote="caret"
      style={
        {
          left: origin.x + place.x,
          top: origin.y + place.y,
          height: place.height,
          '--who': peerInk(user.colour),
        } as React.CSSProperties
      }
    >
      {isNamed && <b>{user.name}</b>}
    </div>
  );
}

const marksOf = ({ clientId, user, selection, drag, editing }: Peer): string =>
  JSON.stringify([clientId, user.colour, user.name, selection, drag, editing]);

/** What the others have selected, what they drag, and where they type. */
export function RemoteMarks(): ReactElement {
  const { index } = useCanvas();
  const peers = usePeersBy(marksOf);
  useSceneWhile(peers.some(({ drag, editing, selection }) => drag || editing || selection.length > 0));
  return (
    <>
      {peers.map((peer) => {
        const dragged = new Set(peer.drag?.ids);
        const ids = [...new Set([...dragged, ...peer.selection])].slice(0, MOST);
        const shown = ids.flatMap((id): Shown[] => {
          const rect = index.place(id);
          if (!rect) return [];
          const { dx = 0, dy = 0 } = dragged.has(id) ? (peer.drag ?? {}) : {};
          return [{ rect: { ...rect, x: rect.x + dx, y: rect.y + dy }, dragged: dragged.has(id) }];
        });
        // The name stands on the outline, clear of the words; at the caret only where it must tell two apart.
        const isShared = peers.some(
          (other) => other !== peer && peer.editing && other.editing?.id === peer.editing.id,
        );
        return (
          <div
            key={peer.clientId}
            aria-hidden="true"
            style={{ '--who': peerInk(peer.user.colour) } as React.CSSProperties}
          >
            {shown.map(({ rect, dragged: isDragged }, i) => (
              <div
                key={ids[i]}
                className={`${styles.mark} ${isDragged ? styles.dragged : ''}`}
                data-remote={isDragged ? 'drag' : 'selection'}
                style={{ left: rect.x, top: rect.y, width: rect.width, height: rect.height }}
              >
                {i === 0 && !isShared && <b className={styles.name}>{peer.user.name}</b>}
              </div>
            ))}
            <Caret peer={peer} isNamed={isShared || shown.length === 0} />
          </div>
        );
      })}
    </>
  );
}
