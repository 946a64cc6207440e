import { setCardKind, setFields } from '@wayline/document';
import type { Card } from '@wayline/domain';
import type { Part, RectMark } from '@wayline/scene';
import { type ReactElement, useMemo, useState } from 'react';
import { channelsNamed } from '../../document/channelsNamed.ts';
import { useText } from '../../i18n/useText.ts';
import { CardMarks } from '../../marks/CardMarks.tsx';
import { paintColor } from '../../marks/paintColor.ts';
import { useSession } from '../../session/useSession.ts';
import { TextEditor } from '../../text/TextEditor.tsx';
import { withoutText } from '../../text/withoutText.ts';
import { useUi } from '../../ui/uiStore.ts';
import styles from './CardEditor.module.css';
import { cardPrefix } from './cardPrefix.ts';
import { type Mention, matchChannels, mentionAt, withoutMention } from './channelMention.ts';
import { Suggestions, suggestionKey } from './Suggestions.tsx';
import { useLeave } from './useLeave.ts';
import { withChannel } from './withChannel.ts';

interface CardEditorProps {
  readonly part: Part;
  readonly card: Card;
}

const MOST_SUGGESTIONS = 6;

/** Room under the text, as under a card at rest. */
const BOTTOM = 8;

/** A card while its text is open: it grows over its neighbours, and signs at the start or after `@` are understood. */
export function CardEditor({ part, card }: CardEditorProps): ReactElement | null {
  const { board, homeOf } = useSession();
  const { canvas: words, scene } = useText();
  const editing = useUi((ui) => ui.editing);
  const leave = useLeave(part);
  const [height, setHeight] = useState(0);
  const [mention, setMention] = useState<Mention | null>(null);
  const [picked, setPicked] = useState(0);
  const box = part.editor;
  const rest = useMemo(() => (box ? withoutText(part.marks, box) : part.marks), [part, box]);
  const suggestions = useMemo(
    () =>
      mention
        ? matchChannels(channelsNamed(board.snapshot(), scene.journey), mention.query).slice(
            0,
            MOST_SUGGESTIONS,
          )
        : [],
    [board, mention],
  );
  if (!box || !editing) return null;

  const ground = rest.find(
    (mark): mark is RectMark => mark.type === 'rect' && mark.width >= part.rect.width - 2,
  );
  const whole = Math.max(part.rect.height, box.y + height + BOTTOM);

  const understand = (text: string, caret: number): void => {
    // A channel is nothing that is written in private.
    setMention(homeOf(card.id) === board ? mentionAt(text, caret) : null);
    setPicked(0);
    // Only what was begun empty asks for a kind by its first sign: an old text may begin with any.
    const prefix = editing.fresh || editing.typed !== undefined ? cardPrefix(text) : null;
    if (!prefix) return;
    setCardKind(homeOf(card.id), { id: card.id, kind: prefix.kind });
    setFields(homeOf(card.id), 'cards', card.id, { text: prefix.rest });
  };

  const take = (index: number): boolean => {
    const channel = suggestions[index];
    const current = board.get('cards', card.id);
    if (!channel || !mention || !current) return false;
    withChannel(board, current, channel.id);
    setFields(board, 'cards', card.id, { text: withoutMention(current.text, mention) });
    setMention(null);
    return true;
  };

  return (
    <div
      className={styles.frame}
      style={{
        height: whole,
        // A card that is edited stands on something, even where its kind has no box.
        background: paintColor(ground?.fill ?? 'card'),
      }}
    >
      <CardMarks marks={rest} width={part.rect.width} height={whole} />
      <TextEditor
        collection="cards"
        id={card.id}
        field="text"
        label={words.textOf(words.cardKinds[card.kind])}
        placeholder={words.cardHint}
        box={box}
        {...(editing.typed !== undefined && { typed: editing.typed })}
        onLeave={leave}
        onGrow={setHeight}
        onType={understand}
        onKey={(event) => {
          const act = suggestionKey(event.key, picked, suggestions.length);
          // A space ends the name of a channel as it ends any word.
          const ends = event.key === ' ' && suggestions.length > 0 && mention?.query !== '';
          if (act === null && !ends) return false;
          if (act === 'close') setMention(null);
          else if (act === null || act === 'take') {
            if (!take(picked)) return false;
          } else setPicked(act.picked);
          event.preventDefault();
          return true;
        }}
      />
      {suggestions.length > 0 && (
        <Suggestions
          label={words.channels}
          options={suggestions}
          picked={picked}
          top={whole + 4}
          onPick={take}
        />
      )}
    </div>
  );
}
