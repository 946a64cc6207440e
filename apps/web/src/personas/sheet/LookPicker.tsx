import { setFields } from '@wayline/document';
import type { Persona } from '@wayline/domain';
import { personaLook } from '@wayline/scene';
import { type ReactElement, useId } from 'react';
import { useSession } from '../../session/useSession.ts';
import { PersonaMarker } from '../../ui/controls/PersonaMarker.tsx';
import { usePersonaText } from '../personaText.ts';
import { usePersonas } from '../usePersonas.ts';
import styles from './sheet.module.css';

const LOOKS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The eight looks, each with its marker and its line; a dot says that another persona has it. */
export function LookPicker({ persona }: { readonly persona: Persona }): ReactElement {
  const words = usePersonaText().sheet;
  const { board, canEdit } = useSession();
  const group = useId();
  const personas = usePersonas();
  return (
    <div className={styles.looks} role="radiogroup" aria-label={words.look}>
      {LOOKS.map((look) => {
        const { paint, dash } = personaLook(look);
        const others = personas.filter(({ id, color }) => id !== persona.id && color === look);
        const name = words.looks[look - 1] ?? '';
        const taken = others.length > 0 ? ` (${others.map((other) => other.name).join(', ')})` : '';
        return (
          <label key={look} className={styles.look} title={`${name}${taken}`}>
            <input
              type="radio"
              name={group}
              aria-label={`${name}${taken}`}
              checked={persona.color === look}
              disabled={!canEdit}
              onChange={() => setFields(board, 'personas', persona.id, { color: look })}
            />
            <PersonaMarker color={look} size={20} />
            <svg width="28" height="4" aria-hidden="true">
              <line
                x1="0"
                x2="28"
                y1="2"
                y2="2"
                stroke={`var(--${paint})`}
                strokeWidth="2"
                strokeDasharray={dash?.map((length) => length / 1.6).join(' ')}
              />
            </svg>
            {others.length > 0 && <span className={styles.taken} />}
          </label>
        );
      })}
    </div>
  );
}
