import type { Job, Persona, PersonaBasis } from '@wayline/domain';

const BASIS: Readonly<Record<PersonaBasis, string>> = {
  assumption: 'Assumption',
  qualitative: 'Qualitative',
  quantitative: 'Quantitative',
  mixed: 'Mixed',
};

/** A persona's quote in quotation marks, unless it brings its own. */
export function quoted(quote: string): string {
  const text = quote.trim();
  return text === '' || /^["'“”„«‘「]/u.test(text) ? text : `“${text}”`;
}

/** "When …, I want …, so I can …." from the parts that are there. */
export function jobSentence(job: Job): string {
  const part = (lead: RegExp, words: string, text: string): string => {
    const trimmed = text.trim().replace(/[.,;]+$/u, '');
    if (trimmed === '') return '';
    return lead.test(trimmed) ? trimmed : `${words} ${trimmed}`;
  };
  const sentence = [
    part(/^when\b/i, 'When', job.when),
    part(/^(i want|i need|to)\b/i, 'I want', job.want),
    part(/^(so|to)\b/i, 'so I can', job.soThat),
  ]
    .filter((text) => text !== '')
    .join(', ');
  return sentence === '' ? '' : `${sentence.charAt(0).toLocaleUpperCase('en')}${sentence.slice(1)}.`;
}

/** What a persona rests on: "Qualitative, n = 14 interviews". */
export function basisLine(persona: Pick<Persona, 'basis' | 'sampleSize' | 'sources'>): string {
  const sources = persona.sources.map((source) => source.trim()).filter((source) => source !== '');
  const [first, ...others] = sources;
  const words = [BASIS[persona.basis]];
  if (persona.sampleSize !== undefined) {
    const n = persona.sampleSize.toLocaleString('en');
    // "14" and "interviews" are one number with its noun; "Diary study 2026" is a title of its own.
    if (first !== undefined && /^\p{Ll}/u.test(first)) words.push(`n = ${n} ${first}`, ...others);
    else if (first?.startsWith(`${n} `)) words.push(`n = ${first}`, ...others);
    else words.push(`n = ${n}`, ...sources);
  } else if (first !== undefined && /^\d/.test(first)) words.push(`n = ${first}`, ...others);
  else words.push(...sources);
  return words.join(', ');
}
