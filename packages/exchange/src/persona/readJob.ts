import type { Job } from '@wayline/domain';

const PARTS =
  /^\s*when\s+(.+?),?\s+i\s+(?:want|need)(?:\s+to)?\s+(.+?)(?:,?\s+so(?:\s+that)?\s+i\s+can\s+(.+))?$/is;

/** A job to be done from its sentence: "When …, I want …, so I can …"; any other sentence is what is wanted. */
export function readJob(sentence: string): Job {
  const text = sentence.trim().replace(/\.$/, '');
  const match = PARTS.exec(text);
  if (!match) return { kind: 'functional', when: '', want: text, soThat: '' };
  const [, when = '', want = '', soThat = ''] = match.map((part) => part?.trim().replace(/,$/, ''));
  return { kind: 'functional', when, want, soThat };
}
