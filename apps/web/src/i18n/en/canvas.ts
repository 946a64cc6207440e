import type { CardKind, ItemType, ShapeForm } from '@wayline/domain';
import type { Tool } from '../../ui/uiStore.ts';
import { acts } from './acts.ts';
import { details } from './details.ts';
import { grid } from './grid.ts';
import { pictures } from './pictures.ts';

const cardKinds: Readonly<Record<CardKind, string>> = {
  note: 'Note',
  touchpoint: 'Touchpoint',
  pain: 'Pain point',
  moment: 'Moment of truth',
  opportunity: 'Opportunity',
  quote: 'Quote',
  insight: 'Insight',
  question: 'Question',
  dataPoint: 'Data point',
  image: 'Picture',
};

const tools: Readonly<Record<Tool, string>> = {
  select: 'Select',
  hand: 'Hand',
  sticky: 'Sticky note',
  text: 'Text',
  shape: 'Shape',
  connector: 'Connector',
  pen: 'Pen',
  frame: 'Frame',
  image: 'Image',
};

const shapeForms: Readonly<Record<ShapeForm, string>> = {
  rectangle: 'Rectangle',
  rounded: 'Rounded rectangle',
  ellipse: 'Ellipse',
  diamond: 'Diamond',
  triangle: 'Triangle',
  hexagon: 'Hexagon',
};

const itemKinds: Readonly<Record<ItemType, string>> = {
  sticky: 'Sticky note',
  text: 'Text',
  shape: 'Shape',
  image: 'Image',
  frame: 'Frame',
  drawing: 'Drawing',
  personaSheet: 'Persona sheet',
  unknown: 'Unreadable thing',
};

const directions = { left: 'left', right: 'right', up: 'up', down: 'down' } as const;

/** The words of the canvas, the journey grid and Details. */
export const canvas = {
  canvas: 'Canvas',
  tools: 'Tools',
  toolNames: tools as Readonly<Record<Tool, string>>,
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  zoomReset: 'Zoom to 100 %',
  fit: 'Fit the board',
  minimap: 'Minimap',
  zoomValue: (percent: number): string => `${percent} %`,

  journeyMap: 'Journey map',
  laneFolded: (lane: string): string => `Collapse ${lane}`,
  laneUnfolded: (lane: string): string => `Expand ${lane}`,
  metric: 'Metric',
  inSight: 'In sight',
  moreInSight: (count: number): string => `And ${count} more; the Table and Outline views list everything`,

  cardKinds: cardKinds as Readonly<Record<CardKind, string>>,
  itemKinds: itemKinds as Readonly<Record<ItemType, string>>,
  shapeForms: shapeForms as Readonly<Record<ShapeForm, string>>,
  faces: ['Very unhappy', 'Unhappy', 'Neutral', 'Happy', 'Very happy'] as readonly string[],
  untitledMap: 'Untitled map',
  untitledStage: 'Untitled stage',
  untitledStep: 'Untitled step',
  untitledLane: 'Untitled lane',
  untitledPersona: 'Unnamed persona',
  chipName: (name: string, archetype: string): string => (archetype ? `${name}, ${archetype}` : name),
  emptyCard: (kind: string): string => `${kind}, empty`,
  cellName: (step: string, lane: string): string => `${step}, ${lane}`,
  emotionName: (step: string, persona: string): string => `${step}, ${persona}`,
  addEmotion: (step: string, persona: string): string => `Add emotion: ${step}, ${persona}`,
  stepLinks: 'Links between steps',
  addFirstEmotion: (step: string): string => `Add emotion: ${step}`,
  /** What the persona is called that a first emotion brings about. */
  firstPersona: 'Customer',
  wordOf: (name: string): string => `Word for ${name}`,
  reasonOf: (name: string): string => `Reason for ${name}`,
  wordHint: 'One word',
  reasonHint: 'Why?',
  stages: 'Stages',
  steps: 'Steps',
  stageHint: 'Name the stage',
  stepHint: 'Name the step',
  laneHint: 'Name the lane',
  mapHint: 'Name the map',
  cardHint: 'Write',
  nameOf: (title: string): string => `Name of ${title}`,
  textOf: (title: string): string => `Text of ${title}`,
  addStepAfter: (title: string): string => `Add step after ${title}`,
  addStageAfter: (title: string): string => `Add stage after ${title}`,
  addLaneAfter: (title: string): string => `Add lane after ${title}`,
  addCardTo: (step: string): string => `Add card to ${step}`,
  addFirstStage: 'Add stage',
  addFirstStep: (stage: string): string => `Add step to ${stage}`,
  addFirstLane: 'Add lane',
  laneKinds: 'Kinds of lane',
  channels: 'Channels',
  movedTo: (step: string, lane: string, index: number, count: number): string =>
    `moved to ${step}, ${lane}, ${index} of ${count}`,
  movedBy: (name: string, direction: keyof typeof directions): string =>
    `${name} moved ${directions[direction]}`,
  becameSticky: 'The card is a sticky note now',
  becameCardShort: 'The sticky note is a card now',
  deleted: (count: number): string => (count === 1 ? 'Deleted' : `${count} deleted`),

  sticky: 'Sticky note',
  stickyBy: (author: string, text: string): string => `${text}, by ${author}`,
  emptyItem: (kind: string): string => `${kind}, empty`,
  personaSheet: (name: string): string => `Persona: ${name}`,
  connectorFrom: 'Drag to connect',
  resize: 'Resize',
  somebody: 'Somebody',

  deleteStage: {
    title: (name: string): string => `Delete the stage “${name}”?`,
    move: (stage: string): string => `Move its steps to “${stage}”`,
    contents: 'Delete its steps and what lies in them too',
    confirm: 'Delete stage',
  },
  deleteStep: {
    title: (name: string): string => `Delete the step “${name}”?`,
    tray: 'Keep its cards in the trays of their lanes',
    contents: 'Delete its cards too',
    confirm: 'Delete step',
    keeps: (count: number): string => (count === 1 ? '1 card lies in it.' : `${count} cards lie in it.`),
  },
  pasted: (count: number): string => (count === 1 ? 'Pasted' : `${count} pasted`),
  pasteRange: {
    title: 'The range is larger than the map from here',
    confirm: (fits: number): string => `Paste ${fits}`,
  },
  deleteChoice: 'What happens to its contents',
  cancel: 'Cancel',

  acts: acts as typeof acts,
  details: details as typeof details,
  grid: grid as typeof grid,
  pictures: pictures as typeof pictures,
};
