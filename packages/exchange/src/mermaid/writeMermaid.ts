import {
  type BoardIndex,
  type BoardSnapshot,
  cardsAt,
  createIndex,
  emotionAt,
  type JourneyMap,
  type Persona,
  type Step,
  stagesOf,
  stepsOf,
} from '@wayline/domain';
import { chooseMap, choosePersona } from '../chooseMap.ts';
import type { WriteOptions, WriteResult } from '../format.ts';
import { lossWordsOf } from '../losses/lossWordsOf.ts';
import { safeFilename } from '../text/safeFilename.ts';
import { escapeName, escapeText } from './entities.ts';
import { mermaidLosses } from './mermaidLosses.ts';
import { scoreOf } from './score.ts';
import { UNRATED } from './unrated.ts';

/** Writes a map as one Mermaid journey, from the side of one persona. */
export async function writeMermaid(snapshot: BoardSnapshot, options: WriteOptions): Promise<WriteResult> {
  const map = chooseMap(snapshot, options);
  if (!map.ok) return map;
  const persona = choosePersona(snapshot, map.value, options);
  if (!persona.ok) return persona;
  const index = createIndex(snapshot);
  const text = diagramText(index, map.value, persona.value);
  return {
    ok: true,
    bytes: new TextEncoder().encode(text),
    mime: 'text/vnd.mermaid',
    filename: safeFilename(map.value.title, 'mmd'),
    losses: mermaidLosses(index, map.value, persona.value, lossWordsOf(options)),
  };
}

function diagramText(index: BoardIndex, map: JourneyMap, persona: Persona | null): string {
  const lines = ['journey'];
  if (map.title.trim() !== '') lines.push(`    title ${escapeText(map.title)}`);
  if (map.description.trim() !== '') lines.push(...description(map.description));
  for (const stage of stagesOf(index, map.id)) {
    lines.push(`    section ${escapeName(stage.name.trim() || 'Untitled')}`);
    for (const step of stepsOf(index, stage.id)) lines.push(...taskLines(index, step, persona));
  }
  return `${lines.join('\n')}\n`;
}

/** One line, or a block of lines, as the grammar has it. */
function description(text: string): string[] {
  const lines = text
    .split(/\r\n?|\n/)
    .map(escapeText)
    .filter((line) => line !== '');
  if (lines.length === 1) return [`    accDescr: ${lines[0]}`];
  return ['    accDescr {', ...lines.map((line) => `      ${line}`), '    }'];
}

function taskLines(index: BoardIndex, step: Step, persona: Persona | null): string[] {
  const emotion = persona ? emotionAt(index, step.id, persona.id) : null;
  const actors = actorNames(index, step);
  // Where somebody else acts and the persona feels nothing, the step is not hers in Mermaid's sense.
  const people = persona && (emotion || actors.length === 0) ? [persona.name, ...actors] : actors;
  const names = [...new Set(people.map((name) => name.trim()).filter((name) => name !== ''))];
  const who = names.map((name) => escapeName(name, { actor: true })).join(', ');
  const name = escapeName(step.name.trim() || 'Untitled');
  const line = `      ${name}: ${emotion ? scoreOf(emotion.valence) : 3}${who === '' ? '' : `: ${who}`}`;
  return emotion ? [line] : [`      %% ${UNRATED}`, line];
}

/** The actors of a step's touchpoints, in the order of the cards. */
function actorNames(index: BoardIndex, step: Step): string[] {
  return cardsAt(index, step.id).flatMap((card) =>
    card.kind === 'touchpoint'
      ? card.actorIds.flatMap((id) => index.snapshot.actors.get(id)?.name ?? [])
      : [],
  );
}
