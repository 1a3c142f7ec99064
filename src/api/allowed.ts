/** Refuses what the one who asks may not do. */
import type { Scope } from '../desk.ts';
import type { ApiContext } from './endpoint.ts';
import { ProblemError } from './problem.ts';

export function refuseUnless(context: ApiContext, scope: Scope): void {
  if (context.get('visitor').may(scope)) return;
  const named = context.req.header('authorization') !== undefined;
  throw new ProblemError({
    code: named ? 'scope-needed' : 'token-needed',
    status: named ? 403 : 401,
    title: named ? 'The token does not allow this' : 'This needs a token',
    detail: `This needs a token with the scope ${scope}.`,
    hint: `Send it as Authorization: Bearer …; whoever runs this host makes one with lawstate token new --scope ${scope}.`,
    ...(named ? {} : { headers: { 'www-authenticate': 'Bearer realm="lawstate"' } }),
  });
}
