import { showFlow } from './flow.jsx';

await showFlow(true);
