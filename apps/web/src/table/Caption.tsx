import { type JourneyMap, personasOf } from '@wayline/domain';
import { personaLook } from '@wayline/scene';
import type { ReactNode } from 'react';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { SpotText } from '../twin/SpotText.tsx';
import { useSpot } from '../twin/useSpot.ts';
import { PersonaMarker } from '../ui/controls/PersonaMarker.tsx';
import styles from './MapTable.module.css';
import { useTable } from './TableContext.ts';

/** The title of the map, its state and scenario, and whose journey it is. */
export function Caption({
  title,
  map,
}: {
  readonly title: string;
  readonly map: JourneyMap | undefined;
}): ReactNode {
  const { board } = useSession();
  const { canvas: words } = useText();
  const { mapId, acts, leave } = useTable();
  const spot = { kind: 'map', mapId } as const;
  const { props, selected } = useSpot(spot);
  if (!map) return null;
  const line = [words.details.mapStates[map.state], map.scenario.trim()].filter(Boolean).join(' · ');
  const personas = personasOf(board.snapshot(), map.id);
  return (
    <header className={styles.caption}>
      <div className={styles.captionInner}>
        <h2
          {...props}
          aria-label={title}
          className={`${styles.title} ${selected ? styles.selected : ''}`}
          onDoubleClick={() => acts.edit(spot)}
        >
          <SpotText
            collection="maps"
            id={mapId}
            field="title"
            value={map.title}
            empty={words.untitledMap}
            label={words.nameOf(title)}
            placeholder={words.mapHint}
            onLeave={(how) => leave(spot, how)}
          />
        </h2>
        <p className={styles.line}>
          <span>{line}</span>
          {personas.map(({ id, name, color }) => (
            <span key={id} className={styles.persona} style={{ color: `var(--${personaLook(color).paint})` }}>
              <PersonaMarker color={color} size={11} />
              <span className={styles.personaName}>{name || words.untitledPersona}</span>
            </span>
          ))}
        </p>
      </div>
    </header>
  );
}
