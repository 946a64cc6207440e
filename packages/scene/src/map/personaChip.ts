import type { Persona } from '@wayline/domain';
import { avatar } from '../marks/avatar.ts';
import type { Mark } from '../scene/mark.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { oneLine } from '../text/oneLine.ts';
import { GRID } from '../theme/grid.ts';
import { TYPE } from '../theme/type.ts';

export const CHIP_HEIGHT = 46;
const AVATAR = 28;
const INSET = 7;
const TEXT_X: number = INSET + AVATAR + 10;
const TEXT_TOP = 7;
const RIGHT = 15;
const BARE = 36;

/** How much a chip says: at most so many units of its name and archetype, or nothing beside the marker. */
export type ChipText = 168 | 104 | 0;

/** Width of a persona's chip in map units. */
export function chipWidth(persona: Persona, most: ChipText, measurer: TextMeasurer): number {
  if (most === 0) return BARE;
  const text = Math.max(
    measurer.width(persona.name, TYPE.chipName),
    measurer.width(persona.archetype, TYPE.caption),
  );
  return Math.ceil(TEXT_X + Math.min(most, text) + RIGHT);
}

/** A persona in the map's header: the marker with an initial, name, archetype. */
export function drawPersonaChip(persona: Persona, most: ChipText, measurer: TextMeasurer): Mark[] {
  if (most === 0) return avatar(persona, (BARE - AVATAR) / 2, (CHIP_HEIGHT - AVATAR) / 2, AVATAR, measurer);
  const width = chipWidth(persona, most, measurer);
  const place = { x: TEXT_X, width: most + 1 };
  const alone = persona.archetype.trim() === '';
  const nameTop = alone ? (CHIP_HEIGHT - TYPE.chipName.lineHeight) / 2 : TEXT_TOP;
  const name = oneLine(persona.name, TYPE.chipName, measurer, { ...place, y: nameTop, color: 'ink' });
  const archetype = oneLine(persona.archetype, TYPE.caption, measurer, {
    ...place,
    y: TEXT_TOP + TYPE.chipName.lineHeight,
    color: 'ink-3',
  });
  const ground: Mark = {
    type: 'rect',
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: CHIP_HEIGHT - 1,
    radius: GRID.controlRadius - 0.5,
    fill: 'card',
    stroke: 'line-2',
    strokeWidth: GRID.stroke.hairline,
  };
  const face = avatar(persona, INSET, (CHIP_HEIGHT - AVATAR) / 2, AVATAR, measurer);
  return [ground, ...face, name, archetype].filter((mark) => mark !== undefined);
}
