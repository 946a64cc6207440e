import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boardJsonSchema } from './boardJsonSchema.ts';

describe('the published JSON Schema', () => {
  it('is that of the schemas; run the script "schema" when it is not', () => {
    const published = readFileSync(new URL('../../../../docs/journey.schema.json', import.meta.url), 'utf8');
    expect(published).toBe(`${JSON.stringify(boardJsonSchema(), null, 2)}\n`);
  });
});
