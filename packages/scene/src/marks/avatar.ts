import type { Persona } from '@wayline/domain';
import type { Mark } from '../scene/mark.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { oneLine } from '../text/oneLine.ts';
import { personaLook } from '../theme/persona.ts';
import { TYPE } from '../theme/type.ts';
import { personaMarker } from './personaMarker.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const initial = (name: string): string => {
  for (const { segment } of graphemes.segment(name.trim())) return segment.toLocaleUpperCase('en');
  return '';
};

/** A persona's marker with the first letter of the name, `size` (28 or 36) across; `x`, `y` is the top left. */
export function avatar(
  persona: Pick<Persona, 'name' | 'color'>,
  x: number,
  y: number,
  size: number,
  measurer: TextMeasurer,
): Mark[] {
  const { paint, shape } = personaLook(persona.color);
  const centre = size / 2;
  const style = size >= 36 ? TYPE.avatarLarge : TYPE.avatar;
  // A square of the circle's weight would look small beside its name: here it fills the box as the circle does.
  const marker: Mark =
    shape === 'roundedSquare'
      ? { type: 'rect', x, y, width: size, height: size, radius: size / 4, fill: paint }
      : personaMarker(persona.color, x + centre, y + centre, centre * (shape === 'circle' ? 1 : 0.9), {
          fill: paint,
        });
  const drop = shape === 'triangleUp' ? size * 0.1 : shape === 'triangleDown' ? -size * 0.1 : 0;
  const letter = oneLine(initial(persona.name), style, measurer, {
    x,
    y: y + centre - style.lineHeight / 2 + drop,
    width: size,
    color: 'paper',
    align: 'middle',
  });
  return letter ? [marker, letter] : [marker];
}
