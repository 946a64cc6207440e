import { z } from 'zod';
import { DEFINITIONS } from '../record/definitions.ts';
import { pictureFileSchema } from '../schema/pictureFileSchema.ts';
import { SCHEMA_VERSION } from '../schemaVersion.ts';
import { COLLECTIONS } from '../snapshot.ts';
import { FILE_FORMAT } from './boardFile.ts';

/** A whole `.journey.json`. Built on demand: only import, the published schema and the API need it. */
export function boardFileSchema(): z.ZodType<Readonly<Record<string, unknown>>> {
  const tables: Record<string, z.ZodType> = {};
  for (const collection of COLLECTIONS)
    tables[collection] = z.array(DEFINITIONS[collection].schema).default([]);
  return z.looseObject({
    format: z.literal(FILE_FORMAT),
    schemaVersion: z.number().int().min(1).max(SCHEMA_VERSION),
    board: z.looseObject({ title: z.string().default('') }),
    ...tables,
    comments: z.array(z.unknown()).default([]),
    files: z.array(pictureFileSchema).default([]),
  });
}
