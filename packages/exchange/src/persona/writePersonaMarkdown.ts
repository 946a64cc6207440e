import type { ChannelId, Job, Persona } from '@wayline/domain';
import { dump } from 'js-yaml';
import { writeCell } from '../markdown/markdownCell.ts';

/**
 * A persona's sheet as Markdown: the plain facts as front matter, the rest under headings, all of it readable by
 * `readPersonas`. `channelName` gives the names of channels as the board has them.
 */
export function writePersonaMarkdown(persona: Persona, channelName: (id: ChannelId) => string): string {
  const { name, quote, bio, empathy } = persona;
  const parts = [frontMatter(persona), `# ${line(name) || 'Persona'}`];
  if (quote) parts.push(`> ${line(quote)}`);
  if (bio)
    parts.push(
      `## Story\n\n${bio
        .split(/\n{2,}/)
        .map(line)
        .join('\n\n')}`,
    );
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Demographics', persona.demographics.map(pair)],
    ['Goals', persona.goals.map(line)],
    ['Needs', persona.needs.map(line)],
    ['Frustrations', persona.frustrations.map(line)],
    ['Motivations', persona.motivations.map(line)],
    ['Behaviours', persona.behaviours.map(line)],
    ['Jobs to be done', persona.jobs.map(jobLine)],
    ['Traits', persona.traits.map(rating)],
    ['Skills', persona.skills.map(rating)],
    ['Channels', persona.channels.map((one) => `${line(channelName(one.channelId))}: ${one.preference}`)],
    ['Devices', persona.devices.map(line)],
    ['Says', empathy?.says.map(line) ?? []],
    ['Thinks', empathy?.thinks.map(line) ?? []],
    ['Does', empathy?.does.map(line) ?? []],
    ['Feels', empathy?.feels.map(line) ?? []],
    ['Sources', persona.sources.map(line)],
    ['Other', persona.custom.map(pair)],
  ];
  for (const [title, entries] of sections) {
    if (entries.length > 0) parts.push(`## ${title}\n\n${entries.map((entry) => `- ${entry}`).join('\n')}`);
  }
  return `${parts.join('\n\n')}\n`;
}

function frontMatter(persona: Persona): string {
  const { archetype, role, segment, share, basis, sampleSize, tone, color } = persona;
  const facts = { archetype, role, segment, share, basis, 'sample size': sampleSize, tone, color };
  const told = Object.entries(facts).filter(([, value]) => value !== undefined && value !== '');
  return `---\n${dump(Object.fromEntries(told), { lineWidth: -1 })}---`;
}

/** One text as one line of Markdown that means nothing but itself. */
const line = (text: string): string =>
  writeCell(text.trim())
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[#+=-]/, '\\$&');

const pair = ({ name, value }: { readonly name: string; readonly value: string }): string =>
  `**${line(name)}:** ${line(value)}`;

const rating = ({ name, value }: { readonly name: string; readonly value: number }): string =>
  `${line(name)}: ${value}`;

function jobLine({ when, want, soThat }: Job): string {
  if (when === '' && soThat === '') return line(want);
  const parts = [
    when && `When ${line(when)}`,
    want && `I want ${line(want)}`,
    soThat && `so I can ${line(soThat)}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
