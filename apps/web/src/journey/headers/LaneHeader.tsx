import type { Part } from '@wayline/scene';
import { type FunctionComponent, memo, useMemo } from 'react';
import { useRecord } from '../../document/useRecord.ts';
import { useFrozenAbout } from '../../frozen/useFrozenAbout.ts';
import { useText } from '../../i18n/useText.ts';
import { LaneSlot, useIsPrivate } from '../../private/PrivateSlot.tsx';
import { useUi } from '../../ui/uiStore.ts';
import { LaneTitleEditor } from '../editing/LaneTitleEditor.tsx';
import { useGrid } from '../GridContext.ts';
import { PartBox } from '../PartBox.tsx';
import { usePin } from '../pinned/usePin.ts';
import { AddButton } from './AddButton.tsx';
import styles from './headers.module.css';
import { LaneCaret } from './LaneCaret.tsx';
import { Tray } from './Tray.tsx';

interface LaneHeaderProps {
  readonly part: Part;
  /** Where the cards without a step are counted. */
  readonly tray: Part | undefined;
  readonly rowY: number;
  readonly title: string;
  /** The map's width. */
  readonly across: number;
  /** How many lanes come after it: the button between two lanes belongs to the upper one, and lies over both. */
  readonly below: number;
}

/** The middle of the button, where its line begins. */
const BUTTON_AT = 64;
/** Over the cards of all lanes, which run under the pinned names. */
const LEAST_LEVEL = 6;

const NO_MARKS: Part['marks'] = [];

/** The header of a lane, at the window's edge while the map runs under it; its name is drawn by `LaneNames`. */
export const LaneHeader: FunctionComponent<LaneHeaderProps> = memo(function LaneHeader({
  part,
  tray,
  rowY,
  title,
  across,
  below,
}: LaneHeaderProps) {
  const id = part.refs.laneId ?? '';
  const selected = useUi((ui) => ui.selected.has(id));
  const editing = useUi((ui) => ui.editing?.id === id);
  const { detail, canEdit, insert } = useGrid();
  const { canvas: words } = useText();
  const folded = useRecord('lanes', id)?.collapsed === true;
  const isPrivate = useIsPrivate(id);
  // Something of it is seen when it is picked, written, folded, hides cards, or has cards waiting.
  const pin = usePin<HTMLDivElement>('x', {
    isUnseen: !(selected || editing || folded || tray || isPrivate),
  });
  const bare = useMemo(() => ({ ...part, marks: NO_MARKS }), [part]);
  return (
    <PartBox
      ref={pin}
      part={bare}
      originY={rowY}
      detail={detail}
      role="rowheader"
      label={title}
      aria={{ 'aria-colindex': 1, 'aria-description': useFrozenAbout(id) }}
      className={`${styles.header} ${styles.lane}`}
      selected={selected}
      level={LEAST_LEVEL + below}
      focusable
    >
      {editing && <LaneTitleEditor part={part} label={words.nameOf(title)} />}
      {isPrivate && (
        <span className={styles.private}>
          <LaneSlot laneId={id} />
        </span>
      )}
      {tray && <Tray part={tray} header={part} title={title} />}
      {canEdit && <LaneCaret laneId={id} title={title} />}
      {canEdit && (
        <AddButton
          label={words.addLaneAfter(title)}
          gap="row"
          line={across - BUTTON_AT}
          onPress={() => insert('lane', id, 'after')}
        />
      )}
    </PartBox>
  );
});
