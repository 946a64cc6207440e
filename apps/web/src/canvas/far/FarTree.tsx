import type { Item } from '@wayline/domain';
import type { Rect } from '@wayline/scene';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { useRecord } from '../../document/useRecord.ts';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import { useUi, useUiStore } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import { useItemScene, useMapScene } from '../index/useSceneOf.ts';
import { itemName } from '../nodes/itemName.ts';
import { goTo } from '../pointer/approach.ts';
import { FarMap } from './FarMap.tsx';
import styles from './FarTree.module.css';
import { focusWhenDrawn } from './focusWhenDrawn.ts';
import { useInSight } from './useInSight.ts';

interface ThingProps {
  readonly id: string;
  readonly rect: Rect;
  readonly name: string;
  readonly kind: string;
  readonly children?: ReactNode;
}

/** One thing where it is, seen only by its focus ring: the canvas under it draws it. */
function Thing({ id, rect, name, kind, children }: ThingProps): ReactElement {
  const canvas = useCanvas();
  const ui = useUiStore();
  const selected = useUi((state) => state.selected.has(id));
  const { x, y, width, height } = rect;
  return (
    <article
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a thing on the canvas is selected, moved and opened by keys
      tabIndex={0}
      aria-label={name}
      aria-roledescription={kind}
      className={styles.thing}
      style={{ left: x, top: y, width, height }}
      data-far-thing={id}
      data-selected={selected || undefined}
      onFocus={(event) => {
        if (event.target === event.currentTarget && event.target.matches(':focus-visible'))
          ui.getState().select([id]);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
        goTo({ canvas }, id);
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {children}
    </article>
  );
}

function FarItem({ item, rect }: { readonly item: Item; readonly rect: Rect }): ReactElement {
  const { canvas: words } = useText();
  const persona = useRecord('personas', item.type === 'personaSheet' ? item.personaId : '');
  return (
    <Thing
      id={item.id}
      rect={rect}
      name={itemName(item, words, persona?.name)}
      kind={words.itemKinds[item.type]}
    />
  );
}

function FarThing({ id }: { readonly id: string }): ReactElement | null {
  const { canvas: words } = useText();
  const item = useRecord('items', id);
  const map = useRecord('maps', id);
  // Where it is now, for the list itself comes later.
  const itemScene = useItemScene(id);
  const mapScene = useMapScene(id);
  if (item && itemScene) return <FarItem item={item} rect={itemScene.rect} />;
  if (!map || !mapScene) return null;
  const title = map.title || words.untitledMap;
  return (
    <Thing id={id} rect={mapScene.rect} name={title} kind={words.journeyMap}>
      <FarMap map={mapScene} title={title} />
    </Thing>
  );
}

/**
 * What the canvas shows, for those who do not see it: maps with their tables and items, each where it is, to be stepped
 * through, selected, moved and come near to by keys.
 */
export default function FarTree(): ReactElement {
  const { canvas: words } = useText();
  const { ids, others } = useInSight();
  const { drawn } = useCanvas();
  const { scene } = useSession();
  const root = useRef<HTMLElement>(null);

  // Whoever had the keyboard on a thing far away has it on the same thing near by.
  useEffect(() => {
    const focused = root;
    return drawn.subscribe(() => {
      const thing = focused.current?.contains(document.activeElement) ? document.activeElement : null;
      const id = thing?.closest<HTMLElement>('[data-far-thing]')?.dataset.farThing;
      if (drawn.get() !== 'far' && id !== undefined) focusWhenDrawn(id, scene.get());
    });
  }, [drawn, scene]);

  return (
    <section ref={root} className={styles.tree} aria-label={words.inSight}>
      {ids.map((id) => (
        <FarThing key={id} id={id} />
      ))}
      {others > 0 && <p className={styles.words}>{words.moreInSight(others)}</p>}
    </section>
  );
}
