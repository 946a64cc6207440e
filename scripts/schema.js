import { install } from './install.js';
import { root, runNode } from './workspace.js';

install();
process.exit(
  await runNode(['--disable-warning=ExperimentalWarning', `${root}/packages/domain/scripts/writeSchema.ts`]),
);
