import { type Rect, strokeOutline, userPaint } from '@wayline/scene';
import type { ReactElement } from 'react';
import { CardMarks } from '../../marks/CardMarks.tsx';
import { MarksBox } from '../../marks/MarksBox.tsx';
import { paintColor } from '../../marks/paintColor.ts';
import { useSession } from '../../session/useSession.ts';
import { useStore } from '../../session/useStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import type { Gesture } from '../gesture.ts';
import styles from './GestureLayer.module.css';
import { GuideLines } from './GuideLines.tsx';

const box = ({ x, y, width, height }: Rect): React.CSSProperties => ({ left: x, top: y, width, height });

/** The cell in which something would be dropped, and where among its cards. */
function DropMark({
  target,
}: {
  readonly target: NonNullable<Extract<Gesture, { kind: 'cards' }>['target']>;
}): ReactElement | null {
  const map = useCanvas().index.map(target.mapId);
  if (!map) return null;
  const onBoard = (rect: Rect): Rect => ({ ...rect, x: rect.x + map.rect.x, y: rect.y + map.rect.y });
  return (
    <>
      <div className={styles.cell} style={box(onBoard(target.cell))} />
      <div className={styles.bar} style={box(onBoard(target.bar))} />
    </>
  );
}

function DraggedCards({ gesture }: { readonly gesture: Extract<Gesture, { kind: 'cards' }> }): ReactElement {
  const { index } = useCanvas();
  const { board } = useSession();
  const cards = [...gesture.ids].flatMap((id) => {
    const found = index.part(id);
    return found ? [{ id, ...found }] : [];
  });
  const waiting = [...gesture.ids].filter((id) => !index.part(id));
  return (
    <>
      {cards.map(({ id, map, part }) => {
        const rect = { ...part.rect, x: map.rect.x + part.rect.x, y: map.rect.y + part.rect.y };
        return (
          <div key={id}>
            <div className={styles.origin} style={box(rect)} />
            <div
              className={`${styles.ghost} ${gesture.offGrid ? styles.note : ''}`}
              style={{ ...box(rect), transform: `translate(${gesture.dx}px, ${gesture.dy}px)` }}
            >
              <CardMarks marks={part.marks} width={rect.width} height={rect.height} />
            </div>
          </div>
        );
      })}
      {waiting.map((id, index) => (
        <div
          key={id}
          className={`${styles.ghost} ${styles.waiting} ${gesture.offGrid ? styles.note : ''}`}
          style={{ left: gesture.at.x - 16, top: gesture.at.y - 12 + index * 8 }}
        >
          {board.get('cards', id)?.text}
        </div>
      ))}
      {gesture.target && <DropMark target={gesture.target} />}
    </>
  );
}

/** The frames that take something in, and those that give it up. */
function FrameMarks({ into, outOf }: Extract<Gesture, { kind: 'items' }>['frames']): ReactElement {
  const { index } = useCanvas();
  const mark = (id: string, style: string | undefined): ReactElement | null => {
    const rect = index.item(id)?.rect;
    return rect ? <div key={id} className={style} style={box(rect)} data-frame-mark={id} /> : null;
  };
  return (
    <>
      {into.map((id) => mark(id, styles.into))}
      {outOf.map((id) => mark(id, styles.outOf))}
    </>
  );
}

/** What the pointer is doing, drawn over everything on the board. */
export function GestureLayer(): ReactElement | null {
  const { gesture, index } = useCanvas();
  const now = useStore(gesture);
  if (!now) return null;
  switch (now.kind) {
    case 'marquee':
      return <div className={styles.marquee} style={box(now.area)} />;
    case 'place':
      return (
        <>
          <div className={styles.place} style={box(now.area)} />
          <GuideLines guides={now.guides} />
        </>
      );
    case 'resize':
      return <GuideLines guides={now.guides} />;
    case 'items':
      return now.target ? (
        <DropMark target={now.target} />
      ) : (
        <>
          <FrameMarks {...now.frames} />
          <GuideLines guides={now.guides} />
        </>
      );
    case 'cards':
      return <DraggedCards gesture={now} />;
    case 'pictures':
      if (now.card) return <div className={styles.target} style={box(now.card)} />;
      return now.cell && <DropMark target={now.cell} />;
    case 'draw':
      return (
        <svg className={styles.lines} width="1" height="1" aria-hidden="true">
          <path d={strokeOutline(now.points, now.width)} fill={paintColor(userPaint(now.color) ?? 'ink')} />
        </svg>
      );
    case 'connect': {
      const target = now.targetId === null ? undefined : index.place(now.targetId);
      const d = `M${now.from.x} ${now.from.y}L${now.to.x} ${now.to.y}`;
      return (
        <>
          {target && <div className={styles.target} style={box(target)} />}
          <svg
            className={styles.lines}
            width="1"
            height="1"
            aria-hidden="true"
            display={now.isLed ? 'none' : undefined}
          >
            <path d={d} fill="none" stroke="var(--accent)" strokeWidth="1.75" strokeDasharray="5 4" />
            <circle cx={now.to.x} cy={now.to.y} r="4" fill="var(--accent)" />
          </svg>
        </>
      );
    }
    case 'header': {
      const map = index.map(now.mapId);
      if (!map || !now.line) return null;
      const onBoard = (rect: Rect): Rect => ({ ...rect, x: rect.x + map.rect.x, y: rect.y + map.rect.y });
      const { marks, rect } = now.part;
      return (
        <>
          <div className={styles.leaving} style={box(onBoard(now.origin))} />
          <div className={styles.bar} style={box(onBoard(now.line))} />
          <div className={`${styles.ghost} ${styles.header}`} style={box(onBoard(now.ghost))}>
            <MarksBox marks={marks} width={rect.width} height={rect.height} />
          </div>
        </>
      );
    }
    default:
      return null;
  }
}
