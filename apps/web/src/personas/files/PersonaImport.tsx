import type { ReadPersonas } from '@wayline/exchange';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { patiently } from '../../ui/patiently.ts';

const ImportPersonas = lazy(() => patiently(() => import('./ImportPersonas.tsx')));

export interface PersonaImportProps {
  /** Renders what starts an import: it is handed what opens the browser's file chooser. */
  readonly children: (choose: () => void) => ReactNode;
}

/** Personas from a file of somebody's own: chosen, read here in the browser, and shown before anything is made. */
export function PersonaImport({ children }: PersonaImportProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<{ readonly fileName: string; readonly read: ReadPersonas } | null>(null);
  const choose = (): void => input.current?.click();

  async function start(file: File): Promise<void> {
    const { readPersonas } = await patiently(() => import('./readPersonaFile.ts'));
    const bytes = new Uint8Array(await file.arrayBuffer());
    setFound({ fileName: file.name, read: readPersonas(bytes, file.name) });
  }

  return (
    <>
      {children(choose)}
      <input
        ref={input}
        type="file"
        accept=".md,.markdown,.txt,.yml,.yaml,.json"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file, mended, must be choosable again.
          event.target.value = '';
          if (file) void start(file);
        }}
      />
      {found && (
        <Suspense>
          <ImportPersonas
            {...found}
            onClose={() => setFound(null)}
            onChooseFile={() => {
              setFound(null);
              choose();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
