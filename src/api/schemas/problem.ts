/** The problems an endpoint can meet, for the OpenAPI document. */
import { z } from '@hono/zod-openapi';
import { PROBLEM_TYPE } from '../problem.ts';

export const problemSchema = z
  .object({
    type: z.string().openapi({ example: 'urn:lawstate:problem:unknown-law' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    hint: z.string().openapi({ description: 'What to do about it.' }),
    instance: z.string().optional().openapi({ description: 'The id of the request, as the log has it.' }),
    errors: z.array(z.object({ at: z.string(), message: z.string() })).optional(),
  })
  .openapi('Problem', { description: 'RFC 9457.' });

const problem = (description: string) => ({ description, content: { [PROBLEM_TYPE]: { schema: problemSchema } } });

export const PROBLEM_RESPONSES = {
  400: problem('The request is not as it should be; `errors` names each place.'),
  401: problem('This needs a token, or the token is unknown.'),
  403: problem('The token does not allow this.'),
  404: problem('There is no such thing.'),
  406: problem('`Accept` asks for none of the forms that there are; `detail` names them.'),
  409: problem('What is kept stands against it.'),
  413: problem('Too large.'),
  415: problem('Not a type or an encoding that is read.'),
  422: problem('The text or page cannot be checked.'),
  429: problem('Too many requests from one address; `Retry-After` says when to come back.'),
  503: problem('Too many texts wait; `Retry-After` says when to come back.'),
} as const;
