import { setFields } from '@wayline/document';
import { type ChannelId, channelName, channelOf, type Persona } from '@wayline/domain';
import { Plus, X } from 'lucide-react';
import { type ReactElement, useId } from 'react';
import { channelsNamed } from '../../document/channelsNamed.ts';
import { useSnapshot } from '../../document/useSnapshot.ts';
import { useText } from '../../i18n/useText.ts';
import { Icon } from '../../marks/Icon.tsx';
import { useSession } from '../../session/useSession.ts';
import { IconButton } from '../../ui/controls/IconButton.tsx';
import { Menu } from '../../ui/controls/Menu.tsx';
import { usePersonaText } from '../personaText.ts';
import { Section } from './Section.tsx';
import styles from './sheet.module.css';

const LEVELS = [0, 1, 2, 3, 4] as const;

interface PreferenceProps {
  readonly name: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** How much they like one channel: five places from "avoids" to "prefers". */
function Preference({ name, value, onChange }: PreferenceProps): ReactElement {
  const words = usePersonaText().sheet;
  const { canEdit } = useSession();
  const group = useId();
  const level = Math.round(value);
  return (
    <span className={styles.levels} role="radiogroup" aria-label={words.preference(name)}>
      {LEVELS.map((one) => (
        <label
          key={one}
          className={styles.level}
          title={words.preferences[one]}
          data-filled={(level > 0 && one <= level && one > 0) || undefined}
          data-none={(one === 0 && level === 0) || undefined}
        >
          <input
            type="radio"
            name={group}
            aria-label={words.preferences[one]}
            checked={level === one}
            disabled={!canEdit}
            onChange={() => onChange(one)}
          />
        </label>
      ))}
      <span className={styles.levelWord}>{words.preferences[level]}</span>
    </span>
  );
}

/** Which channels they take and which they avoid, from those of the board. */
export function ChannelPreferences({ persona }: { readonly persona: Persona }): ReactElement {
  const { scene } = useText();
  const words = usePersonaText().sheet;
  const { board, canEdit } = useSession();
  useSnapshot((snapshot) => snapshot.channels);
  const snapshot = board.snapshot();
  const { id, channels } = persona;
  const listed = new Set<string>(channels.map(({ channelId }) => channelId));
  const offered = channelsNamed(snapshot, scene.journey).filter(
    (channel) => !listed.has(channel.id) && !channel.archived,
  );

  function set(channelId: ChannelId, preference: number | null): void {
    const now = board.get('personas', id)?.channels ?? [];
    const isListed = now.some((one) => one.channelId === channelId);
    const kept = preference === null ? now.filter((one) => one.channelId !== channelId) : now;
    setFields(board, 'personas', id, {
      channels:
        preference === null || isListed
          ? kept.map((one) =>
              one.channelId === channelId && preference !== null ? { ...one, preference } : one,
            )
          : [...kept, { channelId, preference }],
    });
  }

  return (
    <Section
      title={words.channels}
      aside={
        canEdit && (
          <Menu
            label={words.addChannel}
            entries={offered.map((channel) => ({
              id: channel.id,
              name: channel.name,
              act: () => set(channel.id, 2),
            }))}
          >
            {({ buttonRef, onPress, ...state }) => (
              <IconButton
                {...state}
                buttonRef={buttonRef}
                icon={Plus}
                label={words.addChannel}
                onPress={onPress}
                className={styles.addButton}
              />
            )}
          </Menu>
        )
      }
    >
      <ul className={styles.channels} aria-label={words.channels}>
        {channels.map(({ channelId, preference }) => {
          const channel = channelOf(snapshot, channelId);
          const name = channel ? channelName(channel, scene.journey) : channelId;
          return (
            <li key={channelId} className={styles.channel}>
              <Icon name={channel?.icon ?? 'circle-dot'} size={16} />
              <span className={styles.channelName}>{name}</span>
              <Preference name={name} value={preference} onChange={(value) => set(channelId, value)} />
              {canEdit && (
                <IconButton
                  icon={X}
                  label={words.removeChannel(name)}
                  onPress={() => set(channelId, null)}
                  className={styles.removeChannel}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
