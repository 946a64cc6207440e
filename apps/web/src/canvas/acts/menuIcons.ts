import type { LucideIcon } from 'lucide-react';
import {
  AlignStartVertical,
  BringToFront,
  CaseSensitive,
  Minus,
  MoveRight,
  PaintBucket,
  Palette,
  Plus,
  Shapes,
  Smile,
  Spline,
  Tag,
  Users,
} from 'lucide-react';
import type { ActMenu } from './actMenu.ts';

/** The sign of each menu of acts. */
export const MENU_ICONS: Readonly<Record<ActMenu, LucideIcon>> = {
  kind: Tag,
  colour: Palette,
  fill: PaintBucket,
  form: Shapes,
  letters: CaseSensitive,
  persona: Users,
  face: Smile,
  line: Spline,
  dash: Minus,
  heads: MoveRight,
  align: AlignStartVertical,
  order: BringToFront,
  insert: Plus,
};
