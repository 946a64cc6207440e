import {
  comparePersonas,
  createIndex,
  type MapId,
  mapsOf,
  type Persona,
  type PersonaId,
  personasOf,
} from '@wayline/domain';
import { ArrowLeft, ArrowLeftRight, ChevronDown } from 'lucide-react';
import { type ReactElement, useMemo } from 'react';
import { useSnapshot } from '../../document/useSnapshot.ts';
import { useText } from '../../i18n/useText.ts';
import { MarksBox } from '../../marks/MarksBox.tsx';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { IconButton } from '../../ui/controls/IconButton.tsx';
import { useUiStore } from '../../ui/uiStore.ts';
import { Avatar } from '../Avatar.tsx';
import { hueOf } from '../hueOf.ts';
import { usePersonaText } from '../personaText.ts';
import { usePersonaActs } from '../usePersonaActs.ts';
import { usePersonas } from '../usePersonas.ts';
import styles from './compare.module.css';
import { curvesTogether } from './curvesTogether.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { sheetRows, stepRows } from './differenceRows.ts';

interface CompareProps {
  readonly a: Persona;
  readonly b: Persona;
  readonly mapId: MapId | null;
}

/** Who stands on one side, and the choice of another. */
function Chooser({
  label,
  persona,
  onChange,
}: {
  readonly label: string;
  readonly persona: Persona;
  readonly onChange: (id: PersonaId) => void;
}): ReactElement {
  const text = usePersonaText();
  const personas = usePersonas();
  return (
    <div className={styles.side} style={hueOf(persona.color)}>
      <Avatar name={persona.name} color={persona.color} photoId={persona.photoId} size={44} />
      <div className={styles.names}>
        <span className={styles.chooser}>
          <select
            className={styles.who}
            aria-label={label}
            value={persona.id}
            onChange={({ target }) => {
              const chosen = personas.find(({ id }) => id === target.value);
              if (chosen) onChange(chosen.id);
            }}
          >
            {personas.map(({ id, name }) => (
              <option key={id} value={id}>
                {name || text.untitled}
              </option>
            ))}
          </select>
          <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
        </span>
        <span className={styles.archetype}>{persona.archetype}</span>
      </div>
    </div>
  );
}

/** Two personas side by side: their curves over one map, and everything in which they differ. */
export function Compare({ a, b, mapId }: CompareProps): ReactElement {
  const page = useText();
  const text = usePersonaText();
  const told = { ...page, personas: text };
  const words = text.comparing;
  const { scene } = useSession();
  const ui = useUiStore();
  const acts = usePersonaActs();
  const snapshot = useSnapshot((whole) => whole);
  const index = useMemo(() => createIndex(snapshot), [snapshot]);
  const maps = mapsOf(snapshot);
  const map = maps.find(({ id }) => id === mapId) ?? maps[0];
  const comparison = comparePersonas(index, a.id, b.id, map?.id ?? null);
  const curves = map && curvesTogether(index, map.id, [a, b], words.untitledStep, scene.measurer);
  const names = [a, b].map(({ name }) => name || text.untitled) as [string, string];
  const mapTitle = map?.title || text.untitledMap;
  // On the board a persona is its sheet, else its chip on the map.
  const personaOnBoard =
    acts.sheetOf(a.id) ??
    acts.sheetOf(b.id) ??
    (map && personasOf(index, map.id).find(({ id }) => id === a.id))?.id ??
    a.id;

  function choose(next: Partial<CompareProps & { aId: PersonaId; bId: PersonaId }>): void {
    let [first, second] = [next.aId ?? a.id, next.bId ?? b.id];
    // Whoever is chosen on one side while standing on the other changes sides.
    if (first === second) [first, second] = next.aId ? [first, a.id] : [b.id, second];
    ui.getState().setPersonasPlace({
      screen: 'compare',
      a: first,
      b: second,
      mapId: next.mapId === undefined ? mapId : next.mapId,
    });
  }

  const sheet = sheetRows(comparison?.sheet ?? [], snapshot, told);
  return (
    <section className={styles.page} aria-label={words.title}>
      <header className={styles.bar}>
        <Button look="bare" icon={ArrowLeft} onPress={acts.close} className={styles.back}>
          {text.all}
        </Button>
        <span className={styles.grow} />
        {maps.length > 1 && (
          <label className={styles.mapChoice}>
            {words.map}
            <select
              className={styles.select}
              value={map?.id}
              onChange={({ target }) => choose({ mapId: target.value as MapId })}
            >
              {maps.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title || text.untitledMap}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <div className={styles.paper}>
        <h2 className="onlyRead">{words.title}</h2>
        <div className={styles.pair}>
          <Chooser label={words.first} persona={a} onChange={(aId) => choose({ aId })} />
          <IconButton
            icon={ArrowLeftRight}
            label={words.swap}
            onPress={() => choose({ aId: b.id, bId: a.id })}
          />
          <Chooser label={words.second} persona={b} onChange={(bId) => choose({ bId })} />
        </div>
        {map && (
          <div className={styles.curves}>
            {curves ? (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the window is scrolled by keys too
              <section className={styles.scroll} tabIndex={0} aria-label={words.curves}>
                <div
                  className={styles.drawing}
                  style={{ width: curves.width, height: curves.height }}
                  role="img"
                  aria-label={words.curvesOf(names[0], names[1], mapTitle)}
                >
                  <MarksBox marks={curves.marks} width={curves.width} height={curves.height} />
                </div>
              </section>
            ) : (
              <p className={styles.note}>{words.noCurves}</p>
            )}
          </div>
        )}
        {map && comparison && (
          <DifferenceList
            title={words.onMap(mapTitle)}
            names={names}
            personas={[a, b]}
            none={words.sameSteps}
            groups={comparison.steps.map(({ stepId, differences }) => ({
              key: stepId ?? 'tray',
              title: stepId ? snapshot.steps.get(stepId)?.name || words.untitledStep : words.tray,
              rows: stepRows(differences, snapshot, told),
            }))}
            onJump={(row) => row.objectId !== undefined && acts.showOnBoard(row.objectId)}
          />
        )}
        <DifferenceList
          title={words.onSheet}
          names={names}
          personas={[a, b]}
          none={words.same}
          groups={sheet.length > 0 ? [{ key: 'sheet', title: null, rows: sheet }] : []}
          onJump={() => acts.showOnBoard(personaOnBoard)}
        />
      </div>
    </section>
  );
}
