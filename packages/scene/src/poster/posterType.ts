import type { TextStyle } from '../text/measurer.ts';
import { TYPE } from '../theme/type.ts';

const style = (size: number, lineHeight: number, weight: TextStyle['weight'], tracking = 0): TextStyle => ({
  size,
  lineHeight,
  weight,
  tracking,
});

type PosterRole =
  | 'title'
  | 'leadStrong'
  | 'lead'
  | 'factName'
  | 'fact'
  | 'name'
  | 'archetype'
  | 'quote'
  | 'heading'
  | 'text'
  | 'trait'
  | 'basis'
  | 'legend'
  | 'footer'
  | 'footerStrong';

/** How the texts around a poster's map are set, in map units. */
export const POSTER_TYPE: Readonly<Record<PosterRole, TextStyle>> = {
  title: TYPE.posterTitle,
  leadStrong: { ...TYPE.posterLead, weight: 600, tracking: -0.01 },
  lead: { ...TYPE.posterLead, tracking: -0.01 },
  factName: style(13, 16, 400),
  fact: { ...style(24, 32, 600, -0.02), tabular: true },
  name: style(20, 24, 600, -0.012),
  archetype: style(14, 20, 400),
  quote: style(18, 24, 500, -0.012),
  heading: style(13, 16, 600),
  text: style(14, 20, 400),
  trait: style(13, 16, 400),
  basis: { ...style(13, 16, 400), tabular: true },
  legend: style(13, 16, 400),
  footer: { ...style(13, 20, 400), tabular: true },
  footerStrong: { ...style(13, 20, 600), tabular: true },
};
