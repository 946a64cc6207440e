import { type Persona, snapshotOf } from '@wayline/domain';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../../app/AppContext.ts';
import { downloadFile } from '../../board/downloadFile.ts';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import type { MenuEntry } from '../../ui/controls/menuEntry.ts';
import { patiently } from '../../ui/patiently.ts';
import { usePersonaText } from '../personaText.ts';
import type { SheetFormat } from './personaFile.ts';

const FORMATS: readonly SheetFormat[] = ['png', 'svg', 'md', 'json'];

/** The entries of a persona's menu that take its sheet out of the board, and what went wrong with the last one. */
export function useSheetDownload(persona: Persona): {
  readonly entries: readonly MenuEntry[];
  readonly problem: string | null;
  readonly forget: () => void;
} {
  const text = useText();
  const words = usePersonaText();
  const { api } = useApp();
  const { board, boardId } = useSession();
  const [problem, setProblem] = useState<string | null>(null);

  async function download(format: SheetFormat): Promise<void> {
    try {
      const { personaFile } = await patiently(() => import('./personaFile.ts'));
      const alone = snapshotOf([{ collection: 'personas', record: persona }], '');
      const photos = async () => {
        const { gatherPictures } = await patiently(() => import('../../pictures/gatherPictures.ts'));
        return gatherPictures(api, boardId, alone);
      };
      downloadFile(
        await personaFile(format, persona, board.snapshot(), { ...text, personas: words }, photos),
      );
    } catch (error) {
      setProblem(words.download.failed(error instanceof Error ? error.message : String(error)));
    }
  }

  const entries = FORMATS.map((format) => ({
    id: `download-${format}`,
    name: words.download.as[format],
    icon: Download,
    act: () => void download(format),
  }));
  return { entries, problem, forget: () => setProblem(null) };
}
