export { type NodeRasteriser, nodeRasteriser } from './nodeRasteriser.ts';
export { readFonts } from './readFonts.ts';
export { SCENE_LANGUAGES, sceneWordsIn } from './sceneWordsIn.ts';
