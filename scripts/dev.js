import { install } from './install.js';
import { runNode, toolScript } from './workspace.js';

install();
process.stderr.write(
  'The page is on http://localhost:5173 and reloads itself; the server restarts on every change.\n',
);
const end = new AbortController();
const server = ['--disable-warning=ExperimentalWarning', '--watch', 'apps/server/src/main.ts'];
const page = [toolScript('vite', 'vite')];
const code = await Promise.race([server, page].map((args) => runNode(args, { signal: end.signal })));
end.abort();
process.exit(code);
