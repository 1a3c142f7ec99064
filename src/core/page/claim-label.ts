import { STRINGS } from './strings/check.ts';

/** “Claim 3” for `c3`, “Proposal 1” for `p1`. */
export function claimLabel(id: string): string {
  const [, kind, number] = /^([cp])(\d+)$/.exec(id) ?? [];
  return number === undefined ? id : `${kind === 'p' ? STRINGS.proposal : STRINGS.claim} ${number}`;
}
