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

/** What an avatar shows of a persona. */
export type AvatarOf = Pick<Persona, 'name' | 'color'> & { readonly photoId?: string | undefined };

/**
 * A persona's marker with the first letter of the name, or the photo in a ring with the marker at its lower right;
 * `size` (28 to 64) across, `x`, `y` is the top left.
 */
export function avatar(
  persona: AvatarOf,
  x: number,
  y: number,
  size: number,
  measurer: TextMeasurer,
): Mark[] {
  const { photoId, color } = persona;
  const initials = marker(persona, x, y, size, measurer);
  return photoId === undefined ? initials : photo(photoId, color, x, y, size, initials);
}

const RING = 2;
/** The marker's share of the photo; it stands on a paper disc, so that any photo leaves it legible. */
const BADGE = 0.15;
const HALO = 1.5;

/** A circle for everybody: a face in a triangle is no face. What tells the personas apart is the ring and the marker. */
function photo(
  fileId: string,
  color: number,
  x: number,
  y: number,
  size: number,
  fallback: readonly Mark[],
): Mark[] {
  const { paint } = personaLook(color);
  const centre = size / 2;
  const r = Math.round(size * BADGE * 10) / 10;
  const [cx, cy] = [x + size - r, y + size - r];
  return [
    { type: 'image', fileId, x, y, width: size, height: size, radius: centre, fallback },
    {
      type: 'circle',
      cx: x + centre,
      cy: y + centre,
      r: centre - RING / 2,
      stroke: paint,
      strokeWidth: RING,
    },
    { type: 'circle', cx, cy, r: r + HALO, fill: 'paper' },
    personaMarker(color, cx, cy, r, { fill: paint }),
  ];
}

function marker(
  persona: Pick<Persona, 'name' | 'color'>,
  x: number,
  y: number,
  size: number,
  measurer: TextMeasurer,
): Mark[] {
  const { paint, shape } = personaLook(persona.color);
  const centre = size / 2;
  const style = size >= 56 ? TYPE.dialogTitle : size >= 36 ? TYPE.avatarLarge : TYPE.avatar;
  // A square of the circle's weight would look small beside its name: here it fills the box as the circle does.
  const shaped: Mark =
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
  return letter ? [shaped, letter] : [shaped];
}
