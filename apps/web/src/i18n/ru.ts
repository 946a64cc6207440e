import { RUSSIAN_SCENE } from '@wayline/scene/words/ru';
import type { Text } from './en.ts';
import { canvas } from './ru/canvas.ts';
import { finding } from './ru/finding.ts';
import { outline } from './ru/outline.ts';
import { palette } from './ru/palette.ts';
import { people } from './ru/people.ts';
import { presenting } from './ru/presenting.ts';
import { shell } from './ru/shell.ts';
import { steps } from './ru/steps.ts';
import { table } from './ru/table.ts';
import { trash } from './ru/trash.ts';
import { twin } from './ru/twin.ts';

export const ru: Text = {
  language: 'ru',
  scene: RUSSIAN_SCENE,
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
