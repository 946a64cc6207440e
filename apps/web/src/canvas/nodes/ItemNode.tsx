import type { Item } from '@wayline/domain';
import type { ItemScene } from '@wayline/scene';
import type { NodeProps } from '@xyflow/react';
import { type FunctionComponent, memo, type ReactElement, useMemo, useState } from 'react';
import { useRecord } from '../../document/useRecord.ts';
import { useText } from '../../i18n/useText.ts';
import { CardMarks } from '../../marks/CardMarks.tsx';
import { MarksBox } from '../../marks/MarksBox.tsx';
import { useSession } from '../../session/useSession.ts';
import { withoutText } from '../../text/withoutText.ts';
import { useUi, useUiStore } from '../../ui/uiStore.ts';
import { useOutOfVote } from '../../votes/useOutOfVote.ts';
import { useVoteAbout } from '../../votes/useVoteAbout.ts';
import { VoteCorner } from '../../votes/VoteCorner.tsx';
import { useCanvas } from '../CanvasContext.ts';
import { pickByFocus } from '../groups/pickByFocus.ts';
import { useItemDrawing } from '../index/useSceneOf.ts';
import { useDetail } from '../view/useView.ts';
import { ConnectHandles } from './ConnectHandles.tsx';
import { ItemEditor } from './ItemEditor.tsx';
import styles from './ItemNode.module.css';
import { itemName } from './itemName.ts';
import { offsetStyle, useDragOffset } from './useDragOffset.ts';

/** A free thing on the canvas, drawn at the scene's numbers; its words may be edited in place. */
export const ItemNode: FunctionComponent<NodeProps> = memo(function ItemNode({ id }: NodeProps) {
  const { board } = useSession();
  const editing = useUi((ui) => ui.editing?.id === id);
  const scene = useItemDrawing(id, editing);
  // Whatever changes in the record changes the scene, once a frame: listening to both would render twice.
  const item = board.get('items', id);
  return scene && item ? <Drawn id={id} item={item} scene={scene} editing={editing} /> : null;
});

interface DrawnProps {
  readonly id: string;
  readonly item: Item;
  readonly scene: ItemScene;
  readonly editing: boolean;
}

function Drawn({ id, item, scene, editing }: DrawnProps): ReactElement {
  const { gesture } = useCanvas();
  const ui = useUiStore();
  const [hovered, setHovered] = useState(false);
  const { canEdit, board } = useSession();
  const { canvas: words } = useText();
  const detail = useDetail();
  const offset = useDragOffset(gesture, id);
  const selected = useUi((ui) => ui.selected.has(id));
  const about = useVoteAbout(item);
  const faded = useOutOfVote(item.type === 'sticky' ? item : undefined);
  const persona = useRecord('personas', item.type === 'personaSheet' ? item.personaId : '');
  const marks = useMemo(
    () => (editing && scene.editor ? withoutText(scene.marks, scene.editor) : scene.marks),
    [scene, editing],
  );
  const { width, height } = scene.rect;
  const Picture = item.type === 'sticky' ? CardMarks : MarksBox;
  return (
    <article
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a thing on the canvas is selected, moved and edited by keys
      tabIndex={0}
      aria-label={itemName(item, words, persona?.name)}
      aria-roledescription={words.itemKinds[item.type]}
      aria-description={about}
      className={`${styles.item} ${styles[item.type] ?? ''} ${offset ? styles.dragged : ''} ${editing ? styles.editing : ''} ${faded ? styles.faded : ''} ${selected ? 'nopan' : ''}`}
      style={{ width, height, ...offsetStyle(offset) }}
      data-item={id}
      data-selected={selected || undefined}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={(event) => {
        if (event.target === event.currentTarget && event.target.matches(':focus-visible'))
          pickByFocus(board, ui, id);
      }}
    >
      <Picture marks={marks} width={width} height={height} bars={detail !== 'full'} />
      {editing && <ItemEditor item={item} box={scene.editor} />}
      {item.type === 'sticky' && <VoteCorner record={item} />}
      {canEdit && hovered && !editing && !offset && <ConnectHandles id={id} />}
    </article>
  );
}
