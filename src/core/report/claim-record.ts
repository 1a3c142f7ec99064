/** What the register adds to a claim in a report: its law, why a misnomer is one, the sources behind the addresses. */
import type { Law } from '../law/law.ts';
import { nameKey } from '../law/name-key.ts';
import { lawById, measuresFor, type Register } from '../law/register.ts';
import type { Source } from '../law/source.ts';
import type { CheckedClaim } from './report.ts';

export function lawOf(claim: CheckedClaim, register: Register): Law | undefined {
  return claim.law === null ? undefined : lawById(register, claim.law.id);
}

/** For a claim that calls the law by a wrong name: what is wrong with it. */
export function misnomerWords(claim: CheckedClaim, law: Law | undefined): string | null {
  if (!claim.law?.misnomer || claim.law.carried) return null;
  const key = nameKey(claim.law.mention);
  const name = law?.names.find((one) => one.kind === 'misnomer' && nameKey(one.text) === key);
  return `“${claim.law.mention}” is not its name${name?.why ? `: ${name.why}` : '.'}`;
}

/** The sources that the verdict names by address, in that order; an address that the register does not know stands alone. */
export function sourcesBehind(claim: CheckedClaim, register: Register): readonly (Source | string)[] {
  const law = lawOf(claim, register);
  const laws = law === undefined ? [] : [law, ...measuresFor(register, law.id)];
  const known = laws.flatMap((one) => [...one.events, ...one.powers].flatMap((entry) => entry.sources));
  const checked = laws.flatMap((one) => one.checkpoints.map((point) => point.source));
  const all = [...known, ...checked];
  return (claim.verdict?.sources ?? []).map((url) => all.find((source) => source.url === url) ?? url);
}
