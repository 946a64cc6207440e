import { canvas } from './en/canvas.ts';
import { shell } from './en/shell.ts';

/** Every text of the interface, in English. Another language is another object of this type. */
export interface Text {
  readonly shell: typeof shell;
  readonly canvas: typeof canvas;
}

export const en: Text = { shell, canvas };
