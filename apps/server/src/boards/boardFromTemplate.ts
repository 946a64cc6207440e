import { type BoardSnapshot, cryptoRandom, TEMPLATES } from '@wayline/domain';

/** A template's content; null when there is no such template. */
export function boardFromTemplate(id: string, title: string | undefined, now: string): BoardSnapshot | null {
  const template = TEMPLATES.find((candidate) => candidate.id === id);
  return template?.build({ title: title || template.title, now, random: cryptoRandom }) ?? null;
}
