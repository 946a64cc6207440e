import * as z from 'zod/mini';
import type { Connector, ConnectorEnd } from '../records/connector.ts';
import {
  CONNECTOR_DASHES,
  CONNECTOR_HEADS,
  CONNECTOR_LINES,
  CONNECTOR_SIDES,
} from '../vocabulary/vocabulary.ts';
import { baseFields, colorSchema, type Fields, idSchema, orderSchema, positionSchema } from './scalars.ts';

const end: z.ZodMiniType<ConnectorEnd> = z.union([
  z.looseObject({
    recordId: z.string().check(z.minLength(1)),
    side: z.exactOptional(z.enum(CONNECTOR_SIDES)),
  }),
  z.looseObject({ pos: positionSchema }),
]);

const shape = {
  id: idSchema('connector'),
  from: end,
  to: end,
  label: z.exactOptional(z.string()),
  heads: z._default(z.enum(CONNECTOR_HEADS), 'end'),
  dash: z._default(z.enum(CONNECTOR_DASHES), 'solid'),
  line: z.exactOptional(z.enum(CONNECTOR_LINES)),
  color: z.exactOptional(colorSchema),
  z: orderSchema,
  ...baseFields,
} satisfies Record<keyof Connector, z.ZodMiniType>;

export const connectorFields: Fields = shape;
export const connectorSchema: z.ZodMiniType<Connector> = z.looseObject(shape);
