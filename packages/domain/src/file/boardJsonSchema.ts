import * as z from 'zod/mini';
import { DEFINITIONS } from '../record/definitions.ts';
import { pictureFileSchema } from '../schema/pictureFileSchema.ts';
import { COLLECTIONS } from '../snapshot.ts';
import { boardFileSchema } from './boardFileSchema.ts';

/** The JSON Schema (2020-12) of a `.journey.json`, made from the schemas that read it. */
export function boardJsonSchema(): Readonly<Record<string, unknown>> {
  const names = z.registry<{ id: string }>();
  for (const collection of COLLECTIONS) {
    const { schema, noun } = DEFINITIONS[collection];
    names.add(schema, { id: noun.replaceAll(' ', '-') });
  }
  names.add(pictureFileSchema, { id: 'file' });
  const { $schema, ...schema } = z.toJSONSchema(boardFileSchema(), { io: 'input', metadata: names });
  return {
    $schema,
    title: 'Wayline board',
    description:
      'A whole board as .journey.json. Fields with a default may be missing; unknown keys are kept. ' +
      'References must point at records of the same file; channels may also be built-in ones.',
    ...schema,
  };
}
