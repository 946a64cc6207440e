import { canvas } from './en/canvas.ts';
import { outline } from './en/outline.ts';
import { personas } from './en/personas.ts';
import { shell } from './en/shell.ts';
import { table } from './en/table.ts';
import { twin } from './en/twin.ts';

/** Every text of the interface, in English. Another language is another object of this type. */
export interface Text {
  readonly shell: typeof shell;
  readonly canvas: typeof canvas;
  readonly personas: typeof personas;
  readonly twin: typeof twin;
  readonly table: typeof table;
  readonly outline: typeof outline;
}

export const en: Text = { shell, canvas, personas, twin, table, outline };
