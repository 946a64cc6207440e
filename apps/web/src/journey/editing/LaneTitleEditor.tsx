import { addLane, LOCAL, remove } from '@wayline/document';
import { type LaneType, lanesOf } from '@wayline/domain';
import type { Part } from '@wayline/scene';
import { type ReactElement, useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import { type Leave, TextEditor } from '../../text/TextEditor.tsx';
import { useUi, useUiStore } from '../../ui/uiStore.ts';
import { useGrid } from '../GridContext.ts';
import { laneKindNamed, laneKindsLeft, matchLaneKinds } from './laneKinds.ts';
import styles from './PartTextEditor.module.css';
import { Suggestions, suggestionKey } from './Suggestions.tsx';
import { useLeave } from './useLeave.ts';

interface LaneTitleEditorProps {
  readonly part: Part;
  readonly label: string;
}

/**
 * Names a lane in place. A lane just added may still become any kind: the name of one, typed or picked from the list,
 * makes it that kind; every other name stays a lane of one's own.
 */
export function LaneTitleEditor({ part, label }: LaneTitleEditorProps): ReactElement | null {
  const id = part.refs.laneId ?? '';
  const { board, scene } = useSession();
  const { canvas: words, scene: said } = useText();
  const { focus } = useGrid();
  const ui = useUiStore();
  const editing = useUi((state) => state.editing);
  const leave = useLeave(part);
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState(-1);
  const [open, setOpen] = useState(true);
  const lane = board.get('lanes', id);
  if (!editing || !part.editor || !lane) return null;

  const kinds =
    editing.fresh && lane.type === 'custom' ? laneKindsLeft(lanesOf(board.snapshot(), lane.mapId)) : [];
  const offered = open ? matchLaneKinds(kinds, typed, said.journey) : [];

  const become = (type: LaneType): void => {
    const made = board.transact(LOCAL, () => {
      const added = addLane(board, {
        mapId: lane.mapId,
        type,
        title: said.journey.lanes[type].title,
        place: { after: id },
      });
      if (added.ok) remove(board, { collection: 'lanes', id });
      return added;
    });
    ui.getState().edit(null);
    if (!made.ok) return;
    ui.getState().select([made.id]);
    scene.flush();
    requestAnimationFrame(() => focus(`header|${made.id}`));
  };

  const finish = (how: Leave): void => {
    const named = laneKindNamed(kinds, board.get('lanes', id)?.title ?? '', said.journey);
    if (named) become(named);
    else leave(how);
  };

  return (
    <div className={styles.frame}>
      <TextEditor
        collection="lanes"
        id={id}
        field="title"
        label={label}
        placeholder={words.laneHint}
        box={part.editor}
        {...(editing.typed !== undefined && { typed: editing.typed })}
        onType={(text) => {
          setTyped(text);
          setPicked(-1);
          setOpen(true);
        }}
        onLeave={finish}
        onKey={(event) => {
          const act = suggestionKey(event.key, picked, offered.length);
          // Escape leaves the name as it is typed: a list that was not asked for must not take it.
          if (act === null || act === 'close') return false;
          event.preventDefault();
          if (act !== 'take') setPicked(act.picked);
          else {
            const type = offered[picked];
            if (type) become(type);
          }
          return true;
        }}
      />
      {offered.length > 0 && (
        <Suggestions
          label={words.laneKinds}
          options={offered.map((type) => ({ id: type, name: said.journey.lanes[type].title }))}
          picked={picked}
          top={part.editor.y + part.editor.lineHeight + 10}
          onPick={(index) => {
            const type = offered[index];
            if (type) become(type);
          }}
        />
      )}
    </div>
  );
}
