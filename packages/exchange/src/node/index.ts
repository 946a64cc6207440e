export { type NodeRasteriser, nodeRasteriser } from './nodeRasteriser.ts';
