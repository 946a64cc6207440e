import type { Point, Rect } from '../../scene/mark.ts';
import {
  type Label,
  type LabelChoice,
  type LabelLevel,
  type LabelSide,
  labelBoxes,
} from './labelGeometry.ts';

/** A label that asks for a place among the others of its column. */
export interface LabelRequest {
  readonly label: Label;
  /** The side away from the nearest other curve; absent where nothing speaks for either. */
  readonly prefers?: LabelSide;
  /** Says whose curve begins here, so it stays even where it meets a line. */
  readonly essential: boolean;
  /** Points along the persona's own curve: it may touch the outer ends of the label. */
  readonly own: readonly Point[];
  /** Points along all other curves. */
  readonly others: readonly Point[];
  /** Markers and other things that must stay readable. */
  readonly obstacles: readonly Rect[];
}

interface Option extends LabelChoice {
  readonly boxes: readonly Rect[];
  readonly cost: number;
}

/** What it costs, in the reader's understanding, to place a label otherwise than wished. */
const OTHER_SIDE = 4;
const WITHOUT_REASON = 12;
const A_LINE_OUT = 6;
const HIDDEN = 40;
const MEETING = 100;
/** How many lines further out the name of a curve may stand. */
const NAME_LINES = [0, 1, 2, 3] as const;
/** The paper that must stay around letters, and how far a curve may run under the ends of its own label. */
const CLEARANCE = 2.5;
const OWN_END = 10;
/** With more labels in a column than this, they are placed one after another instead of all at once. */
const MOST_AT_ONCE = 4;

/**
 * Chooses a side for every label of one column, and drops reasons, then words, where a label would meet a line,
 * a marker or another label. First come the cheapest choices taken together; ties go to the earlier request.
 */
export function placeLabels(requests: readonly LabelRequest[]): LabelChoice[] {
  const options = requests.map(optionsOf);
  if (options.length <= MOST_AT_ONCE) return cheapest(options, 0, []).chosen;
  const chosen: Option[] = [];
  for (const own of options) {
    const [best] = own
      .map((option) => ({ option, cost: option.cost + meetings(option, chosen) }))
      .sort((a, b) => a.cost - b.cost);
    if (best) chosen.push(best.option);
  }
  return chosen;
}

function cheapest(
  options: readonly (readonly Option[])[],
  index: number,
  taken: readonly Option[],
): { cost: number; chosen: Option[] } {
  const own = options[index];
  if (!own) return { cost: 0, chosen: [] };
  let best: { cost: number; chosen: Option[] } = { cost: Number.POSITIVE_INFINITY, chosen: [] };
  for (const option of own) {
    const cost = option.cost + meetings(option, taken);
    if (cost >= best.cost) continue;
    const rest = cheapest(options, index + 1, [...taken, option]);
    if (cost + rest.cost < best.cost) best = { cost: cost + rest.cost, chosen: [option, ...rest.chosen] };
  }
  return best;
}

const meetings = (option: Option, taken: readonly Option[]): number =>
  taken.some((other) => option.boxes.some((box) => other.boxes.some((its) => overlap(box, its, 1))))
    ? MEETING
    : 0;

function optionsOf(request: LabelRequest): Option[] {
  const { label, prefers, essential } = request;
  const sides: LabelSide[] = prefers === 'below' ? ['below', 'above'] : ['above', 'below'];
  const options: Option[] = [];
  const hasBoth = label.word.lines.length > 0 && label.reason.lines.length > 0;
  const levels: LabelLevel[] = hasBoth ? ['full', 'word'] : ['full'];
  for (const level of levels) {
    // The names of curves that begin at one point stand one under the other.
    const lines = essential && level === levels.at(-1) ? NAME_LINES : [0];
    for (const side of sides) {
      for (const out of lines) {
        const choice = { side, level, lines: out };
        const boxes = labelBoxes(label, choice);
        const wrongSide = prefers !== undefined && side !== prefers ? OTHER_SIDE : 0;
        const less = level === 'word' ? WITHOUT_REASON : 0;
        const meetings = countMeetings(boxes, request) + (out > 0 && isBarred(boxes, request) ? 1 : 0);
        const cost = wrongSide + less + out * A_LINE_OUT + MEETING * meetings;
        options.push({ ...choice, boxes, cost });
      }
    }
  }
  const side = sides[0] ?? 'above';
  options.push({ side, level: 'none', lines: 0, boxes: [], cost: essential ? MEETING * 9 : HIDDEN });
  return options;
}

function countMeetings(boxes: readonly Rect[], { own, others, obstacles }: LabelRequest): number {
  let count = 0;
  for (const box of boxes) {
    if (others.some((point) => isInside(point, box, CLEARANCE, CLEARANCE))) count++;
    if (own.some((point) => isInside(point, box, -Math.min(OWN_END, box.width / 3), 1))) count++;
    if (obstacles.some((obstacle) => overlap(box, obstacle, 1))) count++;
  }
  return count;
}

/** Whether somebody else's marker stands between a point and its label further out. */
function isBarred(boxes: readonly Rect[], { label, obstacles }: LabelRequest): boolean {
  const ys = [label.y, ...boxes.map(({ y, height }) => y + height / 2)];
  const top = Math.min(...ys);
  const between = { x: label.x - 1, y: top, width: 2, height: Math.max(...ys) - top };
  return obstacles.some((obstacle) => overlap(between, obstacle, 0));
}

const isInside = ({ x, y }: Point, box: Rect, marginX: number, marginY: number): boolean =>
  x > box.x - marginX &&
  x < box.x + box.width + marginX &&
  y > box.y - marginY &&
  y < box.y + box.height + marginY;

const overlap = (a: Rect, b: Rect, margin: number): boolean =>
  a.x < b.x + b.width + margin &&
  b.x < a.x + a.width + margin &&
  a.y < b.y + b.height + margin &&
  b.y < a.y + a.height + margin;
