import { type FocusEvent, type ReactNode, useEffect, useRef } from 'react';
import { DeleteDialog } from '../canvas/controls/DeleteDialog.tsx';
import { usePublishedSelection } from '../canvas/presence/usePublishedSelection.ts';
import { useStore } from '../session/useStore.ts';
import { useUiStore } from '../ui/uiStore.ts';
import type { News } from './news/createNews.ts';
import { TwinContext } from './TwinContext.ts';
import styles from './TwinView.module.css';
import { useSoughtInSight } from './useSoughtInSight.ts';
import { useTwinRoot } from './useTwinRoot.ts';

function Said({ news }: { readonly news: News }): ReactNode {
  return (
    <div className="onlyRead" aria-live="polite">
      {useStore(news.sentence)}
    </div>
  );
}

/** What table and outline have in common: a scrolling sheet of spots, of which one is in the tab order. */
export function TwinView({
  label,
  className,
  children,
}: {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const root = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  const twin = useTwinRoot(root);
  const ui = useUiStore();
  usePublishedSelection();
  useSoughtInSight(root);

  useEffect(() => {
    // What was selected in another view is in sight here, and Tab comes to it first.
    const [first] = ui.getState().selection;
    const element = first && root.current?.querySelector<HTMLElement>(`[data-record="${CSS.escape(first)}"]`);
    if (!element) return;
    element.scrollIntoView({ block: 'center', inline: 'center' });
    twin.stop.set(element.dataset.spot ?? null);
  }, [ui, twin]);

  function onFocus({ target }: FocusEvent): void {
    const spot = target.closest<HTMLElement>('[data-spot]');
    if (!spot) return;
    twin.stop.set(spot.dataset.spot ?? null);
    // A press selects by itself, because it may add to the selection.
    if (target !== spot || pressed.current) return;
    ui.getState().select(spot.dataset.record === undefined ? [] : [spot.dataset.record]);
  }

  return (
    <TwinContext value={twin}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the press of a spot; keys are handled by the spots themselves */}
      <section
        ref={root}
        className={`${styles.view} ${className ?? ''}`}
        aria-label={label}
        onFocus={onFocus}
        onPointerDown={() => {
          pressed.current = true;
          // The press has given the keyboard away by then.
          setTimeout(() => {
            pressed.current = false;
          });
        }}
        onClick={(event) => {
          const target = event.target instanceof Element ? event.target : null;
          const spot = target?.closest<HTMLElement>('[data-spot]');
          if (!spot || target?.closest('button, textarea, input, [role="listbox"]')) return;
          const { record } = spot.dataset;
          const { select, toggle } = ui.getState();
          if (record === undefined) select([]);
          else if (event.shiftKey || event.ctrlKey || event.metaKey) toggle([record]);
          else select([record]);
        }}
      >
        {children}
      </section>
      <Said news={twin.news} />
      <DeleteDialog />
    </TwinContext>
  );
}
