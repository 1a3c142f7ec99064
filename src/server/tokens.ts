/**
 * Tokens that allow to write. `LAWSTATE_TOKENS` holds an entry for each, with blanks or commas between them: its scopes and the
 * SHA-256 of the token in hexadecimal, `save+publish:9f86d081…`. The tokens themselves are kept by those who use them.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { SCOPES, type Scope } from '../desk.ts';

/** Besides writing: to read what `/metrics` counts. */
export type TokenScope = Scope | 'metrics';
export const TOKEN_SCOPES: readonly TokenScope[] = [...SCOPES, 'metrics'];

export interface TokenEntry {
  readonly scopes: readonly TokenScope[];
  readonly sha256: Uint8Array;
}

/** All entries, or which of them (counted from 1) is none and why. The words of an entry are not repeated: it may be a token. */
export function readTokens(text: string): readonly TokenEntry[] | { readonly entry: number; readonly fault: string } {
  const entries: TokenEntry[] = [];
  for (const [index, word] of text
    .split(/[\s,]+/)
    .filter((one) => one !== '')
    .entries()) {
    const [, scopes = '', hash = ''] = /^([a-z+]+):([0-9a-f]{64})$/.exec(word) ?? [];
    if (hash === '') return { entry: index + 1, fault: 'is not scopes, a colon and 64 hexadecimal digits' };
    const named = scopes.split('+');
    const known = TOKEN_SCOPES.filter((scope) => named.includes(scope));
    if (known.length !== named.length)
      return { entry: index + 1, fault: `has a scope that is none of ${TOKEN_SCOPES.join(', ')}` };
    entries.push({ scopes: known, sha256: Buffer.from(hash, 'hex') });
  }
  return entries;
}

/** What a token allows; null where no entry has it. Every entry is compared, each in the same time. */
export function scopesOf(token: string, entries: readonly TokenEntry[]): readonly TokenScope[] | null {
  const hash = hashOf(token);
  const found = entries.filter(({ sha256 }) => timingSafeEqual(sha256, hash));
  return found.length === 0 ? null : found.flatMap(({ scopes }) => scopes);
}

export interface NewToken {
  readonly token: string;
  /** Its entry in `LAWSTATE_TOKENS`. */
  readonly entry: string;
}

export function newToken(scopes: readonly TokenScope[]): NewToken {
  const token = `lawstate_${randomBytes(32).toString('base64url')}`;
  return { token, entry: `${scopes.join('+')}:${Buffer.from(hashOf(token)).toString('hex')}` };
}

function hashOf(token: string): Uint8Array {
  return createHash('sha256').update(token).digest();
}
