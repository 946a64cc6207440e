export { type NodeRasteriser, nodeRasteriser } from './nodeRasteriser.ts';
export { SCENE_LANGUAGES, sceneWordsIn } from './sceneWordsIn.ts';
