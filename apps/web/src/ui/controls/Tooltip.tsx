import { type ReactElement, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './Tooltip.module.css';
import { tooltipPlace } from './tooltipPlace.ts';

const DELAY_MS = 600;

export interface WithTooltipProps {
  readonly label: string;
  readonly keys?: string | undefined;
  /** One control that names itself: what the tooltip says is for the eye. */
  readonly children: ReactElement;
}

function Tooltip({
  label,
  keys,
  control,
}: Pick<WithTooltipProps, 'label' | 'keys'> & { control: Element }): ReactNode {
  const tooltip = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = tooltip.current;
    if (!element) return;
    const page = { width: window.innerWidth, height: window.innerHeight };
    const { left, top } = tooltipPlace(
      control.getBoundingClientRect(),
      element.getBoundingClientRect(),
      page,
    );
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  }, [control]);

  return createPortal(
    <div ref={tooltip} className={styles.tooltip} aria-hidden="true">
      {label}
      {keys && <span className={styles.keys}>{keys}</span>}
    </div>,
    document.body,
  );
}

/** Shows a control's name, and the keys that do the same, on hover and on focus by keyboard. */
export function WithTooltip({ label, keys, children }: WithTooltipProps): ReactNode {
  const host = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isShown, setShown] = useState(false);

  const hide = (): void => {
    clearTimeout(timer.current);
    setShown(false);
  };
  const showSoon = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(true), DELAY_MS);
  };

  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the control inside is what one acts on; this only watches it
    <span
      ref={host}
      className={styles.host}
      onPointerEnter={(event) => event.pointerType === 'mouse' && showSoon()}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={({ target }) => target.matches(':focus-visible') && setShown(true)}
      onBlur={hide}
      onKeyDown={hide}
    >
      {children}
      {isShown && host.current?.firstElementChild && (
        <Tooltip label={label} keys={keys} control={host.current.firstElementChild} />
      )}
    </span>
  );
}
