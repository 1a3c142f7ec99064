/** What an error that nobody caught becomes: a problem for the one who asked, the place of it for the log. */
import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { type ApiProblem, OUR_FAULT, ProblemError, problemResponse } from '../api/problem.ts';
import type { HostEnv } from './env.ts';
import { faultOf, type Logger } from './log.ts';

export function failing(log: Logger): ErrorHandler<HostEnv> {
  return (error, context) => {
    if (error instanceof ProblemError) return problemResponse(context, error.problem);
    if (error instanceof HTTPException && error.status < 500) return problemResponse(context, plainly(error));
    log.error({ id: context.get('requestId'), fault: faultOf(error) }, 'stumbled');
    return problemResponse(context, OUR_FAULT);
  };
}

function plainly({ status }: HTTPException): ApiProblem {
  return {
    code: 'bad-request',
    status: status as ApiProblem['status'],
    title: 'The request cannot be read',
    detail: 'What was sent is not what its headers say, or breaks off.',
    hint: 'The API is described at /api.',
  };
}
