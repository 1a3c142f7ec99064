/**
 * One endpoint: its description for the OpenAPI document, and a handler that is given what was asked for. Both rest on the same
 * schemas, so that what the document promises is what is let in.
 */
import type { OpenAPIHono, RouteConfig, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { BadCursor, type FaceEnv } from '../desk.ts';
import { badCursor } from './cursor.ts';
import { ProblemError, type WrongPlace } from './problem.ts';
import { PROBLEM_RESPONSES } from './schemas/problem.ts';
import { wrongPlaces } from './wrong-places.ts';

export type Api = OpenAPIHono<ApiEnv>;
export interface ApiEnv {
  Variables: FaceEnv['Variables'];
}
export type ApiContext = Context<ApiEnv>;

export interface EndpointSpec<P extends z.ZodObject, Q extends z.ZodObject> {
  readonly method: 'get' | 'post' | 'delete';
  /** As OpenAPI writes it, below `/api`: `/laws/{jurisdiction}/{name}`. */
  readonly path: string;
  /** What a generated client calls it. */
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: NonNullable<RouteConfig['request']>['body'];
  /** Of answers that are no problem. */
  readonly responses: RouteConfig['responses'];
  /** Which problems it can meet, by status. */
  readonly problems: readonly (keyof typeof PROBLEM_RESPONSES)[];
  /** Whether a token may be needed. */
  readonly writes?: true;
  /** Headers that are read before the handler is called. */
  readonly headers?: z.ZodObject;
}

export interface Asked<P extends z.ZodObject, Q extends z.ZodObject> {
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
}

export function endpoint<P extends z.ZodObject = z.ZodObject, Q extends z.ZodObject = z.ZodObject>(
  api: Api,
  spec: EndpointSpec<P, Q>,
  handle: (context: ApiContext, asked: Asked<P, Q>) => Response | Promise<Response>,
): void {
  api.openAPIRegistry.registerPath(documented(spec));
  api.on(spec.method.toUpperCase(), spec.path.replaceAll(/\{(\w+)\}/g, ':$1'), (context) =>
    answering(context, handle, {
      params: accepted(spec.params, context.req.param(), 'path') as z.output<P>,
      query: accepted(spec.query, queryOf(context), 'query') as z.output<Q>,
    }),
  );
}

/** A cursor that no list has given is told as all that is wrong in a request. */
async function answering<A>(
  context: ApiContext,
  handle: (context: ApiContext, asked: A) => Response | Promise<Response>,
  asked: A,
): Promise<Response> {
  try {
    return await handle(context, asked);
  } catch (error) {
    throw error instanceof BadCursor ? badCursor() : error;
  }
}

function documented<P extends z.ZodObject, Q extends z.ZodObject>(spec: EndpointSpec<P, Q>): RouteConfig {
  const { method, path, id, tag, summary, description, params, query, body, responses, problems } = spec;
  const { writes, headers } = spec;
  const refused = Object.fromEntries(problems.map((status) => [status, PROBLEM_RESPONSES[status]]));
  return {
    method,
    path,
    operationId: id,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(writes === true ? { security: [{ token: [] }, {}] } : {}),
    request: {
      ...(params === undefined ? {} : { params }),
      ...(query === undefined ? {} : { query }),
      ...(headers === undefined ? {} : { headers }),
      ...(body === undefined ? {} : { body }),
    },
    responses: { ...responses, ...refused },
  };
}

/** What was given, if it is what the schema says; else a problem that names each place. */
export function accepted<T extends z.ZodType>(schema: T | undefined, given: unknown, where: string): z.output<T> {
  const read = schema?.safeParse(given);
  if (read === undefined) return undefined as z.output<T>;
  if (read.success) return read.data;
  throw notAsItShouldBe(wrongPlaces(read.error, where));
}

function notAsItShouldBe(errors: readonly WrongPlace[]): ProblemError {
  return new ProblemError({
    code: 'bad-request',
    status: 400,
    title: 'The request is not as it should be',
    detail: errors.map(({ at, message }) => `${at} ${message}`).join('; '),
    hint: 'The API is described at /api.',
    errors,
  });
}

/** A parameter that is given twice says two things. */
function queryOf({ req }: ApiContext): Readonly<Record<string, string>> {
  const given = Object.entries(req.queries());
  const twice = given.filter(([, values]) => values.length > 1).map(([name]) => name);
  if (twice.length > 0)
    throw notAsItShouldBe(twice.map((name) => ({ at: `query.${name}`, message: 'is given twice' })));
  return Object.fromEntries(given.map(([name, values]) => [name, values[0] ?? '']));
}
