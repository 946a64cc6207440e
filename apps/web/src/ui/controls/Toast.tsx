import { type ReactNode, useEffect } from 'react';
import styles from './Toast.module.css';

const SHOWN_MS = 8_000;

export interface ToastProps {
  readonly message: string;
  readonly act?: { readonly name: string; readonly run: () => void } | undefined;
  readonly onGone: () => void;
}

/** Says what has just happened, and for some seconds offers to take it back. */
export function Toast({ message, act, onGone }: ToastProps): ReactNode {
  useEffect(() => {
    const timer = setTimeout(onGone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [onGone]);
  return (
    <div className={styles.toast} role="status">
      {message}
      {act && (
        <button type="button" className={styles.act} onClick={act.run}>
          {act.name}
        </button>
      )}
    </div>
  );
}
