import type { Part } from '@wayline/scene';
import type { AriaRole, ReactElement, ReactNode, Ref } from 'react';
import { CardMarks } from '../marks/CardMarks.tsx';
import type { Detail } from '../marks/detail.ts';
import { MarksBox } from '../marks/MarksBox.tsx';
import { shownAs } from '../marks/shownAs.ts';
import styles from './PartBox.module.css';

interface PartBoxProps {
  readonly part: Part;
  /** The corner of the element that holds this one, relative to the map. */
  readonly originX?: number;
  readonly originY?: number;
  readonly detail: Detail;
  readonly role?: AriaRole;
  readonly label?: string;
  readonly className?: string | undefined;
  readonly selected?: boolean;
  /** Over its neighbours, where buttons reach out of it. */
  readonly level?: number;
  readonly aria?: React.AriaAttributes;
  readonly focusable?: boolean;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children?: ReactNode;
}

/** One part as an element at the scene's numbers, with its drawing inside. */
export function PartBox(props: PartBoxProps): ReactElement {
  const { part, originX = 0, originY = 0, detail, role, label, className, selected = false } = props;
  const { x, y, width, height } = part.rect;
  const Picture = part.kind === 'card' ? CardMarks : MarksBox;
  const shown = shownAs(part.kind, detail);
  return (
    <div
      ref={props.ref}
      className={`${styles.part} ${className ?? ''} ${selected ? 'nopan' : ''}`}
      style={{ left: x - originX, top: y - originY, width, height, zIndex: props.level }}
      data-key={part.key}
      data-selected={selected || undefined}
      {...(role && { role })}
      {...(label !== undefined && { 'aria-label': label })}
      {...(props.focusable && { tabIndex: -1 })}
      {...props.aria}
    >
      {shown !== 'nothing' && (
        <Picture
          marks={shown === 'wordless' ? part.marks.filter(({ type }) => type !== 'text') : part.marks}
          width={width}
          height={height}
          bars={shown === 'bars'}
        />
      )}
      {props.children}
    </div>
  );
}
