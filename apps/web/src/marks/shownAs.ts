import type { PartKind } from '@wayline/scene';
import type { Detail } from './detail.ts';

/** What of a part is drawn: not at all, with its words, with a bar in place of each line, or without words. */
export type ShownAs = 'nothing' | 'whole' | 'bars' | 'wordless';

/** Far out, only the structure and the curves are still drawn. */
const OUTLINE: ReadonlySet<PartKind> = new Set(['mapHeader', 'stage', 'lane', 'emotionPoint', 'channelDot']);
/** Names of stages are written over them, large enough to be read. */
const WORDLESS: ReadonlySet<PartKind> = new Set(['lane', 'emotionPoint', 'stage']);
/** Names that stay readable longest; the text of cards becomes bars before. */
const BARS: ReadonlySet<PartKind> = new Set(['card', 'tray', 'separator']);

/** How a part of a map is drawn at a detail. */
export function shownAs(kind: PartKind, detail: Detail): ShownAs {
  switch (detail) {
    case 'full':
      return 'whole';
    case 'lines':
      return BARS.has(kind) ? 'bars' : 'whole';
    case 'outline':
      if (!OUTLINE.has(kind)) return 'nothing';
      return WORDLESS.has(kind) ? 'wordless' : 'whole';
  }
}
