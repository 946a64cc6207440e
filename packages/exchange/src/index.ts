export { joinBoards } from './build/joinBoards.ts';
export { readTableChoices } from './csv/readTableChoices.ts';
export type { TableChoices, TableLayout, TableReading } from './csv/tableReading.ts';
export { wideTable } from './csv/wideTable.ts';
export { detectFormat } from './detectFormat.ts';
export { type ExportOptions, exportBoard } from './exportBoard.ts';
export type {
  Format,
  ImportReport,
  PageSize,
  ReadOptions,
  ReadResult,
  WriteOptions,
  WriteResult,
  WriteStep,
} from './format.ts';
export { type ImportOptions, importFile } from './importFile.ts';
export type { PersonaDraft } from './persona/personaDraft.ts';
export { type ReadPersonas, readPersonas } from './persona/readPersonas.ts';
export { writePersonaJson } from './persona/writePersonaJson.ts';
export { writePersonaMarkdown } from './persona/writePersonaMarkdown.ts';
export { type PictureHeader, type PictureKind, pictureHeader } from './picture/pictureHeader.ts';
export { pictureUris } from './picture/pictureUris.ts';
export { createRasteriser, type Rasterise, type RasteriserFiles } from './png/createRasteriser.ts';
export { FONT_FILES } from './png/fontFiles.ts';
export type { Problem, Says } from './problems/problem.ts';
export type { ProblemPhrase, ProblemWords } from './problems/problemWords.ts';
export { FORMATS } from './registry.ts';
export { drawingToSvg, type SvgOptions, type SvgPicture } from './svg/drawingToSvg.ts';
export { safeFilename } from './text/safeFilename.ts';
