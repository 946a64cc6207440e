import { type JourneyMap, mapsOf, type Persona } from '@wayline/domain';
import { quoted } from '@wayline/scene';
import { ArrowLeft, ArrowRight, Columns2, Copy, Ellipsis, Trash2 } from 'lucide-react';
import { type KeyboardEvent, type ReactElement, useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import { classes } from '../../ui/controls/classes.ts';
import { IconButton } from '../../ui/controls/IconButton.tsx';
import { Menu } from '../../ui/controls/Menu.tsx';
import type { MenuEntry } from '../../ui/controls/menuEntry.ts';
import { useUi } from '../../ui/uiStore.ts';
import { Avatar } from '../Avatar.tsx';
import { DeleteDialog } from '../DeleteDialog.tsx';
import { hueOf } from '../hueOf.ts';
import { LensButton } from '../LensButton.tsx';
import { usePersonaText } from '../personaText.ts';
import { basisWords, mapsWith } from '../personaWords.ts';
import { usePersonaActs } from '../usePersonaActs.ts';
import styles from './gallery.module.css';
import { MiniCurve } from './MiniCurve.tsx';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

interface PersonaCardProps {
  readonly persona: Persona;
  readonly maps: readonly JourneyMap[];
  readonly place: number;
  readonly count: number;
  /** A dragged card hangs over this one's left edge. */
  readonly isTarget: boolean;
}

/** One persona in the gallery; the whole card opens its sheet. */
export function PersonaCard({ persona, maps, place, count, isTarget }: PersonaCardProps): ReactElement {
  const text = usePersonaText();
  const { scene } = useText();
  const { board, canEdit } = useSession();
  const acts = usePersonaActs();
  const [isDeleting, setDeleting] = useState(false);
  const isSelected = useUi((state) => state.selected.has(persona.id));
  const name = persona.name || text.untitled;
  const on = mapsWith(maps, persona);

  function startDelete(): void {
    const isUsed = mapsWith(mapsOf(board.snapshot()), persona).length > 0 || acts.sheetOf(persona.id);
    if (isUsed) setDeleting(true);
    else acts.remove(persona.id);
  }
  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (!canEdit) return;
    if (event.altKey && step) acts.move(persona, step);
    else if (event.key === 'Delete') startDelete();
    else return;
    event.preventDefault();
  }

  const compare: MenuEntry = {
    id: 'compare',
    name: text.compareWith,
    icon: Columns2,
    isDisabled: count < 2,
    act: () => acts.compare(persona.id),
  };
  const entries: readonly MenuEntry[] = canEdit
    ? [
        compare,
        { id: 'duplicate', name: text.duplicate, icon: Copy, act: () => acts.duplicate(persona) },
        {
          id: 'earlier',
          name: text.earlier,
          icon: ArrowLeft,
          keys: 'Alt+←',
          isDisabled: place === 1,
          act: () => acts.move(persona, -1),
        },
        {
          id: 'later',
          name: text.later,
          icon: ArrowRight,
          keys: 'Alt+→',
          isDisabled: place === count,
          act: () => acts.move(persona, 1),
        },
        { id: 'delete', name: text.delete, icon: Trash2, keys: 'Del', act: startDelete },
      ]
    : [compare];

  return (
    <article
      className={classes(styles.card, isSelected && styles.selected, isTarget && styles.target)}
      style={hueOf(persona.color)}
      aria-label={name}
    >
      <div className={styles.who}>
        <Avatar name={persona.name} color={persona.color} photoId={persona.photoId} size={48} />
        <div className={styles.names}>
          <h3 className={styles.name}>
            <button
              type="button"
              className={styles.open}
              data-persona={persona.id}
              aria-label={text.open(name)}
              onClick={() => acts.open(persona.id)}
              onKeyDown={onKeyDown}
            >
              {name}
            </button>
          </h3>
          <p className={styles.archetype}>{persona.archetype}</p>
        </div>
      </div>
      {persona.quote.trim() !== '' && <p className={styles.quote}>{quoted(persona.quote, scene)}</p>}
      <MiniCurve persona={persona} mapId={on[0]?.id} />
      <div className={styles.foot}>
        <p className={styles.basis}>{basisWords(text, persona)}</p>
        <p className={styles.basis}>
          {on.length > 0
            ? text.on(on.map(({ title }) => title || text.untitledMap).join(', '))
            : text.onNoMap}
        </p>
      </div>
      <div className={styles.acts}>
        <LensButton persona={persona} />
        <span className={styles.grow} />
        <Menu label={text.acts(name)} entries={entries}>
          {({ buttonRef, onPress, ...state }) => (
            <IconButton
              {...state}
              buttonRef={buttonRef}
              icon={Ellipsis}
              label={text.acts(name)}
              onPress={onPress}
            />
          )}
        </Menu>
      </div>
      {isDeleting && <DeleteDialog persona={persona} onClose={() => setDeleting(false)} />}
    </article>
  );
}
