import type { Persona, PersonaId } from '@wayline/domain';
import { type ReactNode, useId } from 'react';
import { useIds } from '../document/useIds.ts';
import { useSnapshot } from '../document/useSnapshot.ts';
import { shortNames } from '../i18n/shortNames.ts';
import { useText } from '../i18n/useText.ts';
import { PersonaMarker } from '../ui/controls/PersonaMarker.tsx';
import { useUi } from '../ui/uiStore.ts';
import styles from './LensChips.module.css';

interface ChipProps {
  readonly name: string;
  readonly group: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Chip({ name, group, isChosen, onChoose, children }: ChipProps): ReactNode {
  return (
    <label className={styles.chip}>
      <input
        className={styles.input}
        type="radio"
        name={group}
        checked={isChosen}
        onChange={onChoose}
        aria-label={name}
      />
      {children}
    </label>
  );
}

/** Through whose eyes the board is seen; absent on a board without personas. */
export function LensChips(): ReactNode {
  const { shell, canvas } = useText();
  const text = shell.board;
  const group = useId();
  const ids = useIds('personas');
  const table = useSnapshot((snapshot) => snapshot.personas);
  const lens = useUi((state) => state.lens);
  const setLens = useUi((state) => state.setLens);
  const personas = ids.flatMap((id): Persona[] => {
    const persona = table.get(id);
    return persona ? [persona] : [];
  });
  if (personas.length === 0) return null;
  const names = personas.map(({ name }) => name || canvas.untitledPersona);
  const shown = shortNames(names);
  // A persona that somebody deleted cannot be looked through any more.
  const chosen: PersonaId | null = lens && table.has(lens) ? lens : null;
  return (
    <div className={styles.lens} role="radiogroup" aria-label={text.seenBy}>
      <span className={styles.label} aria-hidden="true">
        {text.seenBy}
      </span>
      <Chip group={group} name={text.everyone} isChosen={chosen === null} onChoose={() => setLens(null)}>
        {text.everyone}
      </Chip>
      {personas.map(({ id, color }, index) => (
        <Chip
          key={id}
          group={group}
          name={names[index] ?? ''}
          isChosen={chosen === id}
          onChoose={() => setLens(id)}
        >
          <PersonaMarker color={color} />
          {shown[index]}
        </Chip>
      ))}
    </div>
  );
}
