import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/useText.ts';
import styles from './Outline.module.css';
import { useOutline } from './OutlineContext.ts';

/** Shows and hides what is in a stage, a step or a list. */
export function Fold({
  id,
  name,
  tabbable,
}: {
  readonly id: string;
  readonly name: string;
  readonly tabbable: boolean;
}): ReactNode {
  const { outline: words } = useText();
  const { closed, toggle } = useOutline();
  const isClosed = closed.has(id);
  const Icon = isClosed ? ChevronRight : ChevronDown;
  return (
    <button
      type="button"
      tabIndex={tabbable ? 0 : -1}
      className={`${styles.fold} ${isClosed ? styles.closed : ''}`}
      aria-expanded={!isClosed}
      aria-label={isClosed ? words.open(name) : words.close(name)}
      onClick={() => toggle(id)}
    >
      <Icon size={14} strokeWidth={1.75} aria-hidden />
    </button>
  );
}
