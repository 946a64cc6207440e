import { type ReactElement, useState } from 'react';
import { useSession } from '../../session/useSession.ts';
import styles from './Slider.module.css';

/** The keys that move a slider; a hand that holds one down writes once, when it lets go. */
const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];

interface SliderProps {
  readonly label: string;
  /** 0–100. */
  readonly value: number;
  /** Called once a drag or a run of keys is over. */
  readonly onCommit: (value: number) => void;
}

/** A place on a line from 0 to 100, by pointer and by keys. */
export function Slider({ label, value, onCommit }: SliderProps): ReactElement {
  const { canEdit } = useSession();
  const [draft, setDraft] = useState<number | null>(null);
  const shown = draft ?? value;
  function commit(): void {
    if (draft !== null && draft !== value) onCommit(draft);
    setDraft(null);
  }
  return (
    <input
      type="range"
      className={styles.slider}
      min={0}
      max={100}
      value={shown}
      aria-label={label}
      disabled={!canEdit}
      onChange={({ target }) => setDraft(Number(target.value))}
      onPointerUp={commit}
      onPointerCancel={() => setDraft(null)}
      onKeyUp={({ key }) => KEYS.includes(key) && commit()}
      onBlur={commit}
    />
  );
}
