import { type ChannelId, type ChannelUse, channelName, channelOf } from '@wayline/domain';
import { personaLook } from '@wayline/scene';
import type { ReactElement } from 'react';
import { useText } from '../i18n/useText.ts';
import { Icon } from '../marks/Icon.tsx';
import { useSession } from '../session/useSession.ts';
import { PersonaMarker } from '../ui/controls/PersonaMarker.tsx';
import styles from './ChannelsAt.module.css';

/** The channels at one step by name: who takes which, and which are offered besides. Made from the touchpoints. */
export function ChannelsAt({
  use,
  stepId,
}: {
  readonly use: ChannelUse;
  readonly stepId: string;
}): ReactElement | null {
  const { board } = useSession();
  const { twin: words, canvas, scene } = useText();
  const snapshot = board.snapshot();
  const taken = use.personas.flatMap(({ personaId, stops }) => {
    const persona = snapshot.personas.get(personaId);
    const ids = stops.filter((stop) => stop.stepId === stepId).map(({ channelId }) => channelId);
    return persona && ids.length > 0 ? [{ persona, ids: [...new Set(ids)] }] : [];
  });
  const used = new Set<ChannelId>(taken.flatMap(({ ids }) => ids));
  const offered = (use.offered.find((at) => at.stepId === stepId)?.channelIds ?? []).filter(
    (id) => !used.has(id),
  );
  const named = (id: ChannelId): ReactElement | null => {
    const channel = channelOf(snapshot, id);
    return channel ? (
      <span key={id} className={styles.channel}>
        <Icon name={channel.icon} size={14} />
        {channelName(channel, scene.journey)}
      </span>
    ) : null;
  };
  if (taken.length === 0 && offered.length === 0) return null;
  return (
    <ul className={styles.list}>
      {taken.map(({ persona, ids }) => (
        <li
          key={persona.id}
          className={styles.row}
          style={{ color: `var(--${personaLook(persona.color).paint})` }}
        >
          <PersonaMarker color={persona.color} size={10} />
          <span className="onlyRead">{words.usedBy(persona.name || canvas.untitledPersona)}</span>
          <span className={styles.used}>{ids.map(named)}</span>
        </li>
      ))}
      {offered.length > 0 && (
        <li className={`${styles.row} ${styles.offered}`}>
          <span className={styles.ring} aria-hidden="true" />
          <span className="onlyRead">{words.offered}</span>
          <span className={styles.used}>{offered.map(named)}</span>
        </li>
      )}
    </ul>
  );
}
