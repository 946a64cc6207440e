import type { Color } from '@wayline/domain';
import { THEMES } from '@wayline/scene';
import { type ReactElement, useId } from 'react';
import { useSession } from '../../session/useSession.ts';
import { useFieldText } from '../fieldText.ts';
import fields from './fields.module.css';

/** Kinds' hues and inks: personas keep theirs to themselves. */
const TOKENS = ['k-touch', 'k-pain', 'k-moment', 'k-opp', 'k-question', 'k-data', 'ink', 'line-3'] as const;

interface ColorFieldProps {
  readonly label: string;
  /** `null` where several things differ. */
  readonly color: Color | undefined | null;
  readonly onChange: (color: Color | undefined) => void;
}

/** A colour of the theme, kept as its light value so that a file says what it means; or none. */
export function ColorField({ label, color, onChange }: ColorFieldProps): ReactElement {
  const { canEdit } = useSession();
  const words = useFieldText();
  const name = useId();
  const swatches = [
    { token: undefined, value: undefined, said: words.noColour },
    ...TOKENS.map((token, index) => ({
      token,
      value: THEMES.light[token] as Color,
      said: words.colours[index] ?? token,
    })),
  ];
  return (
    <div className={fields.swatches} role="radiogroup" aria-label={label} style={{ gap: 2 }}>
      {swatches.map(({ token, value, said }) => (
        <label key={said} className={fields.swatch} title={said} style={{ width: 24, height: 24 }}>
          <input
            type="radio"
            name={name}
            aria-label={said}
            checked={color !== null && color?.toUpperCase() === value?.toUpperCase()}
            disabled={!canEdit}
            onChange={() => onChange(value)}
          />
          <span
            className={fields.paper}
            style={{ width: 14, height: 14, background: token ? `var(--${token})` : 'none' }}
          />
        </label>
      ))}
    </div>
  );
}
