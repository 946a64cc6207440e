import { fieldsOf, type Persona } from '@wayline/domain';

/** What a board gives a persona and another board would give anew. */
const OF_THE_BOARD: readonly string[] = ['id', 'order', 'photoId', 'createdAt', 'createdBy'];

/** A persona as JSON, its fields named and ordered as in a board's file. */
export function writePersonaJson(persona: Persona): string {
  const values: Readonly<Record<string, unknown>> = { ...persona };
  const fields = Object.keys(fieldsOf('personas', values)).filter((field) => !OF_THE_BOARD.includes(field));
  const told = fields.flatMap((field) =>
    values[field] === undefined ? [] : [[field, values[field]] as const],
  );
  return `${JSON.stringify({ format: 'wayline-personas', personas: [Object.fromEntries(told)] }, null, 2)}\n`;
}
