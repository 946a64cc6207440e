import { z } from 'zod';
import type {
  DrawingItem,
  FrameItem,
  ImageItem,
  Item,
  PersonaSheetItem,
  ShapeItem,
  StickyItem,
  TextItem,
} from '../records/item.ts';
import { type ItemType, SHAPE_FILLS, SHAPE_FORMS } from '../vocabulary/vocabulary.ts';
import {
  baseFields,
  colorSchema,
  coordinateSchema,
  type Fields,
  idSchema,
  orderSchema,
  positionSchema,
  sizeSchema,
  textSchema,
} from './scalars.ts';

const id = { id: idSchema('item') };
const place = {
  pos: positionSchema.default([0, 0]),
  size: sizeSchema.default([160, 120]),
  z: orderSchema,
};
const rest = {
  text: textSchema,
  color: colorSchema.exactOptional(),
  frameId: idSchema('item').exactOptional(),
  groupId: z.string().exactOptional(),
  locked: z.boolean().exactOptional(),
  ...baseFields,
};

const sticky = {
  ...id,
  type: z.literal('sticky'),
  ...place,
  author: z.string().exactOptional(),
  url: z.string().exactOptional(),
  ...rest,
} satisfies Record<keyof StickyItem, z.ZodType>;

const text = {
  ...id,
  type: z.literal('text'),
  ...place,
  fontSize: z.number().min(12).max(96).exactOptional(),
  ...rest,
} satisfies Record<keyof TextItem, z.ZodType>;

const shape = {
  ...id,
  type: z.literal('shape'),
  ...place,
  form: z.enum(SHAPE_FORMS).default('rectangle'),
  fill: z.enum(SHAPE_FILLS).exactOptional(),
  ...rest,
} satisfies Record<keyof ShapeItem, z.ZodType>;

const image = {
  ...id,
  type: z.literal('image'),
  ...place,
  fileId: idSchema('file'),
  ...rest,
} satisfies Record<keyof ImageItem, z.ZodType>;

const frame = {
  ...id,
  type: z.literal('frame'),
  ...place,
  ...rest,
} satisfies Record<keyof FrameItem, z.ZodType>;

const drawing = {
  ...id,
  type: z.literal('drawing'),
  ...place,
  points: z.array(coordinateSchema).default([]),
  strokeWidth: z.number().positive().max(64).default(2),
  ...rest,
} satisfies Record<keyof DrawingItem, z.ZodType>;

const personaSheet = {
  ...id,
  type: z.literal('personaSheet'),
  ...place,
  personaId: idSchema('persona'),
  ...rest,
} satisfies Record<keyof PersonaSheetItem, z.ZodType>;

/** The fields of each type of item, in the order of the file. */
export const itemFields: Readonly<Record<ItemType, Fields>> = {
  sticky,
  text,
  shape,
  image,
  frame,
  drawing,
  personaSheet,
};

export const itemSchema: z.ZodType<Item> = z.discriminatedUnion('type', [
  z.looseObject(sticky),
  z.looseObject(text),
  z.looseObject(shape),
  z.looseObject(image),
  z.looseObject(frame),
  z.looseObject(drawing),
  z.looseObject(personaSheet),
]);
