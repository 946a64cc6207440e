import type { ToneRule } from '@wayline/domain';
import type { ReactElement } from 'react';
import { SelectField } from '../../details/fields/SelectField.tsx';
import { useText } from '../../i18n/useText.ts';
import styles from './tone.module.css';
import type { ToneText } from './toneWords.ts';

type Range = { valenceMin?: number | undefined; valenceMax?: number | undefined };

interface FeelingRangeProps {
  readonly rule: ToneRule;
  readonly place: number;
  readonly text: ToneText;
  readonly onChange: (range: Range) => void;
}

const VALENCES = ['-2', '-1', '0', '1', '2'] as const;

/** From which feeling to which a rule holds; an end that is left open holds for all. */
export function FeelingRange({ rule, place, text, onChange }: FeelingRangeProps): ReactElement {
  const { faces } = useText().canvas;
  const names: Record<string, string> = { '': text.any };
  for (const [i, valence] of VALENCES.entries()) names[valence] = faces[i] ?? valence;
  const { valenceMin, valenceMax } = rule;
  const shown = (valence: number | undefined): string =>
    valence === undefined ? '' : String(Math.round(valence));
  const read = (chosen: string): number | undefined => (chosen === '' ? undefined : Number(chosen));
  return (
    <span className={styles.range}>
      <span aria-hidden="true">{text.ends[0]}</span>
      <SelectField
        label={text.of(text.from, place)}
        value={shown(valenceMin)}
        names={names}
        order={['', ...VALENCES]}
        onChange={(chosen) => {
          const least = read(chosen);
          const isAbove = least !== undefined && valenceMax !== undefined && least > valenceMax;
          onChange({ valenceMin: least, ...(isAbove && { valenceMax: least }) });
        }}
      />
      <span aria-hidden="true">{text.ends[1]}</span>
      <SelectField
        label={text.of(text.to, place)}
        value={shown(valenceMax)}
        names={names}
        order={['', ...VALENCES]}
        onChange={(chosen) => {
          const most = read(chosen);
          const isBelow = most !== undefined && valenceMin !== undefined && most < valenceMin;
          onChange({ valenceMax: most, ...(isBelow && { valenceMin: most }) });
        }}
      />
    </span>
  );
}
