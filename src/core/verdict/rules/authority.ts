/** Claims about who may act: held against the powers of the law's own record. */
import type { Assertable } from '../../claim/claim.ts';
import type { EventKind } from '../../law/event-kind.ts';
import type { Case } from '../case.ts';
import type { Finding } from '../finding.ts';

export function judgeAuthority(one: Case): Finding {
  const { power, actor } = one.claim.asserts;
  const kind = kindMeant(one, power);
  const holders = one.law.powers.filter((other) => other.may.includes(kind));
  const body = actor?.body ?? null;
  const base = {
    facet: 'authority' as const,
    claimed: actor === null ? 'somebody may' : `${actor.name}: ${kind}`,
    events: [],
    pattern: 'none' as const,
    record:
      holders.map((other) => `${other.office} by ${other.by}`).join('; ') || 'no power of that kind in the record',
  };
  if (body === null || holders.length === 0)
    return {
      ...base,
      showing: 'unknown',
      rule: 'authority/not-recorded',
      because: 'the record names no power of that kind',
    };
  const may = holders.some((other) => other.body === body || (body === 'chamber' && other.body === 'legislature'));
  const alone = holders.every((other) => other.body === body);
  const because = `${holders.map((other) => `${other.office} may, by ${other.by}`).join('; ')}`;
  if (may && (!(actor?.only ?? false) || alone))
    return { ...base, showing: 'supported', rule: 'authority/holds', because };
  return {
    ...base,
    showing: 'refuted',
    rule: may ? 'authority/not-alone' : 'authority/none',
    pattern: 'wrong-actor',
    because,
  };
}

/** “Only Congress can end it” asks for the plainest of the readings that any power of the law reaches. */
function kindMeant(one: Case, power: readonly Assertable[]): EventKind {
  const reached = power.find((kind) => one.law.powers.some((other) => (other.may as readonly string[]).includes(kind)));
  return (reached ?? power[0] ?? 'repeal') as EventKind;
}
