/**
 * The whole act named, of which the record has a provision: what ended the provision ended a part of the act. In: the case and what the record
 * shows of the provision. Out: the finding as it is of the whole.
 */
import { FORCE_ENDING } from '../../law/event-kind.ts';
import { nameKey } from '../../law/name-key.ts';
import type { Case } from '../case.ts';
import type { Finding } from '../finding.ts';

/** The claim names the whole act (“the Patriot Act is gone”), the record is about a provision of it: a part is not the whole. */
export function asWhole(one: Case, finding: Finding): Finding {
  const mention = one.claim.law;
  if (mention === null || mention.carried || one.law.partOf === null || /\d/.test(mention.mention)) return finding;
  if (!namesWhole(mention.mention, one.law.partOf)) return finding;
  if (
    finding.facet === 'force' &&
    finding.showing === 'supported' &&
    !isOfProvisions(one) &&
    FORCE_ENDING.has(one.claim.asserts.readings[0] as never)
  )
    return {
      ...finding,
      showing: 'weaker',
      pattern: 'part-as-whole',
      rule: `${finding.rule}/part-of-the-whole`,
      because: `only a provision of it ended: ${finding.because}`,
    };
  if (goneAsWhole(one) && finding.rule === 'state/not-in-force')
    return {
      ...finding,
      showing: 'supported',
      rule: 'state/part-of-the-whole',
      because: `only a provision of it ended: ${finding.because}`,
    };
  return finding.facet === 'force' && finding.showing === 'refuted'
    ? {
        ...finding,
        showing: 'unknown',
        rule: `${finding.rule}/part-of-the-whole`,
        because: `the record is about ${one.law.title}, not about the whole of ${mention.mention}`,
      }
    : finding;
}

/** `Key provisions of the Patriot Act lapsed`: the record’s is one of them, and what was said of the whole act is no part of it. */
const isOfProvisions = ({ claim }: Case): boolean =>
  claim.asserts.scope.extent === 'part' && claim.asserts.scope.rest !== true;

/** `Patriot Act`, `FISA`: the act, or its initials. */
function namesWhole(mention: string, partOf: string): boolean {
  const initials = (partOf.match(/\b\p{Lu}/gu) ?? []).join('');
  return (
    ` ${nameKey(partOf)} `.includes(` ${nameKey(mention)} `) ||
    (mention.length > 2 && initials.startsWith(mention.replace(/\./g, '')))
  );
}

/** “The act is gone”, said of the whole, where the record is about a provision. */
export function goneAsWhole(one: Case): boolean {
  const { polarity, readings } = one.claim.asserts;
  const mention = one.claim.law;
  return (
    polarity === 'denied' &&
    readings[0] === 'inForce' &&
    mention !== null &&
    !mention.carried &&
    one.law.partOf !== null &&
    !/\d/.test(mention.mention) &&
    namesWhole(mention.mention, one.law.partOf)
  );
}
