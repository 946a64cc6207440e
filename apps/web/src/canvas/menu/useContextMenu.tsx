import {
  lazy,
  type MouseEvent,
  type ReactElement,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { patiently } from '../../ui/patiently.ts';
import { useLate } from '../../ui/useLate.ts';
import type { ActScope } from '../acts/act.ts';
import { useActScope } from '../acts/useActScope.ts';
import { useCanvas } from '../CanvasContext.ts';

const fetchPick = (): Promise<typeof import('./pickAt.ts')> => import('./pickAt.ts');
const ContextMenu = lazy(() => patiently(() => import('./ContextMenu.tsx')));

/** Whoever takes text keeps the browser's own menu, with its spelling and its clipboard. */
const FOREIGN = 'input, textarea, [contenteditable="true"], [role="dialog"], [role="toolbar"], [role="menu"]';

interface Opened {
  readonly scope: ActScope;
  readonly at: { readonly x: number; readonly y: number };
}

/** The menu of acts at the pointer, or by its key at what is selected; returns it and what opens it. */
export function useContextMenu(): {
  readonly menu: ReactElement | null;
  readonly onContextMenu: (event: MouseEvent) => void;
  readonly openAt: (target: Element | null, x: number, y: number) => void;
} {
  const { index, view } = useCanvas();
  const scopeAt = useActScope();
  const late = useLate(fetchPick);
  const [opened, setOpened] = useState<Opened | null>(null);
  const isOpen = useRef(false);
  isOpen.current = opened !== null;

  const openAt = useCallback(
    (target: Element | null, x: number, y: number): void => {
      const at = view.fromWindow({ clientX: x, clientY: y });
      late.call(({ pickAt }) => {
        const part = pickAt(scopeAt(), target, at);
        setOpened({ scope: scopeAt({ at, part }), at: { x, y } });
      });
    },
    [view, scopeAt, late],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
      const target = event.target instanceof Element ? event.target : null;
      const { ui } = scopeAt();
      if (isOpen.current || target?.closest(FOREIGN) || ui.getState().view !== 'board') return;
      event.preventDefault();
      const last = ui.getState().selection.at(-1);
      const place = last === undefined ? undefined : index.place(last);
      const element = target?.closest<HTMLElement>('[data-key], [data-item], [data-wire]') ?? null;
      const box = element?.getBoundingClientRect();
      if (element && box) openAt(element, box.left + Math.min(24, box.width / 2), box.top + box.height / 2);
      else if (place) {
        const { clientX, clientY } = view.toWindow({
          x: place.x + place.width / 2,
          y: place.y + place.height / 2,
        });
        setOpened({ scope: scopeAt(), at: { x: clientX, y: clientY } });
      } else {
        const scope = scopeAt();
        const { clientX, clientY } = view.toWindow(scope.at);
        setOpened({ scope, at: { x: clientX, y: clientY } });
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [index, view, scopeAt, openAt]);

  return {
    openAt,
    onContextMenu(event) {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(FOREIGN)) return;
      event.preventDefault();
      if (!isOpen.current) openAt(target, event.clientX, event.clientY);
    },
    menu: opened && (
      <Suspense>
        <ContextMenu {...opened} onClose={() => setOpened(null)} />
      </Suspense>
    ),
  };
}
