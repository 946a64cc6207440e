import type { Collection } from '@wayline/domain';

const kinds: Readonly<Record<Collection, string>> = {
  maps: 'a map',
  stages: 'a stage',
  steps: 'a step',
  stepLinks: 'a link between steps',
  lanes: 'a lane',
  cards: 'a card',
  emotions: 'an emotion',
  personas: 'a persona',
  metrics: 'a metric',
  items: 'a note on the canvas',
  connectors: 'a connector',
  channels: 'a channel',
  actors: 'an actor',
  departments: 'a department',
  toneRules: 'a tone rule',
};

/** The words that table and outline share. */
export const twin = {
  loading: 'Opening the view',
  noMaps: {
    title: 'No map yet',
    lead: 'A map lays a customer’s way out, step by step. Begin with three empty stages and name them as you go.',
    reader: 'Nobody has put a map on this board yet.',
    add: 'Add a map',
  },
  somebody: 'Somebody',
  kinds: kinds as Readonly<Record<Collection, string>>,
  quoted: (text: string): string => `“${text}”`,
  news: {
    added: (who: string, what: string): string => `${who} added ${what}`,
    changed: (who: string, what: string): string => `${who} changed ${what}`,
    deleted: (who: string, what: string): string => `${who} deleted ${what}`,
  },
  andMore: (sentence: string, more: number): string =>
    more === 0 ? sentence : `${sentence}; ${more} more ${more === 1 ? 'change' : 'changes'}`,
  selectedBy: (who: string): string => `${who} is here`,
  actions: (name: string): string => `Actions for ${name}`,
  edit: 'Edit',
  insertBefore: { stage: 'Insert stage before', step: 'Insert step before', lane: 'Insert lane above' },
  insertAfter: { stage: 'Insert stage after', step: 'Insert step after', lane: 'Insert lane below' },
  newCard: 'New card below',
  move: { left: 'Move left', right: 'Move right', up: 'Move up', down: 'Move down' },
  delete: 'Delete',
  addCard: (step: string, lane: string): string => `Add card: ${step}, ${lane}`,
  spans: (count: number): string => `${count} steps`,
  severity: (severity: number, frequency: number): string => `${severity} × ${frequency}`,
  rating: (impact: number | undefined, effort: number | undefined): string =>
    `${impact ?? '–'} : ${effort ?? '–'}`,
  usedBy: (who: string): string => `${who}: `,
  offered: 'Offered: ',
  setEmotion: (face: string, name: string): string => `${face}: ${name}`,
  removeEmotion: (name: string): string => `Remove emotion: ${name}`,
  sample: (n: number): string => `n = ${n.toLocaleString('en')}`,
};
