/**
 * The letters of all texts, with what they are like (ECMA-376-1, 21.1.2.3.7): where Inter is not installed, PowerPoint
 * looks for another sans serif instead of its default.
 */
export const TYPEFACE: string =
  '<a:latin typeface="Inter" panose="020B0604020202020204" pitchFamily="34" charset="0"/>';
