import type { Persona } from '@wayline/domain';
import { quoted } from '../item/personaWords.ts';
import { createSheetFlow, type SheetFlow } from '../item/sheetFlow.ts';
import { avatar } from '../marks/avatar.ts';
import type { Mark } from '../scene/mark.ts';
import type { Drawing } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { oneLine } from '../text/oneLine.ts';
import { personaLook } from '../theme/persona.ts';
import { TYPE } from '../theme/type.ts';
import { drawSheetBlock } from './drawSheetBlock.ts';
import type { SheetBlock } from './sheetBlock.ts';

/** What a printed sheet says besides the persona's own words. */
export interface SheetPrint {
  readonly persona: Persona;
  readonly blocks: readonly SheetBlock[];
  /** "Qualitative, n = 14, interviews" */
  readonly basis: string;
}

const WIDTH = 840;
const MARGIN = 48;
const GUTTER = 40;
const COLUMN = (WIDTH - 2 * MARGIN - GUTTER) / 2;
const AVATAR = 64;
const RULE = 6;
/** Even the shortest sheet has the shape of a page. */
const LEAST_HEIGHT = 560;

/** A persona's whole sheet as one picture, 840 units wide and as high as it takes: nothing is left out of it. */
export function personaSheetDrawing({ persona, blocks, basis }: SheetPrint, measurer: TextMeasurer): Drawing {
  const head = createSheetFlow(MARGIN, MARGIN + RULE, WIDTH - 2 * MARGIN, measurer);
  drawHead(head, persona, measurer);
  const top = head.y + 16;
  const columns = [MARGIN, MARGIN + COLUMN + GUTTER].map((x) => createSheetFlow(x, top, COLUMN, measurer));
  const { paint } = personaLook(persona.color);
  for (const block of blocks) {
    const [left, right] = columns as [SheetFlow, SheetFlow];
    const column = left.y <= right.y ? left : right;
    drawSheetBlock(
      column,
      block,
      { x: column === left ? MARGIN : MARGIN + COLUMN + GUTTER, width: COLUMN, paint },
      measurer,
    );
  }
  const end = Math.max(...columns.map(({ y }) => y), LEAST_HEIGHT - MARGIN - 40) + 24;
  const foot = createSheetFlow(MARGIN, end + 12, WIDTH - 2 * MARGIN, measurer);
  foot.paragraph(basis, TYPE.captionNumber, 'ink-3', 3);
  const marks: readonly Mark[] = [
    { type: 'rect', x: 0, y: 0, width: WIDTH, height: RULE, fill: paint },
    ...head.marks,
    {
      type: 'line',
      x1: MARGIN,
      y1: top - 0.5,
      x2: WIDTH - MARGIN,
      y2: top - 0.5,
      stroke: 'line-2',
      strokeWidth: 1,
    },
    ...columns.flatMap((column) => column.marks),
    {
      type: 'line',
      x1: MARGIN,
      y1: end - 0.5,
      x2: WIDTH - MARGIN,
      y2: end - 0.5,
      stroke: 'line-2',
      strokeWidth: 1,
    },
    ...foot.marks,
  ];
  const title = persona.name.trim() || persona.archetype.trim();
  return {
    bounds: { x: 0, y: 0, width: WIDTH, height: Math.ceil(foot.y + MARGIN - 12) },
    background: 'paper',
    title,
    description: persona.archetype,
    groups: [{ x: 0, y: 0, label: title, marks }],
  };
}

function drawHead(flow: SheetFlow, persona: Persona, measurer: TextMeasurer): void {
  const x = MARGIN + AVATAR + 20;
  const width = WIDTH - MARGIN - x;
  flow.marks.push(...avatar(persona, MARGIN, flow.y, AVATAR, measurer));
  const name = oneLine(persona.name, TYPE.pageTitle, measurer, { x, y: flow.y + 4, width, color: 'ink' });
  const archetype = oneLine(persona.archetype, TYPE.phoneText, measurer, {
    x,
    y: flow.y + 4 + TYPE.pageTitle.lineHeight,
    width,
    color: 'ink-3',
  });
  for (const mark of [name, archetype]) if (mark) flow.marks.push(mark);
  flow.gap(AVATAR + 8);
  const quote = quoted(persona.quote, measurer.words);
  if (quote !== '') {
    flow.gap(12);
    flow.paragraph(quote, TYPE.dialogTitle, 'ink', 6);
  }
  if (persona.bio.trim() !== '') {
    flow.gap(16);
    for (const text of persona.bio.trim().split(/\n{2,}/)) flow.paragraph(text, TYPE.phoneText, 'ink-2', 60);
  }
}
