import * as z from 'zod/mini';
import { DEFINITIONS } from '../record/definitions.ts';
import { pictureFileSchema } from '../schema/pictureFileSchema.ts';
import { SCHEMA_VERSION } from '../schemaVersion.ts';
import { COLLECTIONS } from '../snapshot.ts';
import { FILE_FORMAT } from './boardFile.ts';

/** A whole `.journey.json`. Built on demand: only import, the published schema and the API need it. */
export function boardFileSchema(): z.ZodMiniType<Readonly<Record<string, unknown>>> {
  const tables: Record<string, z.ZodMiniType> = {};
  for (const collection of COLLECTIONS)
    tables[collection] = z._default(z.array(DEFINITIONS[collection].schema), []);
  return z.looseObject({
    format: z.literal(FILE_FORMAT),
    schemaVersion: z.int().check(z.gte(1), z.lte(SCHEMA_VERSION)),
    board: z.looseObject({ title: z._default(z.string(), '') }),
    ...tables,
    comments: z._default(z.array(z.unknown()), []),
    files: z._default(z.array(pictureFileSchema), []),
  });
}
