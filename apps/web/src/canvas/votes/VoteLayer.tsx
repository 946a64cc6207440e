import type { Rect } from '@wayline/scene';
import {
  type CSSProperties,
  type ReactElement,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useSession } from '../../session/useSession.ts';
import { useStore } from '../../session/useStore.ts';
import { useUi } from '../../ui/uiStore.ts';
import { thingName } from '../../votes/thingName.ts';
import { totalsOf } from '../../votes/totalsOf.ts';
import VoteControl from '../../votes/VoteControl.tsx';
import { useCanvas } from '../CanvasContext.ts';
import { useSeenArea } from '../view/useView.ts';
import styles from './VoteLayer.module.css';

interface Votable {
  readonly id: string;
  readonly place: Rect;
}

/** What can be voted on has my dots at its upper right corner; what was voted on, how many it got. */
export function VoteLayer(): ReactElement | null {
  const { votes } = useSession();
  const { drawn } = useCanvas();
  const isNear = useStore(drawn) === 'near';
  const isOpen = useStore(votes.round) !== null;
  const shown = useUi((ui) => ui.voteShown);
  const isPresenting = useUi((ui) => ui.presenting !== null);
  if (!isNear || isPresenting) return null;
  if (isOpen) return <Controls />;
  return shown === null ? null : <Badges voteId={shown} />;
}

/** The cards and stickies in view that have something to do with a vote. */
function useThings(has: (id: string) => boolean): readonly Votable[] {
  const { index } = useCanvas();
  const area = useSeenArea();
  const scene = useSyncExternalStore(index.subscribe, index.scene);
  const things: Votable[] = [];
  const add = (id: string, place: Rect): void => {
    const { x, y, width, height } = place;
    if (x > area.x + area.width || area.x > x + width || y > area.y + area.height || area.y > y + height)
      return;
    if (has(id)) things.push({ id, place });
  };
  for (const { parts, rect } of scene.maps) {
    for (const { kind, refs, rect: own } of parts) {
      if (kind !== 'card' || refs.cardId === undefined) continue;
      add(refs.cardId, { ...own, x: rect.x + own.x, y: rect.y + own.y });
    }
  }
  for (const { itemId, rect } of scene.items) add(itemId, rect);
  return things;
}

function Controls(): ReactElement {
  const { board, votes } = useSession();
  const round = useStore(votes.round);
  const snapshot = board.snapshot();
  const things = useThings((id) => {
    const record = snapshot.cards.get(id as never) ?? snapshot.items.get(id as never);
    return record !== undefined && round?.has(record) === true;
  });
  return (
    <Unscaled>
      {things.map(({ id, place }) => (
        <span key={id} className={styles.corner} style={cornerOf(place)}>
          <VoteControl id={id} name={thingName(snapshot, id)} isTight />
        </span>
      ))}
    </Unscaled>
  );
}

function Badges({ voteId }: { readonly voteId: string }): ReactElement {
  const { votes } = useSession();
  const held = useStore(votes.held).find(({ vote }) => vote.id === voteId);
  const totals = totalsOf(held);
  const things = useThings((id) => totals.has(id));
  return (
    <Unscaled>
      {things.map(({ id, place }) => (
        <span key={id} className={styles.corner} style={cornerOf(place)} aria-hidden="true">
          <span className={styles.badge}>
            <span className={styles.dot} />
            {totals.get(id)}
          </span>
        </span>
      ))}
    </Unscaled>
  );
}

/** What is in it has one size on the screen at any zoom; a zoom renders none of it again. */
function Unscaled({ children }: { readonly children: ReactNode }): ReactElement {
  const { view } = useCanvas();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const follow = (): void => box.current?.style.setProperty('--per-px', String(1 / view.get().zoom));
    follow();
    return view.subscribe(follow);
  }, [view]);
  return <div ref={box}>{children}</div>;
}

const cornerOf = ({ x, y, width }: Rect): CSSProperties => ({ left: x + width, top: y });
