import { plainFace } from '@wayline/scene';
import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { useText } from '../i18n/useText.ts';
import { faceOf, LEVELS } from '../journey/emotion/valence.ts';
import { Marks } from '../marks/Marks.tsx';
import styles from './Faces.module.css';

interface FacesProps {
  readonly name: string;
  /** Null while nothing is felt yet. */
  readonly valence: number | null;
  readonly onPick: (valence: number) => void;
  readonly onRemove?: (() => void) | undefined;
  /** As large as a finger. */
  readonly isLarge?: boolean;
}

const SMALL = 18;
const LARGE = 34;

/** The five faces of a feeling, for hands without a keyboard. */
export function Faces({ name, valence, onPick, onRemove, isLarge = false }: FacesProps): ReactElement {
  const { canvas: words, twin } = useText();
  const size = isLarge ? LARGE : SMALL;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset breaks the row of faces
    <div
      className={`${styles.faces} ${isLarge ? styles.large : ''}`}
      role="group"
      aria-label={name}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {LEVELS.map((level) => {
        const face = words.faces[faceOf(level)] ?? '';
        const picked = valence !== null && Math.round(valence) === level;
        return (
          <button
            key={level}
            type="button"
            className={styles.pick}
            aria-pressed={picked}
            aria-label={twin.setEmotion(face, name)}
            title={face}
            onClick={() => onPick(level)}
          >
            <svg width={size} height={size} aria-hidden="true">
              <Marks marks={plainFace(level, 0, 0, size, picked ? 'accent' : 'ink-2')} />
            </svg>
          </button>
        );
      })}
      {onRemove && (
        <button
          type="button"
          className={styles.pick}
          aria-label={twin.removeEmotion(name)}
          title={twin.delete}
          onClick={onRemove}
        >
          <X size={isLarge ? 20 : 14} strokeWidth={1.75} aria-hidden />
        </button>
      )}
    </div>
  );
}
