/** What was said of laws over the articles of scans: the contract `lawstate/narratives@1`, as the command line prints it. */
import { z } from '@hono/zod-openapi';
import { NARRATIVES_SCHEMA } from '../../core/narrative/narratives-report.ts';

const nullable = z.nullable(z.string());

export const narrativesSchema = z
  .object({
    schema: z.literal(NARRATIVES_SCHEMA),
    asked: z.object({ law: nullable, since: nullable, until: nullable, outlet: nullable }),
    through: z.string(),
    articles: z.int(),
    narratives: z.array(z.looseObject({})),
  })
  .openapi('Narratives');
