import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { boardHtml } from './apps/web/build/boardHtml.ts';
import { pageChunks } from './apps/web/build/pageChunks.ts';
import { precompress } from './apps/web/build/precompress.ts';
import { standIns } from './apps/web/build/standIns.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const server = `127.0.0.1:${process.env.PORT ?? '4400'}`;

const unitTests = (name: string, folder: string) => ({
  extends: true as const,
  test: {
    name,
    root: here(folder),
    include: ['**/*.test.{ts,tsx,js}'],
    environment: 'node' as const,
    testTimeout: 30_000,
  },
});

export default defineConfig({
  root: process.env.VITEST ? here('.') : here('apps/web'),
  plugins: [standIns(), react(), boardHtml(), precompress()],
  build: {
    outDir: here('apps/web/dist'),
    emptyOutDir: true,
    target: 'es2023',
    // React Flow, React Aria and Yjs together are one screen's worth of code; splitting them only adds requests.
    chunkSizeWarningLimit: 2500,
    // React Flow brings a small map, buttons and edges that nobody asks for: making a component has no effect of its own.
    rolldownOptions: {
      treeshake: { manualPureFunctions: ['memo', 'forwardRef', 'createContext', 'lazy'] },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              debugName: 'pages',
              name: pageChunks({
                main: here('apps/web/src/main.tsx'),
                board: here('apps/web/src/board/BoardPage.tsx'),
                others: [here('apps/web/src/home/HomePage.tsx'), here('apps/web/src/join/JoinPage.tsx')],
              }),
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: {
    port: 5173,
    proxy: {
      '/api': `http://${server}`,
      '/sync': { target: `ws://${server}`, ws: true },
    },
  },
  test: {
    // Most of the time goes into a few long property tests: a core left free for the watcher would stand idle.
    maxWorkers: availableParallelism(),
    projects: [
      unitTests('domain', 'packages/domain'),
      unitTests('scene', 'packages/scene'),
      unitTests('exchange', 'packages/exchange'),
      unitTests('document', 'packages/document'),
      unitTests('server', 'apps/server'),
      unitTests('cli', 'apps/cli'),
      unitTests('web', 'apps/web'),
      unitTests('bench', 'bench'),
      unitTests('scripts', 'scripts'),
    ],
  },
});
