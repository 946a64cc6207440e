import { Download } from 'lucide-react';
import { EXPORT_FORMATS } from '../../board/export/exportFormats.ts';
import type { PaletteEntry } from '../entry.ts';
import type { PaletteScope } from '../paletteScope.ts';

/** Each format that the board can be written in. */
export function exportEntries({ ui, text }: PaletteScope): readonly PaletteEntry[] {
  return EXPORT_FORMATS.map(
    ({ id, label }): PaletteEntry => ({
      id: `export-${id}`,
      group: 'export',
      name: text.palette.exportAs(text.shell.board.exporting.names[id] ?? label),
      icon: Download,
      run: () => ui.getState().openExport(id),
    }),
  );
}
