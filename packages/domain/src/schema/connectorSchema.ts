import { z } from 'zod';
import type { Connector, ConnectorEnd } from '../records/connector.ts';
import {
  CONNECTOR_DASHES,
  CONNECTOR_HEADS,
  CONNECTOR_LINES,
  CONNECTOR_SIDES,
} from '../vocabulary/vocabulary.ts';
import { baseFields, colorSchema, type Fields, idSchema, orderSchema, positionSchema } from './scalars.ts';

const end: z.ZodType<ConnectorEnd> = z.union([
  z.looseObject({ recordId: z.string().min(1), side: z.enum(CONNECTOR_SIDES).exactOptional() }),
  z.looseObject({ pos: positionSchema }),
]);

const shape = {
  id: idSchema('connector'),
  from: end,
  to: end,
  label: z.string().exactOptional(),
  heads: z.enum(CONNECTOR_HEADS).default('end'),
  dash: z.enum(CONNECTOR_DASHES).default('solid'),
  line: z.enum(CONNECTOR_LINES).exactOptional(),
  color: colorSchema.exactOptional(),
  z: orderSchema,
  ...baseFields,
} satisfies Record<keyof Connector, z.ZodType>;

export const connectorFields: Fields = shape;
export const connectorSchema: z.ZodType<Connector> = z.looseObject(shape);
