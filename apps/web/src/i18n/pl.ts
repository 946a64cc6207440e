import { POLISH_SCENE } from '@wayline/scene/words/pl';
import type { Text } from './en.ts';
import { canvas } from './pl/canvas.ts';
import { finding } from './pl/finding.ts';
import { outline } from './pl/outline.ts';
import { palette } from './pl/palette.ts';
import { people } from './pl/people.ts';
import { presenting } from './pl/presenting.ts';
import { shell } from './pl/shell.ts';
import { steps } from './pl/steps.ts';
import { table } from './pl/table.ts';
import { trash } from './pl/trash.ts';
import { twin } from './pl/twin.ts';

export const pl: Text = {
  language: 'pl',
  scene: POLISH_SCENE,
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
