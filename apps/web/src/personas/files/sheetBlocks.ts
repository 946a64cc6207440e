import {
  type BoardSnapshot,
  channelName,
  channelOf,
  type NamedValue,
  type Persona,
  type Trait,
} from '@wayline/domain';
import { jobSentence, type SceneWords, type SheetBlock } from '@wayline/scene';
import type { PersonaText } from '../personaText.ts';

const LISTS = ['goals', 'needs', 'frustrations', 'motivations', 'behaviours'] as const;
const QUARTERS = ['says', 'thinks', 'does', 'feels'] as const;
/** Channel preferences go from 0 (avoids) to this. */
const PREFERS = 4;

/** What a persona's printed sheet says, block by block in the order of the sheet; what is empty has no block. */
export function sheetBlocks(
  persona: Persona,
  snapshot: BoardSnapshot,
  words: PersonaText['sheet'],
  scene: SceneWords,
): readonly SheetBlock[] {
  const blocks: SheetBlock[] = [];
  const texts = (title: string, all: readonly string[]): void => {
    const said = all.filter((text) => text.trim() !== '');
    if (said.length > 0) blocks.push({ kind: 'texts', title, texts: said });
  };
  const pairs = (title: string, all: readonly NamedValue[]): void => {
    if (all.length > 0)
      blocks.push({ kind: 'pairs', title, pairs: all.map(({ name, value }) => [name, value]) });
  };
  const sliders = (title: string, all: readonly Pick<Trait, 'name' | 'value'>[], most: number): void => {
    if (all.length > 0) blocks.push({ kind: 'sliders', title, sliders: all, most });
  };

  pairs(words.facts, facts(persona, words));
  pairs(words.demographics, persona.demographics);
  texts(
    words.jobs,
    persona.jobs.map((job) => jobSentence(job, scene)),
  );
  for (const list of LISTS) texts(words.lists[list], persona[list]);
  sliders(words.traits, persona.traits, 100);
  sliders(words.skills, persona.skills, 100);
  sliders(
    words.channels,
    persona.channels.map(({ channelId, preference }) => {
      const channel = channelOf(snapshot, channelId);
      return { name: channel ? channelName(channel, scene.journey) : channelId, value: preference };
    }),
    PREFERS,
  );
  texts(words.lists.devices, persona.devices);
  for (const quarter of QUARTERS) texts(words.lists[quarter], persona.empathy?.[quarter] ?? []);
  texts(words.tone, persona.tone ? [persona.tone] : []);
  pairs(words.custom, persona.custom);
  return blocks;
}

function facts({ role, segment, share }: Persona, words: PersonaText['sheet']): readonly NamedValue[] {
  return [
    ...(role ? [{ name: words.role, value: words.roles[role] }] : []),
    ...(segment ? [{ name: words.segment, value: segment }] : []),
    ...(share !== undefined ? [{ name: words.share, value: words.percent(share) }] : []),
  ];
}
