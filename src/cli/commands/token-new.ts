import { newToken, TOKEN_SCOPES, type TokenScope } from '../../server/tokens.ts';
import type { Console } from '../console.ts';
import { writeAll } from '../output.ts';
import { Refusal } from '../refusal.ts';

export interface TokenNewOptions {
  readonly scope: readonly string[];
}

/** `lawstate token new`: prints a token, which is shown this once, and its entry for LAWSTATE_TOKENS. */
export async function runTokenNew({ scope }: TokenNewOptions, console: Console): Promise<number> {
  if (scope.length === 0) throw new Refusal(`a token needs a scope. Give --scope ${TOKEN_SCOPES.join(', --scope ')}.`);
  const { token, entry } = newToken([...new Set(scope.map(scopeOf))]);
  await writeAll(console.output(), `${token}\n${entry}\n`);
  console.warn('the first line is the token, for whoever uses it; the second is its entry for LAWSTATE_TOKENS.');
  return 0;
}

function scopeOf(word: string): TokenScope {
  const found = TOKEN_SCOPES.find((scope) => scope === word);
  if (found !== undefined) return found;
  throw new Refusal(`--scope ${word} is no scope. Use ${TOKEN_SCOPES.join(', ')}.`);
}
