/**
 * Which part of a law ended, and whether the claim means it: by its name or number, or as the last that was left. In: the case and an
 * ending of a part. Out: whether that ending is what is claimed.
 */
import type { LawEvent } from '../../law/event.ts';
import { type Case, dateFits } from '../case.ts';

/** The mention is the very part that ended: `the coverage formula`. */
export function namesPart(one: Case, event: LawEvent): boolean {
  const mention = one.claim.law?.mention.toLowerCase().replace(/^(?:the|this|that|its) /, '') ?? '';
  const part = event.scope.part?.toLowerCase() ?? null;
  if (ANY_PART.test(mention)) return false;
  const named = [mention, ...headsOf(mention)].filter((words) => words.length > 5 && !ANY_PART.test(words));
  return part !== null && (named.some((words) => part.includes(words)) || sameNumber(mention, part));
}

/** `coverage formula of the act`, `the act’s coverage formula`: what the part itself is called. */
function headsOf(mention: string): readonly string[] {
  const [before = '', ...behind] = mention.split(/ (?:of|in|under) /);
  return [
    ...(behind.length > 0 ? [before] : []),
    mention
      .split(/['’]s /)
      .slice(1)
      .at(-1) ?? '',
  ];
}

/** Words for any part of any law, in the language in which the record tells parts. */
const ANY_PART =
  /^(?:sections?|provisions?|articles?|clauses?|paragraphs?|chapters?|titles?|parts?|measures?|amendment)$/;

/** `раздел 4 Закона …`, `aktının 4-cü maddəsi` of section 4(b): the number that the mention names it by is that of the part. */
function sameNumber(mention: string, part: string): boolean {
  const said = (/^\p{L}+ (\d+)(?!\p{N})/u.exec(mention) ?? NUMBERED_LAST.exec(mention))?.[1];
  return said !== undefined && said === /^section (\d+)(?!\d)/.exec(part)?.[1];
}

/** `… aktının 4-cü maddəsini`, `… Yasası’nın 4. maddesi`: where heads stand last, the part and its ordinal do. */
const NUMBERED_LAST = /(?<!\p{N})(\d+)(?:\.|-\p{L}{2,3}) \p{L}+$/u;

/** Of a law that is gone, the end of its last part, on the day that the claim names. */
export function lastOfIt(one: Case, event: LawEvent): boolean {
  const date = one.claim.asserts.on?.date;
  return one.status.force === 'notInForce' && date !== undefined && date.length === 10 && dateFits(event, date);
}
