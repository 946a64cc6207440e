import { Fragment, type KeyboardEvent, lazy, type ReactElement, Suspense, useRef } from 'react';
import { useText } from '../../i18n/useText.ts';
import { Icon } from '../../marks/Icon.tsx';
import { useSession } from '../../session/useSession.ts';
import { patiently } from '../../ui/patiently.ts';
import { useUi } from '../../ui/uiStore.ts';
import { usePictureTool } from '../pictures/usePictureTool.ts';
import { useView } from '../view/useView.ts';
import { isNarrow } from '../view/viewport.ts';
import { hasOptions } from './optionTool.ts';
import styles from './ToolBar.module.css';
import { READING_TOOLS, TOOLS } from './tools.ts';

const ToolOptions = lazy(() => patiently(() => import('./ToolOptions.tsx')));

/** The tools, at the left of the canvas. Arrows move among them, as in every toolbar. */
export function ToolBar(): ReactElement {
  const { canvas: words } = useText();
  const { canEdit } = useSession();
  const tool = useUi((ui) => ui.tool);
  const setTool = useUi((ui) => ui.setTool);
  const narrow = useView(isNarrow);
  const addPictures = usePictureTool();
  const bar = useRef<HTMLDivElement>(null);
  const shown = canEdit ? TOOLS : TOOLS.filter((one) => READING_TOOLS.includes(one.tool));

  const onKeyDown = (event: KeyboardEvent): void => {
    const step =
      event.key === 'ArrowDown' || event.key === 'ArrowRight'
        ? 1
        : event.key === 'ArrowUp' || event.key === 'ArrowLeft'
          ? -1
          : 0;
    if (step === 0) return;
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const next =
      buttons[
        (buttons.indexOf(document.activeElement as HTMLButtonElement) + step + buttons.length) %
          buttons.length
      ];
    next?.focus();
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <div
        ref={bar}
        role="toolbar"
        tabIndex={-1}
        aria-label={words.tools}
        aria-orientation={narrow ? 'horizontal' : 'vertical'}
        className={styles.bar}
        onKeyDown={onKeyDown}
      >
        {shown.map(({ tool: one, icon, key }) => {
          const name = words.toolNames[one];
          return (
            <Fragment key={one}>
              <button
                type="button"
                aria-label={name}
                aria-pressed={tool === one}
                aria-keyshortcuts={key.toUpperCase()}
                title={`${name} (${key.toUpperCase()})`}
                tabIndex={tool === one ? 0 : -1}
                className={styles.tool}
                onClick={() => (one === 'image' ? addPictures() : setTool(one))}
              >
                <Icon name={icon} size={18} />
              </button>
              {one === 'hand' && canEdit && <hr className={styles.rule} />}
            </Fragment>
          );
        })}
      </div>
      <Suspense>{canEdit && hasOptions(tool) && <ToolOptions tool={tool} />}</Suspense>
    </>
  );
}
