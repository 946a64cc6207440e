import { type BoardSnapshot, cryptoRandom, TEMPLATES } from '@wayline/domain';

export type BoardContent =
  | { readonly ok: true; readonly snapshot: BoardSnapshot }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly details?: unknown };

/** The first content of a board from a template. */
export function boardFromTemplate(id: string, title: string | undefined, now: string): BoardContent {
  const template = TEMPLATES.find((candidate) => candidate.id === id);
  if (!template) return { ok: false, code: 'unknown_template', message: `There is no template "${id}".` };
  return {
    ok: true,
    snapshot: template.build({ title: title || template.title, now, random: cryptoRandom }),
  };
}

export function boardFromDocument(_document: unknown, _title: string | undefined): BoardContent {
  return { ok: false, code: 'import_failed', message: 'not yet' };
}
