import { type BoardBuilder, createBuilder } from '../board/createBuilder.ts';
import { newId } from '../newId.ts';
import type { TemplateOptions } from './template.ts';

/** A builder whose ids come from the template's own chance. */
export function startBoard({ now, random }: TemplateOptions): BoardBuilder {
  return createBuilder({ now, by: '', newId: (prefix) => newId(prefix, random) });
}
