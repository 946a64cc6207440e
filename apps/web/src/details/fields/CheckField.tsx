import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { useSession } from '../../session/useSession.ts';
import fields from './fields.module.css';

interface CheckFieldProps {
  readonly children: ReactNode;
  /** `null` where several things differ. */
  readonly checked: boolean | null;
  readonly onChange: (checked: boolean) => void;
}

/** Something that is so or not. */
export function CheckField({ children, checked, onChange }: CheckFieldProps): ReactElement {
  const { canEdit } = useSession();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = checked === null;
  }, [checked]);
  return (
    <label className={fields.check}>
      <input
        ref={input}
        type="checkbox"
        checked={checked === true}
        disabled={!canEdit}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  );
}
