import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { boardJsonSchema } from '../src/file/boardJsonSchema.ts';

/** Publishes the JSON Schema of `.journey.json`; a test fails when it was forgotten. */
const target = fileURLToPath(new URL('../../../docs/journey.schema.json', import.meta.url));
writeFileSync(target, `${JSON.stringify(boardJsonSchema(), null, 2)}\n`);
