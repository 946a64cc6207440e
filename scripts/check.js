import { runChecks } from './checks.js';
import { install } from './install.js';

install();
const { failed } = runChecks();
process.exit(failed === 0 ? 0 : 1);
