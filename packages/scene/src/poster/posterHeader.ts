import type { JourneyMap } from '@wayline/domain';
import type { Mark } from '../scene/mark.ts';
import { breakLines } from '../text/breakLines.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { oneLine } from '../text/oneLine.ts';
import { textMarks } from '../text/textMarks.ts';
import { POSTER_TYPE } from './posterType.ts';

const LEAD_GAP = 8;
const FACT_GAP = 40;
const LEAST_GAP = 48;
const WIDEST_LEAD = 1100;

/** A key figure at the right of the title: "Personas", "2". */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** The title, the state and scenario below it, and at the right the key figures on the same last line. */
export function drawPosterHeader(
  map: JourneyMap,
  facts: readonly Fact[],
  width: number,
  measurer: TextMeasurer,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const widths = facts.map(({ name, value }) =>
    Math.max(measurer.width(name, POSTER_TYPE.factName), measurer.width(value, POSTER_TYPE.fact)),
  );
  const factsWidth = widths.reduce((sum, each) => sum + each, 0) + FACT_GAP * Math.max(0, facts.length - 1);
  const room = Math.max(width / 3, width - factsWidth - LEAST_GAP);
  const title = breakLines(map.title, POSTER_TYPE.title, room, measurer, { maxLines: 2, balance: true });
  const titleHeight = Math.max(1, title.lines.length) * POSTER_TYPE.title.lineHeight;
  const leadTop = titleHeight + LEAD_GAP;
  const height = leadTop + POSTER_TYPE.lead.lineHeight;

  const state = oneLine(measurer.words.mapState(map.type, map.state), POSTER_TYPE.leadStrong, measurer, {
    x: 0,
    y: leadTop,
    width: room,
    color: 'ink',
  });
  const scenarioX = (state?.width ?? 0) + 6;
  const scenario = oneLine(map.scenario || map.goal, POSTER_TYPE.lead, measurer, {
    x: scenarioX,
    y: leadTop,
    width: Math.min(WIDEST_LEAD, room) - scenarioX,
    color: 'ink-2',
  });
  const marks: Mark[] = textMarks(title, POSTER_TYPE.title, { x: 0, y: 0, width: room, color: 'ink' });
  for (const mark of [state, scenario]) if (mark) marks.push(mark);

  let x = width - factsWidth;
  const factTop = height - POSTER_TYPE.fact.lineHeight - 2 - POSTER_TYPE.factName.lineHeight;
  for (const [index, { name, value }] of facts.entries()) {
    const wide = (widths[index] ?? 0) + 1;
    const place = { x, width: wide };
    const label = oneLine(name, POSTER_TYPE.factName, measurer, { ...place, y: factTop, color: 'ink-3' });
    const number = oneLine(value, POSTER_TYPE.fact, measurer, {
      ...place,
      y: height - POSTER_TYPE.fact.lineHeight,
      color: 'ink',
    });
    for (const mark of [label, number]) if (mark) marks.push(mark);
    x += (widths[index] ?? 0) + FACT_GAP;
  }
  return { marks, height };
}
