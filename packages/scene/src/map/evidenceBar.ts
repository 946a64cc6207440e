import type { EvidenceCoverage } from '@wayline/domain';
import type { Mark } from '../scene/mark.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { oneLine } from '../text/oneLine.ts';
import { TYPE } from '../theme/type.ts';

export const EVIDENCE_BAR_WIDTH = 168;
export const EVIDENCE_BAR_HEIGHT = 30;
const BAR = 8;
const GAP = 2;

/** "Evidence", the share of claims that are known, and a bar: measured in ink, quoted or seen in grey, open hollow. */
export function evidenceBarMarks(coverage: EvidenceCoverage, width: number, measurer: TextMeasurer): Mark[] {
  const share = measurer.words.percent((coverage.share ?? 0) * 100);
  const texts = [
    oneLine(measurer.words.evidence, TYPE.caption, measurer, { x: 0, y: 0, width, color: 'ink-2' }),
    oneLine(share, TYPE.captionStrong, measurer, { x: 0, y: 0, width, color: 'ink', align: 'end' }),
  ].filter((mark) => mark !== undefined);
  return [...texts, ...segmentMarks(coverage, width, TYPE.caption.lineHeight + 6)];
}

function segmentMarks({ segments, total }: EvidenceCoverage, width: number, y: number): Mark[] {
  const parts = [
    { count: segments.measured, look: { fill: 'ink' } },
    { count: segments.seen, look: { fill: 'ink-3' } },
    { count: segments.open, look: { stroke: 'line-3', strokeWidth: 1 } },
  ] as const;
  const shown = parts.filter(({ count }) => count > 0);
  const room = width - GAP * Math.max(0, shown.length - 1);
  let x = 0;
  return shown.map(({ count, look }): Mark => {
    const wide = (room * count) / Math.max(1, total);
    const inset = 'stroke' in look ? 0.5 : 0;
    const mark: Mark = {
      type: 'rect',
      x: x + inset,
      y: y + inset,
      width: Math.max(0, wide - 2 * inset),
      height: BAR - 2 * inset,
      radius: 1,
      ...look,
    };
    x += wide + GAP;
    return mark;
  });
}
