import { plural } from '../plural.ts';
import type { TimeAgo } from '../timeAgo.ts';

/** The words of the list of boards, of new maps and of imports. */
export const home = {
  title: 'Boards',
  find: 'Find a board or persona',
  newMap: 'New map',
  import: 'Import',
  views: 'Which boards',
  all: 'All',
  trash: 'Trash',
  columns: {
    name: 'Name',
    personas: 'Personas',
    evidence: 'Evidence',
    health: 'Health',
    edited: 'Edited',
    deleted: 'Deleted',
  },
  maps: (maps: number, blueprints: number, steps: number): string => {
    const parts = [
      maps > 0 && plural(maps, 'map', 'maps'),
      blueprints > 0 && plural(blueprints, 'blueprint', 'blueprints'),
      plural(steps, 'step', 'steps'),
    ];
    return maps + blueprints === 0 ? 'No map yet' : parts.filter(Boolean).join(', ');
  },
  peopleHere: (people: number): string => `${plural(people, 'person', 'people')} here`,
  more: (count: number): string => `and ${count} more`,
  evidence: (percent: number): string => `${percent} %`,
  evidenceMeaning: 'of the cards rest on what was quoted, observed or measured',
  warnings: (count: number): string => plural(count, 'warning', 'warnings'),
  allClear: 'All clear',
  untitled: 'Untitled board',
  sample: 'sample',
  ago: ({ unit, count }: TimeAgo): string => {
    if (unit === 'now') return 'now';
    if (unit === 'day' && count === 1) return 'yesterday';
    return plural(count, unit, `${unit}s`);
  },
  boardMenu: (title: string): string => `More for ${title}`,
  open: 'Open',
  toTrash: 'Move to trash',
  restore: 'Restore',
  restoreNamed: (title: string): string => `Restore ${title}`,
  movedToTrash: (title: string): string => `“${title}” is in the trash`,
  restored: (title: string): string => `“${title}” is back`,
  noMatch: (query: string): string => `No board matches “${query}”`,
  trashEmpty: 'The trash is empty',
  nothingShared: 'No board is shared with you at present',
  firstTitle: 'Start your first map',
  firstNote: 'Pick a shape, give it a title, and type.',
  cannotList: 'The boards could not be loaded',
  loading: 'Loading boards',
  theme: { toDark: 'Dark theme', toLight: 'Light theme' },
  template: 'Template',
  templates: {
    blank: { name: 'Blank journey map', note: 'Three stages, start typing' },
    journey: { name: 'Customer journey', note: 'Five stages, every core lane' },
    blueprint: { name: 'Service blueprint', note: 'Three lines, front to back office' },
    dayInLife: { name: 'Day in the life', note: 'Hours instead of stages' },
    lifecycle: { name: 'Customer lifecycle', note: 'Years, from need to renewal' },
    currentFuture: { name: 'Current and future', note: 'Two maps that say what changes' },
  },
  mapTitle: 'Title',
  mapTitlePlaceholder: 'What does the customer want to get done?',
  newTitle: 'New journey',
  create: 'Create',
  drop: 'Drop the file to make a board of it',
  dropNote: 'Wayline JSON, Mermaid journey, Excel, CSV, Markdown, JSON Canvas',
};
