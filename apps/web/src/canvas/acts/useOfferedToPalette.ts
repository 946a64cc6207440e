import { unionRect } from '@wayline/scene';
import { Maximize, MousePointer2, ScanSearch, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useOfferedEntries } from '../../palette/CanvasEntries.ts';
import type { PaletteEntry } from '../../palette/entry.ts';
import { useSession } from '../../session/useSession.ts';
import { patiently } from '../../ui/patiently.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import { READING_TOOLS, TOOLS } from '../controls/tools.ts';
import type { Act, ActSource } from './act.ts';
import { useActScope } from './useActScope.ts';

const entryOf = ({ id, label, icon, shortcut, isOn, run, section }: Act): PaletteEntry => ({
  id: `act-${id}`,
  group: section === 'new' || section === 'insert' ? 'insert' : 'selection',
  name: label,
  run,
  ...(icon && { icon }),
  ...(shortcut && { keys: shortcut }),
  ...(isOn !== undefined && { isOn }),
});

/** Offers to the command palette what only the canvas can do: to look near and far, and its tools. */
export function useOfferedToPalette(): void {
  const { view, index } = useCanvas();
  const { canEdit } = useSession();
  const { canvas: words, palette } = useText();
  const ui = useUiStore();
  const offered = useOfferedEntries();
  const scopeNow = useActScope();
  const [actsFor, setActsFor] = useState<ActSource | null>(null);

  useEffect(() => {
    let isOver = false;
    // The acts are many and their icons more: they come after the board.
    void patiently(() => import('./acts.ts')).then((acts) => {
      if (!isOver) setActsFor(() => acts.actsFor);
    });
    return () => {
      isOver = true;
    };
  }, []);

  useEffect(() => {
    const entries = (): readonly PaletteEntry[] => {
      const { selection, tool, setTool } = ui.getState();
      const places = selection.flatMap((id) => index.place(id) ?? []);
      const look: PaletteEntry[] = [
        {
          id: 'zoom-in',
          group: 'view',
          name: words.zoomIn,
          icon: ZoomIn,
          keys: 'Ctrl +',
          run: () => view.zoomStep(1),
        },
        {
          id: 'zoom-out',
          group: 'view',
          name: words.zoomOut,
          icon: ZoomOut,
          keys: 'Ctrl −',
          run: () => view.zoomStep(-1),
        },
        {
          id: 'zoom-100',
          group: 'view',
          name: words.zoomReset,
          icon: ZoomIn,
          keys: 'Ctrl 0',
          run: () => view.zoomTo(1),
        },
        {
          id: 'fit-board',
          group: 'view',
          name: words.fit,
          icon: Maximize,
          keys: 'Shift+1',
          run: () => view.fitArea(index.scene().bounds),
        },
        {
          id: 'fit-selection',
          group: 'view',
          name: palette.fitSelection,
          icon: ScanSearch,
          keys: 'Shift+2',
          why: places.length > 0 ? undefined : palette.nothingSelected,
          run: () => view.fitArea(places.reduce(unionRect)),
        },
      ];
      const tools = TOOLS.filter((one) => canEdit || READING_TOOLS.includes(one.tool)).map(
        (one): PaletteEntry => ({
          id: `tool-${one.tool}`,
          group: 'tools',
          name: words.toolNames[one.tool],
          words: palette.alsoTool,
          icon: MousePointer2,
          keys: one.key.toUpperCase(),
          isOn: tool === one.tool,
          run: () => setTool(one.tool),
        }),
      );
      const acts = actsFor?.(scopeNow()) ?? [];
      return [...look, ...tools, ...acts.filter(({ section }) => section !== 'view').map(entryOf)];
    };
    const offer = { entries, isComplete: actsFor !== null };
    offered.set(offer);
    return () => {
      if (offered.get() === offer) offered.set(null);
    };
  }, [view, index, canEdit, words, palette, ui, offered, scopeNow, actsFor]);
}
