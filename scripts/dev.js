import { install } from './install.js';
import { runNode, toolScript } from './workspace.js';

install();
process.stderr.write(
  'The page is on http://localhost:5173 and reloads itself; the server restarts on every change.\n',
);
const server = runNode(['--disable-warning=ExperimentalWarning', '--watch', 'apps/server/src/main.ts']);
const page = runNode([toolScript('vite', 'vite')]);
process.exit(await Promise.race([server, page]));
