import { setFields } from '@wayline/document';
import {
  type Channel,
  type ChannelId,
  channelName,
  channelOf,
  personasOf,
  type TouchpointCard,
} from '@wayline/domain';
import { type ReactElement, useState } from 'react';
import { channelsNamed } from '../../document/channelsNamed.ts';
import { useText } from '../../i18n/useText.ts';
import { matchChannels } from '../../journey/editing/channelMention.ts';
import { withChannel } from '../../journey/editing/withChannel.ts';
import { Icon } from '../../marks/Icon.tsx';
import { useSession } from '../../session/useSession.ts';
import styles from './ChannelsField.module.css';
import fields from './fields.module.css';
import { Row, Rows, Section, useWords } from './Panel.tsx';
import { SelectField } from './SelectField.tsx';

interface PaletteProps {
  readonly card: TouchpointCard;
  /** Asked for by hand: only then may it take the keyboard, which stands in the card's text else. */
  readonly asked: boolean;
  readonly onDone: () => void;
}

function Palette({ card, asked, onDone }: PaletteProps): ReactElement {
  const { board } = useSession();
  const { scene } = useText();
  const words = useWords();
  const [query, setQuery] = useState('');
  const found = matchChannels(channelsNamed(board.snapshot(), scene.journey), query).filter(
    ({ id }) => !card.channelIds.includes(id),
  );
  const take = (channel: Channel | undefined): void => {
    if (channel) withChannel(board, card, channel.id);
    onDone();
  };
  return (
    <div className={styles.palette}>
      <input
        type="search"
        className={styles.search}
        aria-label={words.findChannel}
        placeholder={words.findChannel}
        value={query}
        // biome-ignore lint/a11y/noAutofocus: the palette was just opened to be searched
        autoFocus={asked}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(found[0]);
          if (event.key === 'Escape') onDone();
        }}
      />
      <ul className={styles.found}>
        {found.map((channel) => (
          <li key={channel.id}>
            <button type="button" className={styles.option} onClick={() => take(channel)}>
              <Icon name={channel.icon} size={16} />
              {channel.name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In which channels a touchpoint happens, the usual one first, and which of them each persona takes. */
export function ChannelsField({ card }: { readonly card: TouchpointCard }): ReactElement {
  const { board, canEdit } = useSession();
  const { canvas, scene } = useText();
  const words = useWords();
  const [adding, setAdding] = useState(false);
  const snapshot = board.snapshot();
  const channels = card.channelIds.flatMap((id) => {
    const channel = channelOf(snapshot, id);
    return channel ? [{ id, icon: channel.icon, name: channelName(channel, scene.journey) }] : [];
  });
  const names = Object.fromEntries(channels.map(({ id, name }) => [id, name])) as Record<ChannelId, string>;
  const remove = (id: ChannelId): void => {
    const used = Object.entries(card.usedChannels ?? {}).filter(([, channel]) => channel !== id);
    setFields(board, 'cards', card.id, {
      channelIds: card.channelIds.filter((one) => one !== id),
      usedChannels: used.length > 0 ? Object.fromEntries(used) : undefined,
    });
  };
  return (
    <Section
      title={words.channels}
      aside={
        canEdit && (
          <button
            type="button"
            className={fields.link}
            aria-label={words.addChannel}
            aria-expanded={adding}
            onClick={() => setAdding(!adding)}
          >
            <Icon name="plus" size={14} />
          </button>
        )
      }
    >
      <ul className={styles.list}>
        {channels.map(({ id, name, icon }, index) => (
          <li key={id} className={styles.channel}>
            <Icon name={icon} size={16} />
            <span className={styles.name}>{name}</span>
            {index === 0 && channels.length > 1 && <span className={styles.usual}>{words.usualChannel}</span>}
            {canEdit && (
              <button
                type="button"
                className={fields.link}
                aria-label={words.removeChannel(name)}
                onClick={() => remove(id)}
              >
                <Icon name="x" size={14} />
              </button>
            )}
          </li>
        ))}
      </ul>
      {(adding || (channels.length === 0 && canEdit)) && (
        <Palette key={String(adding)} card={card} asked={adding} onDone={() => setAdding(false)} />
      )}
      {channels.length > 1 && (
        <Rows>
          {personasOf(snapshot, card.mapId).map((persona) => (
            <Row key={persona.id} label={persona.name.split(' ')[0] || canvas.untitledPersona}>
              <SelectField
                label={words.takes(persona.name)}
                value={card.usedChannels?.[persona.id] ?? channels[0]?.id ?? ('channel:other' as ChannelId)}
                names={names}
                onChange={(id) =>
                  setFields(board, 'cards', card.id, {
                    usedChannels: { ...card.usedChannels, [persona.id]: id },
                  })
                }
              />
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
