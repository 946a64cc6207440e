import { addLane, LOCAL, remove } from '@wayline/document';
import { type Lane, type LaneType, lanesOf } from '@wayline/domain';
import { type KeyboardEvent, type ReactElement, useState } from 'react';
import { useText } from '../i18n/useText.ts';
import { laneKindNamed, laneKindsLeft, matchLaneKinds } from '../journey/editing/laneKinds.ts';
import { Suggestions, suggestionKey } from '../journey/editing/Suggestions.tsx';
import { useSession } from '../session/useSession.ts';
import { type Leave, TextEditor } from '../text/TextEditor.tsx';
import { type Editing, useUiStore } from '../ui/uiStore.ts';
import styles from './SpotText.module.css';
import { useTwin } from './TwinContext.ts';

interface LaneWriterProps {
  readonly lane: Lane;
  readonly editing: Editing;
  readonly label: string;
  readonly caret?: number | undefined;
  readonly onLeave: (how: Leave) => void;
  /** Keys that the view wants before the text; the list of kinds still comes first. */
  readonly onKey?: ((event: KeyboardEvent<HTMLTextAreaElement>) => boolean) | undefined;
}

const BELOW = 26;

/**
 * Names a lane where it stands. A lane just added may still become any kind: the name of one, typed or picked, makes
 * it that kind; every other name stays a lane of one's own.
 */
export function LaneWriter({ lane, editing, label, caret, onLeave, onKey }: LaneWriterProps): ReactElement {
  const { board } = useSession();
  const { canvas: words, scene } = useText();
  const { focus } = useTwin();
  const ui = useUiStore();
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState(-1);
  const kinds =
    editing.fresh && lane.type === 'custom' ? laneKindsLeft(lanesOf(board.snapshot(), lane.mapId)) : [];
  const offered = matchLaneKinds(kinds, typed, scene.journey);

  const become = (type: LaneType): void => {
    const made = board.transact(LOCAL, () => {
      const added = addLane(board, {
        mapId: lane.mapId,
        type,
        title: scene.journey.lanes[type].title,
        place: { after: lane.id },
      });
      if (added.ok) remove(board, { collection: 'lanes', id: lane.id });
      return added;
    });
    ui.getState().edit(null);
    if (!made.ok) return;
    ui.getState().select([made.id]);
    focus(made.id);
  };

  const finish = (how: Leave): void => {
    const named = laneKindNamed(kinds, board.get('lanes', lane.id)?.title ?? '', scene.journey);
    if (named) become(named);
    else onLeave(how);
  };

  return (
    <span className={styles.writer}>
      <TextEditor
        collection="lanes"
        id={lane.id}
        field="title"
        label={label}
        placeholder={words.laneHint}
        {...(caret !== undefined && { caret })}
        {...(editing.typed !== undefined && { typed: editing.typed })}
        onType={(text) => {
          setTyped(text);
          setPicked(-1);
        }}
        onLeave={finish}
        onKey={(event) => {
          const act = suggestionKey(event.key, picked, offered.length);
          // Escape leaves the name as it is typed: a list that was not asked for must not take it.
          if (act === null || act === 'close') return onKey?.(event) === true;
          event.preventDefault();
          event.stopPropagation();
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
          options={offered.map((type) => ({ id: type, name: scene.journey.lanes[type].title }))}
          picked={picked}
          top={BELOW}
          onPick={(index) => {
            const type = offered[index];
            if (type) become(type);
          }}
        />
      )}
    </span>
  );
}
