import { ENGLISH_SCENE, type SceneWords } from '@wayline/scene';
import { canvas } from './en/canvas.ts';
import { finding } from './en/finding.ts';
import { outline } from './en/outline.ts';
import { palette } from './en/palette.ts';
import { people } from './en/people.ts';
import { presenting } from './en/presenting.ts';
import { shell } from './en/shell.ts';
import { steps } from './en/steps.ts';
import { table } from './en/table.ts';
import { trash } from './en/trash.ts';
import { twin } from './en/twin.ts';
import type { Language } from './language.ts';

/** Every text of the interface. English is where its shape is written; each other language has all of it. */
export interface Text {
  readonly language: Language;
  /** What a board says besides what people wrote, on the screen and in exports. */
  readonly scene: SceneWords;
  readonly shell: typeof shell;
  readonly canvas: typeof canvas;
  readonly trash: typeof trash;
  readonly twin: typeof twin;
  readonly table: typeof table;
  readonly outline: typeof outline;
  readonly people: typeof people;
  readonly presenting: typeof presenting;
  readonly finding: typeof finding;
  readonly palette: typeof palette;
  readonly steps: typeof steps;
}

export const en: Text = {
  language: 'en',
  scene: ENGLISH_SCENE,
  shell,
  canvas,
  trash,
  twin,
  table,
  outline,
  people,
  presenting,
  finding,
  palette,
  steps,
};
