import type { MapScene, Part, Point } from '@wayline/scene';
import type { LucideIcon } from 'lucide-react';
import type { Surface } from '../pointer/stroke.ts';
import type { ActMenu } from './actMenu.ts';

/** What an act works on: the board, what is selected on it, and where the question was asked. */
export interface ActScope extends Surface {
  readonly selection: readonly string[];
  /** Where on the board; the middle of what is seen when it was not asked at a place. */
  readonly at: Point;
  /** The part of a map that was asked about: a cell has no id to be selected by. */
  readonly part: { readonly map: MapScene; readonly part: Part } | null;
  /** Deletes by the rules of the model, as one step; `contents` takes along what lies in a frame. */
  readonly deleteRecords: (ids: readonly string[], contents?: 'keep' | 'delete') => void;
}

/** Acts under one of these names stand together; menus draw a line between them. */
export type ActSection =
  | 'new'
  | 'edit'
  | 'look'
  | 'insert'
  | 'arrange'
  | 'order'
  | 'view'
  | 'lead'
  | 'delete';

/** One thing that can be done with what is selected: for menus, the bar at the selection and the command palette. */
export interface Act {
  readonly id: string;
  readonly label: string;
  /** The keys that do the same, `Ctrl` standing for ⌘ on macOS. */
  readonly shortcut?: string;
  readonly icon?: LucideIcon;
  readonly section: ActSection;
  readonly menu?: ActMenu;
  /** A colour to show in place of an icon, as CSS. */
  readonly swatch?: string;
  /** Whether what it would set is so already. */
  readonly isOn?: boolean;
  /** Whether it makes sense for what is selected and may be done by this person. */
  readonly when: boolean;
  readonly run: () => void;
}

/** The acts about one matter, for a scope as it is now. */
export type ActSource = (scope: ActScope) => readonly Act[];
