import { TriangleAlert } from 'lucide-react';
import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react';
import { classes } from './classes.ts';
import styles from './TextField.module.css';

export interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'size'> {
  readonly label: string;
  readonly value: string;
  readonly onChange?: (value: string) => void;
  /** One sentence that says what is wrong and what to do. */
  readonly problem?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A one-line text with its label above, and what is wrong with it below. */
export function TextField({
  label,
  onChange,
  problem,
  inputRef,
  className,
  ...props
}: TextFieldProps): ReactNode {
  const id = useId();
  const problemId = useId();
  return (
    <div className={classes(styles.field, className)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        dir="auto"
        {...props}
        id={id}
        ref={inputRef}
        className={styles.input}
        onChange={(event) => onChange?.(event.target.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? problemId : undefined}
      />
      {problem && (
        <p className={styles.problem} id={problemId} role="alert">
          <TriangleAlert size={16} strokeWidth={1.75} aria-hidden />
          {problem}
        </p>
      )}
    </div>
  );
}
