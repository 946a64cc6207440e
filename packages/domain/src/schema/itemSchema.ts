import * as z from 'zod/mini';
import type {
  DrawingItem,
  FrameItem,
  ImageItem,
  Item,
  PersonaSheetItem,
  ShapeItem,
  StickyItem,
  TextItem,
  UnknownItem,
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
  pos: z._default(positionSchema, [0, 0]),
  size: z._default(sizeSchema, [160, 120]),
  z: orderSchema,
};
const rest = {
  text: textSchema,
  color: z.exactOptional(colorSchema),
  frameId: z.exactOptional(idSchema('item')),
  groupId: z.exactOptional(z.string()),
  locked: z.exactOptional(z.boolean()),
  ...baseFields,
};

const sticky = {
  ...id,
  type: z.literal('sticky'),
  ...place,
  author: z.exactOptional(z.string()),
  url: z.exactOptional(z.string()),
  ...rest,
} satisfies Record<keyof StickyItem, z.ZodMiniType>;

const text = {
  ...id,
  type: z.literal('text'),
  ...place,
  fontSize: z.exactOptional(z.number().check(z.gte(12), z.lte(96))),
  ...rest,
} satisfies Record<keyof TextItem, z.ZodMiniType>;

const shape = {
  ...id,
  type: z.literal('shape'),
  ...place,
  form: z._default(z.enum(SHAPE_FORMS), 'rectangle'),
  fill: z.exactOptional(z.enum(SHAPE_FILLS)),
  ...rest,
} satisfies Record<keyof ShapeItem, z.ZodMiniType>;

const image = {
  ...id,
  type: z.literal('image'),
  ...place,
  fileId: idSchema('file'),
  ...rest,
} satisfies Record<keyof ImageItem, z.ZodMiniType>;

const frame = {
  ...id,
  type: z.literal('frame'),
  ...place,
  ...rest,
} satisfies Record<keyof FrameItem, z.ZodMiniType>;

const drawing = {
  ...id,
  type: z.literal('drawing'),
  ...place,
  points: z._default(z.array(coordinateSchema), []),
  strokeWidth: z._default(z.number().check(z.positive(), z.lte(64)), 2),
  ...rest,
} satisfies Record<keyof DrawingItem, z.ZodMiniType>;

const personaSheet = {
  ...id,
  type: z.literal('personaSheet'),
  ...place,
  personaId: idSchema('persona'),
  ...rest,
} satisfies Record<keyof PersonaSheetItem, z.ZodMiniType>;

const unknown = {
  ...id,
  type: z.literal('unknown'),
  writtenAs: z.exactOptional(z.string().check(z.maxLength(128))),
  ...place,
  ...rest,
} satisfies Record<keyof UnknownItem, z.ZodMiniType>;

/** The fields of each type of item, in the order of the file. */
export const itemFields: Readonly<Record<ItemType, Fields>> = {
  sticky,
  text,
  shape,
  image,
  frame,
  drawing,
  personaSheet,
  unknown,
};

export const itemSchema: z.ZodMiniType<Item> = z.discriminatedUnion('type', [
  z.looseObject(sticky),
  z.looseObject(text),
  z.looseObject(shape),
  z.looseObject(image),
  z.looseObject(frame),
  z.looseObject(drawing),
  z.looseObject(personaSheet),
  z.looseObject(unknown),
]);
