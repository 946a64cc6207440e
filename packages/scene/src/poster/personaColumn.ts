import type { Persona } from '@wayline/domain';
import { basisLine, jobSentence, quoted } from '../item/personaWords.ts';
import { avatar } from '../marks/avatar.ts';
import type { Mark } from '../scene/mark.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { oneLine } from '../text/oneLine.ts';
import { personaLook } from '../theme/persona.ts';
import { type Column, createColumn } from './column.ts';
import { POSTER_TYPE } from './posterType.ts';

/** What a sheet leaves out, step by step, until all personas fit. */
interface Detail {
  readonly entries: number;
  readonly traits: number;
  readonly quote: boolean;
  readonly jobs: number;
  readonly basis: boolean;
}

const DETAILS: readonly Detail[] = [
  { entries: 4, traits: 6, quote: true, jobs: 2, basis: true },
  { entries: 2, traits: 4, quote: true, jobs: 1, basis: true },
  { entries: 2, traits: 0, quote: true, jobs: 1, basis: true },
  { entries: 1, traits: 0, quote: true, jobs: 1, basis: true },
  { entries: 0, traits: 0, quote: true, jobs: 1, basis: true },
  { entries: 0, traits: 0, quote: true, jobs: 0, basis: true },
  { entries: 0, traits: 0, quote: false, jobs: 0, basis: true },
];

const AVATAR = 44;
const TEXT_GAP = 12;
const TOP = 16;
const BOTTOM = 18;
const HEADING_GAP = 12;
const TRAIT_ROW = 22;
const SLIDER = 160;
const KNOB = 4.5;

export interface PersonaColumn {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** The sheets of all personas one under the other, as full as `height` allows; the shortest ones where none fits. */
export function drawPersonaColumn(
  personas: readonly Persona[],
  width: number,
  height: number,
  measurer: TextMeasurer,
): PersonaColumn {
  let drawn: PersonaColumn = { marks: [], height: 0 };
  for (const detail of DETAILS) {
    drawn = drawSheets(personas, width, detail, measurer);
    if (drawn.height <= height) break;
  }
  return drawn;
}

function drawSheets(
  personas: readonly Persona[],
  width: number,
  detail: Detail,
  measurer: TextMeasurer,
): PersonaColumn {
  const column = createColumn(width, measurer);
  const line = (y: number, isFirst: boolean): Mark => ({
    type: 'line',
    x1: 0,
    y1: y,
    x2: width,
    y2: y,
    stroke: isFirst ? 'ink' : 'line-2',
    strokeWidth: isFirst ? 1.5 : 1,
  });
  column.marks.push(line(0.75, true));
  for (const persona of personas) {
    column.gap(TOP);
    drawSheet(column, persona, detail, measurer);
    column.gap(BOTTOM);
    column.marks.push(line(column.y - 0.5, false));
  }
  return { marks: column.marks, height: column.y };
}

function drawSheet(column: Column, persona: Persona, detail: Detail, measurer: TextMeasurer): void {
  const { marks, width } = column;
  const { words } = measurer;
  const textX = AVATAR + TEXT_GAP;
  const place = { x: textX, width: width - textX };
  marks.push(...avatar(persona, 0, column.y, AVATAR, measurer));
  const name = oneLine(persona.name, POSTER_TYPE.name, measurer, { ...place, y: column.y, color: 'ink' });
  const archetype = oneLine(persona.archetype, POSTER_TYPE.archetype, measurer, {
    ...place,
    y: column.y + POSTER_TYPE.name.lineHeight,
    color: 'ink-3',
  });
  for (const mark of [name, archetype]) if (mark) marks.push(mark);
  column.gap(AVATAR);

  const quote = quoted(persona.quote, words);
  if (detail.quote && quote) {
    column.gap(HEADING_GAP);
    column.text(quote, POSTER_TYPE.quote, 'ink', 3);
  }
  const jobs = persona.jobs
    .map((job) => jobSentence(job, words))
    .filter(Boolean)
    .slice(0, detail.jobs);
  list(column, words.jobsToBeDone(jobs.length), jobs, 3);
  list(column, words.goals, persona.goals.slice(0, detail.entries), 2);
  list(column, words.frustrations, persona.frustrations.slice(0, detail.entries), 2);
  const traits = persona.traits.slice(0, detail.traits);
  if (traits.length > 0) heading(column, words.traits);
  for (const { name: trait, value } of traits) {
    const y = column.y + (TRAIT_ROW - POSTER_TYPE.trait.lineHeight) / 2;
    const text = oneLine(trait, POSTER_TYPE.trait, measurer, {
      x: 0,
      y,
      width: width - SLIDER - TEXT_GAP,
      color: 'ink-2',
    });
    if (text) marks.push(text);
    const middle = column.y + TRAIT_ROW / 2;
    const left = width - SLIDER;
    const part = Math.max(0, Math.min(100, value)) / 100;
    marks.push(
      { type: 'line', x1: left, y1: middle, x2: width, y2: middle, stroke: 'line-3', strokeWidth: 1 },
      {
        type: 'circle',
        cx: left + part * SLIDER,
        cy: middle,
        r: KNOB,
        fill: personaLook(persona.color).paint,
      },
    );
    column.gap(TRAIT_ROW);
  }
  if (detail.basis) {
    column.gap(8);
    column.text(basisLine(persona, words), POSTER_TYPE.basis, 'ink-3', 2);
  }
}

function list(column: Column, title: string, entries: readonly string[], maxLines: number): void {
  const texts = entries.filter((text) => text.trim() !== '');
  if (texts.length === 0) return;
  heading(column, title);
  for (const text of texts) column.text(text, POSTER_TYPE.text, 'ink', maxLines);
}

function heading(column: Column, title: string): void {
  column.gap(HEADING_GAP);
  column.text(title, POSTER_TYPE.heading, 'ink-3', 1);
  column.gap(2);
}
