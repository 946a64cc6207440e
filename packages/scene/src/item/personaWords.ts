import type { Job, Persona } from '@wayline/domain';
import type { SceneWords } from '../words/sceneWords.ts';

/** A persona's quote in quotation marks, unless it brings its own. */
export function quoted(quote: string, words: SceneWords): string {
  const text = quote.trim();
  return text === '' || /^["'“”„«‘「]/u.test(text) ? text : words.quoted(text);
}

/** "When …, I want …, so I can …." from the parts that are there. */
export function jobSentence(job: Job, words: SceneWords): string {
  const part = ([lead, already]: SceneWords['job']['when'], text: string): string => {
    const trimmed = text.trim().replace(/[.,;]+$/u, '');
    if (trimmed === '') return '';
    return already.test(trimmed) ? trimmed : `${lead} ${trimmed}`;
  };
  const sentence = [
    part(words.job.when, job.when),
    part(words.job.want, job.want),
    part(words.job.soThat, job.soThat),
  ]
    .filter((text) => text !== '')
    .join(', ');
  return sentence === ''
    ? ''
    : `${sentence.charAt(0).toLocaleUpperCase(words.language)}${sentence.slice(1)}.`;
}

/** What a persona rests on: "Qualitative, n = 14 interviews". */
export function basisLine(
  persona: Pick<Persona, 'basis' | 'sampleSize' | 'sources'>,
  words: SceneWords,
): string {
  const sources = persona.sources.map((source) => source.trim()).filter((source) => source !== '');
  const [first, ...others] = sources;
  const parts = [words.bases[persona.basis]];
  if (persona.sampleSize !== undefined) {
    const n = words.number(persona.sampleSize);
    // "14" and "interviews" are one number with its noun; "Diary study 2026" is a title of its own.
    if (first !== undefined && /^\p{Ll}/u.test(first)) parts.push(`n = ${n} ${first}`, ...others);
    else if (first?.startsWith(`${n} `)) parts.push(`n = ${first}`, ...others);
    else parts.push(`n = ${n}`, ...sources);
  } else if (first !== undefined && /^\d/.test(first)) parts.push(`n = ${first}`, ...others);
  else parts.push(...sources);
  return parts.join(', ');
}
