import type { JourneyMap } from '@wayline/domain';
import type { Part } from '@wayline/scene';
import type { ReactElement } from 'react';
import { useRecord } from '../../document/useRecord.ts';
import { useText } from '../../i18n/useText.ts';
import { useUi, useUiStore } from '../../ui/uiStore.ts';
import { PartTextEditor } from '../editing/PartTextEditor.tsx';
import { useGrid } from '../GridContext.ts';
import { PartBox } from '../PartBox.tsx';
import styles from './MapHeader.module.css';

function PersonaChip({ part }: { readonly part: Part }): ReactElement {
  const id = part.refs.personaId ?? '';
  const persona = useRecord('personas', id);
  const selected = useUi((ui) => ui.selected.has(id));
  const ui = useUiStore();
  const { detail } = useGrid();
  const { canvas: words } = useText();
  const { x, y, width, height } = part.rect;
  return (
    <button
      type="button"
      className={styles.chip}
      style={{ left: x, top: y, width, height }}
      data-key={part.key}
      data-selected={selected || undefined}
      aria-label={words.chipName(persona?.name || words.untitledPersona, persona?.archetype.trim() ?? '')}
      onClick={() => ui.getState().select([id])}
    >
      <PartBox
        part={{ ...part, key: `${part.key}|drawing`, rect: { ...part.rect, x: 0, y: 0 } }}
        detail={detail}
      />
    </button>
  );
}

interface MapHeaderProps {
  readonly parts: readonly Part[];
  readonly map: JourneyMap | undefined;
}

/** The map's title, its personas and how much of it is known. Its empty places move the whole map. */
export function MapHeader({ parts, map }: MapHeaderProps): ReactElement {
  const { detail } = useGrid();
  const { canvas: words } = useText();
  const selected = useUi((ui) => map !== undefined && ui.selected.has(map.id));
  const editing = useUi((ui) => map !== undefined && ui.editing?.id === map.id);
  const title = map?.title || words.untitledMap;
  return (
    <>
      {parts.map((part) =>
        part.kind === 'personaChip' ? (
          <PersonaChip key={part.key} part={part} />
        ) : part.kind === 'mapHeader' ? (
          <PartBox
            key={part.key}
            part={part}
            detail={detail}
            role="heading"
            label={title}
            aria={{ 'aria-level': 2 } as React.AriaAttributes}
            className={styles.title}
            selected={selected}
            focusable
          >
            {editing && (
              <PartTextEditor part={part} label={words.nameOf(title)} placeholder={words.mapHint} />
            )}
          </PartBox>
        ) : (
          <PartBox key={part.key} part={part} detail={detail} />
        ),
      )}
    </>
  );
}
