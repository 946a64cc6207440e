import type { Persona, PersonaSheetItem, Trait } from '@wayline/domain';
import { avatar } from '../marks/avatar.ts';
import { pathNumber } from '../marks/path.ts';
import type { Mark, Paint } from '../scene/mark.ts';
import type { ItemScene } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { oneLine } from '../text/oneLine.ts';
import { GRID } from '../theme/grid.ts';
import { personaLook } from '../theme/persona.ts';
import { TYPE } from '../theme/type.ts';
import { itemRect } from './itemRect.ts';
import { lockMark } from './lockMark.ts';
import { neutralBox } from './neutralBox.ts';
import { basisLine, jobSentence, quoted } from './personaWords.ts';
import { createSheetFlow, type SheetFlow } from './sheetFlow.ts';

const INSET = 17;
const RULE = 3;
const AVATAR = 36;
const AVATAR_GAP = 10;
const TRAIT_ROW = 20;
const TRAIT_GAP = 8;
const SLIDER = 60;
const KNOB = 4.5;

const MOST = { jobs: 2, goals: 4, frustrations: 4, traits: 8 } as const;

/** A persona on paper: who, in whose words, after what, against what, and how well all this is known. */
export function layoutPersonaSheet(
  item: PersonaSheetItem,
  persona: Persona | undefined,
  measurer: TextMeasurer,
): ItemScene {
  const box = itemRect(item, 176, 88);
  if (!persona) return neutralBox(item, measurer.words.personaGone, measurer);
  const { words } = measurer;
  const inner = box.width - 2 * INSET;
  const { paint } = personaLook(persona.color);
  const flow = createSheetFlow(INSET, RULE + 16, inner, measurer);

  flow.marks.push(...avatar(persona, INSET, flow.y, AVATAR, measurer));
  nameLines(flow, persona, INSET + AVATAR + AVATAR_GAP, inner - AVATAR - AVATAR_GAP, measurer);
  flow.gap(AVATAR);
  const quote = quoted(persona.quote, words);
  if (quote !== '') {
    flow.gap(14);
    flow.paragraph(quote, TYPE.sheetQuote, 'ink', 5);
  }
  const jobs = persona.jobs.map((job) => jobSentence(job, words)).filter((sentence) => sentence !== '');
  list(flow, words.jobsToBeDone(jobs.length), jobs.slice(0, MOST.jobs), 0);
  list(flow, words.goals, persona.goals.slice(0, MOST.goals), 2);
  list(flow, words.frustrations, persona.frustrations.slice(0, MOST.frustrations), 2);
  const traits = persona.traits.slice(0, MOST.traits);
  if (traits.length > 0) {
    flow.heading(words.traits);
    for (const trait of traits) traitRow(flow, trait, inner, paint, measurer);
  }
  flow.gap(14);
  const line: Mark = {
    type: 'line',
    x1: INSET,
    y1: flow.y + 0.5,
    x2: box.width - INSET,
    y2: flow.y + 0.5,
    stroke: 'line-1',
    strokeWidth: 1,
  };
  flow.marks.push(line);
  flow.gap(10);
  flow.paragraph(basisLine(persona, words), TYPE.captionNumber, 'ink-3', 2);

  const height = Math.max(box.height, flow.y + INSET);
  const marks = [...sheetGround(box.width, height, paint), ...flow.marks, ...lockMark(item, box.width)];
  return { itemId: item.id, rect: { ...box, height }, marks };
}

/** The paper, its edge, and the rule in the persona's colour that follows the rounded top. */
function sheetGround(width: number, height: number, paint: Paint): Mark[] {
  const radius = GRID.controlRadius;
  const k = radius * 0.4477;
  const n = pathNumber;
  const rule =
    `M0 ${radius}C0 ${n(k)} ${n(k)} 0 ${radius} 0L${n(width - radius)} 0` +
    `C${n(width - k)} 0 ${n(width)} ${n(k)} ${n(width)} ${radius}` +
    `C${n(width)} ${n(RULE + 2)} ${n(width - k)} ${RULE} ${n(width - radius)} ${RULE}L${radius} ${RULE}` +
    `C${n(k)} ${RULE} 0 ${n(RULE + 2)} 0 ${radius}Z`;
  return [
    {
      type: 'rect',
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      radius: radius - 0.5,
      fill: 'paper',
      stroke: 'line-2',
      strokeWidth: 1,
    },
    { type: 'path', d: rule, fill: paint },
  ];
}

function nameLines(
  flow: SheetFlow,
  persona: Persona,
  x: number,
  width: number,
  measurer: TextMeasurer,
): void {
  const named = persona.archetype.trim() !== '';
  const top = flow.y + (named ? 0 : (AVATAR - TYPE.sheetName.lineHeight) / 2);
  const name = oneLine(persona.name, TYPE.sheetName, measurer, { x, y: top, width, color: 'ink' });
  const y = top + TYPE.sheetName.lineHeight;
  const archetype = oneLine(persona.archetype, TYPE.caption, measurer, { x, y, width, color: 'ink-3' });
  if (name) flow.marks.push(name);
  if (archetype) flow.marks.push(archetype);
}

function list(flow: SheetFlow, title: string, entries: readonly string[], padding: number): void {
  const texts = entries.filter((text) => text.trim() !== '');
  if (texts.length === 0) return;
  flow.heading(title);
  for (const text of texts) {
    flow.gap(padding);
    flow.paragraph(text, TYPE.sheetText, 'ink', 4);
    flow.gap(padding);
  }
}

function traitRow(flow: SheetFlow, trait: Trait, inner: number, paint: Paint, measurer: TextMeasurer): void {
  const name = oneLine(trait.name, TYPE.caption, measurer, {
    x: INSET,
    y: flow.y + (TRAIT_ROW - TYPE.caption.lineHeight) / 2,
    width: inner - SLIDER - TRAIT_GAP,
    color: 'ink-2',
  });
  if (name) flow.marks.push(name);
  const y = flow.y + TRAIT_ROW / 2;
  const left = INSET + inner - SLIDER;
  const share = Math.max(0, Math.min(100, trait.value)) / 100;
  flow.marks.push(
    { type: 'line', x1: left, y1: y, x2: left + SLIDER, y2: y, stroke: 'line-3', strokeWidth: 1 },
    { type: 'circle', cx: left + share * SLIDER, cy: y, r: KNOB, fill: paint },
  );
  flow.gap(TRAIT_ROW);
}
