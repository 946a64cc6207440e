import { type ReactElement, useId } from 'react';
import { useSession } from '../../session/useSession.ts';
import fields from './fields.module.css';

interface MarksFieldProps {
  readonly label: string;
  /** What each mark is called, from the lowest. */
  readonly names: readonly string[];
  /** What the lowest mark is. */
  readonly least?: number;
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
}

/** A mark on a short scale, as a row of segments. */
export function MarksField({ label, names, least = 1, value, onChange }: MarksFieldProps): ReactElement {
  const { canEdit } = useSession();
  const name = useId();
  return (
    <div className={fields.segments} role="radiogroup" aria-label={label} style={{ flex: 1 }}>
      {names.map((word, index) => (
        <label key={word} className={fields.segment} style={{ flex: 1, padding: 0, height: 24 }} title={word}>
          <input
            type="radio"
            name={name}
            aria-label={word}
            checked={value === index + least}
            disabled={!canEdit}
            onChange={() => onChange(index + least)}
          />
          {word}
        </label>
      ))}
    </div>
  );
}
