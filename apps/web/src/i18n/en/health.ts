/** The words of the Health view. They come with it. */
export const health = {
  title: 'Health',
  checking: 'Checking the board…',
  map: 'Map',
  allMaps: 'All maps',
  wholeBoard: 'Whole board',
  level: 'Level',
  all: 'All',
  levels: { error: 'Errors', warn: 'Warnings', info: 'Notes' },
  showAll: (count: number): string => `Show all ${count}`,
  showFewer: 'Show fewer',
  showOnBoard: (name: string): string => `Show on board: ${name}`,
  mute: (name: string): string => `Mute: ${name}`,
  muting: {
    reason: 'Why need it not be shown?',
    confirm: 'Mute',
    cancel: 'Cancel',
  },
  muted: (count: number): string => `Muted (${count})`,
  unmute: (name: string): string => `Show again: ${name}`,
  said: { muted: 'muted', unmuted: 'shown again' },
  untitled: 'Untitled',
  clear: {
    title: 'All clear',
    lead: (checks: number): string => `${checks} checks find nothing on this board that needs you.`,
    filtered: 'Nothing here at this level.',
  },
};
