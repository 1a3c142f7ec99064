import { z } from 'zod';
import { lawFileSchema } from './schema.ts';

/** The JSON Schema of a law file as an editor needs it: what may be written, with the descriptions of FORMAT.md's keys. */
export function lawFileJsonSchema(): object {
  const schema = z.toJSONSchema(lawFileSchema, {
    io: 'input',
    override: ({ jsonSchema }) => acceptNumbers(jsonSchema),
  });
  return {
    ...schema,
    title: 'Lawstate law file',
    description: 'One law with its sourced history; register/FORMAT.md explains the keys.',
  };
}

/** All values are read as text, whatever they look like: an editor that sees a number in `2025` or `907` must not object. */
function acceptNumbers(schema: { type?: unknown; enum?: unknown; format?: unknown }): void {
  if (schema.type === 'string' && schema.enum === undefined && schema.format === undefined)
    schema.type = ['string', 'number'];
}
