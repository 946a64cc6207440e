import { plural } from '../plural.ts';

const NOUNS: Readonly<Record<string, readonly [string, string]>> = {
  maps: ['map', 'maps'],
  stages: ['stage', 'stages'],
  steps: ['step', 'steps'],
  stepLinks: ['step link', 'step links'],
  lanes: ['lane', 'lanes'],
  cards: ['card', 'cards'],
  emotions: ['emotion point', 'emotion points'],
  personas: ['persona', 'personas'],
  channels: ['channel', 'channels'],
  actors: ['actor', 'actors'],
  departments: ['department', 'departments'],
  toneRules: ['tone rule', 'tone rules'],
  metrics: ['metric', 'metrics'],
  items: ['free item', 'free items'],
  connectors: ['connector', 'connectors'],
};

/** The words of a running and of a finished import. */
export const importing = {
  uploading: (file: string): string => `Importing ${file}`,
  uploadingNote: 'Sending the file',
  readingNote: 'Reading the file',
  doneTitle: 'Imported',
  created: 'Created',
  count: (collection: string, count: number): string => {
    const [one, many] = NOUNS[collection] ?? [collection, collection];
    return plural(count, one, many);
  },
  warnings: (count: number): string => `${plural(count, 'warning', 'warnings')}`,
  ignored: (count: number): string => `${plural(count, 'part was', 'parts were')} left out`,
  openBoard: 'Open board',
  failedTitle: 'The file was not imported',
  failedNote: (file: string, problems: number): string =>
    `Nothing was changed. ${file} has ${plural(problems, 'problem', 'problems')}:`,
  failedPlain: (file: string): string => `Nothing was changed. ${file} could not be read.`,
  tooBig: 'The file is too big for this server.',
  otherFile: 'Choose another file',
};
