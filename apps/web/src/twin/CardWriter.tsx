import { setCardKind, setFields } from '@wayline/document';
import type { Card } from '@wayline/domain';
import { type KeyboardEvent, type ReactElement, useMemo, useState } from 'react';
import { channelsNamed } from '../document/channelsNamed.ts';
import { useText } from '../i18n/useText.ts';
import { cardPrefix } from '../journey/editing/cardPrefix.ts';
import { type Mention, matchChannels, mentionAt, withoutMention } from '../journey/editing/channelMention.ts';
import { Suggestions, suggestionKey } from '../journey/editing/Suggestions.tsx';
import { withChannel } from '../journey/editing/withChannel.ts';
import { useSession } from '../session/useSession.ts';
import { type Leave, TextEditor } from '../text/TextEditor.tsx';
import type { Editing } from '../ui/uiStore.ts';
import styles from './SpotText.module.css';

interface CardWriterProps {
  readonly card: Card;
  readonly editing: Editing;
  readonly caret?: number | undefined;
  readonly onLeave: (how: Leave) => void;
  /** Keys that the view wants before the text; a list of suggestions still comes first. */
  readonly onKey?: ((event: KeyboardEvent<HTMLTextAreaElement>) => boolean) | undefined;
}

const MOST_SUGGESTIONS = 6;
const ABOVE_LIST = 4;

/** The text of a card while it is written in the flow of a page; signs at the start and after `@` are understood. */
export function CardWriter({ card, editing, caret, onLeave, onKey }: CardWriterProps): ReactElement {
  const { board, homeOf } = useSession();
  const { canvas: words, scene } = useText();
  const [height, setHeight] = useState(0);
  const [mention, setMention] = useState<Mention | null>(null);
  const [picked, setPicked] = useState(0);
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

  const understand = (text: string, at: number): void => {
    // A channel is nothing that is written in private.
    setMention(homeOf(card.id) === board ? mentionAt(text, at) : null);
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

  const suggested = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    const act = suggestionKey(event.key, picked, suggestions.length);
    // A space ends the name of a channel as it ends any word.
    const ends = event.key === ' ' && suggestions.length > 0 && mention?.query !== '';
    if (act === null && !ends) return false;
    if (act === 'close') setMention(null);
    else if (act === null || act === 'take') {
      if (!take(picked)) return false;
    } else setPicked(act.picked);
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  return (
    <span className={styles.writer}>
      <TextEditor
        collection="cards"
        id={card.id}
        field="text"
        label={words.textOf(words.cardKinds[card.kind])}
        placeholder={words.cardHint}
        {...(caret !== undefined && { caret })}
        {...(editing.typed !== undefined && { typed: editing.typed })}
        onLeave={onLeave}
        onGrow={setHeight}
        onType={understand}
        onKey={(event) => suggested(event) || onKey?.(event) === true}
      />
      {suggestions.length > 0 && (
        <Suggestions
          label={words.channels}
          options={suggestions}
          picked={picked}
          top={height + ABOVE_LIST}
          onPick={take}
        />
      )}
    </span>
  );
}
