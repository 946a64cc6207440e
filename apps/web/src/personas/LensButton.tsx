import type { Persona } from '@wayline/domain';
import { Eye } from 'lucide-react';
import type { ReactElement } from 'react';
import { useUi } from '../ui/uiStore.ts';
import styles from './LensButton.module.css';
import { usePersonaText } from './personaText.ts';
import { usePersonaActs } from './usePersonaActs.ts';

/** Sets the lens to a persona, or takes it off again. */
export function LensButton({ persona }: { readonly persona: Persona }): ReactElement {
  const text = usePersonaText();
  const acts = usePersonaActs();
  const isOn = useUi((state) => state.lens === persona.id);
  return (
    <button
      type="button"
      className={styles.lens}
      aria-pressed={isOn}
      aria-label={text.seenByNamed(persona.name || text.untitled)}
      onClick={() => acts.toggleLens(persona.id)}
    >
      <Eye size={16} strokeWidth={1.75} aria-hidden />
      {text.seenBy}
    </button>
  );
}
