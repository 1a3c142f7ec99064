/** What is decided, attempted or made, and is no end of a law: a decision that was just told of, a first vote, a treaty. */
import type { Frame } from '../../frame.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { clauseStart } from '../clauses/clause.ts';
import type { TurkicPhrase } from '../phrases/turkic-phrase.ts';
import type { Predicate } from '../verbs/predicate.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

/** `valinin kararını`, `qərarını`: what somebody decided. */
export const isDecision = (units: readonly Unit[], { head }: TurkicPhrase): boolean =>
  /^(?:karar|qərar)[iu](?:n[iu])?$/u.test(unitText(units, head));

/** `Bayden … çıxarmaq qərarı vermişdi. Tramp bu qərarı ləğv etdi`: what was undone is that decision, and not the law. */
export function isDecisionTold(
  { document, index, units }: UnitSentence,
  phrase: TurkicPhrase,
  sense: Sense,
  earlier: readonly Frame[],
): boolean {
  if (phrase.mention !== null || !UNDONE.has(sense)) return false;
  if (phrase.pronoun && isPlanTold({ document, units }, phrase, earlier.at(-1))) return true;
  if (!DECISION.test(unitText(units, phrase.head))) return false;
  // `kaldırılmasını oyladı ve bu karar kabul edildi`: the decision just told of
  const told = earlier.some((frame) => index - frame.sentence <= 1);
  if (sense === 'pass' && told && unitText(units, phrase.head - 1) === 'bu') return true;
  // `aykırı buldu; temyiz mahkemesi bu kararı askıya aldı`
  const ruled = earlier.some((frame) => index - frame.sentence <= 1 && RULING.has(frame.sense));
  if (ruled && (unitText(units, phrase.head - 1) === 'bu' || /[iu]n[iu]$/u.test(unitText(units, phrase.head))))
    return true;
  // `Trump DACA’yı iptal etti. Biden bu kararı geri aldı`: the decision by which it was ended
  const ended = earlier.findLast((frame) => index - frame.sentence <= 1);
  const pointed = /^(?:bu|o|həmin|soz)$/u.test(unitText(units, phrase.head - 1));
  if (pointed && ended !== undefined && ENDED.has(ended.sense) && ended.polarity === 'affirmed') return true;
  const before = document.sentences[index - 1];
  const own = document.sentences[index];
  const from = before?.span[0] ?? own?.span[0] ?? 0;
  const words = document.folded.slice(from, units[phrase.from]?.start ?? from);
  return /(?<!\p{L})(?<!say[iı]l[iı] )(?:qərar|karar)/u.test(words);
}

/** `çıxmaq qərarı vermişdi, Tramp isə onu geri götürdü`: what came last was a decision, of which nothing is told to have come. */
function isPlanTold(
  { document, units }: Pick<UnitSentence, 'document' | 'units'>,
  { from }: TurkicPhrase,
  last: Frame | undefined,
): boolean {
  if (last === undefined || last.modality === 'asserted' || last.modality === 'presupposed') return false;
  const between = document.folded.slice(last.trigger[1], units[from]?.start ?? 0);
  return /^[^.]{0,30}(?<!\p{L})(?:qərar|karar)/u.test(between);
}

const RULING: ReadonlySet<Sense> = new Set<Sense>(['voidByCourt', 'annul', 'block', 'beUnconstitutional']);
const DECISION = /^(?:qərar|karar)\p{L}*$/u;
const ENDED: ReadonlySet<Sense> = new Set<Sense>([
  ...['repeal', 'endLaw', 'removeLaw', 'rescind', 'denounce', 'leave', 'suspend', 'waive', 'giveNotice'],
] as Sense[]);
const UNDONE: ReadonlySet<Sense> = new Set<Sense>([
  'endLaw',
  'repeal',
  'rescind',
  'suspend',
  'postpone',
  'voidByCourt',
  'pass',
]);

/** `ilk dəfə X tərəfindən təklif edilib, ancaq qəbul olunmayıb`: a first attempt that failed, and no law that was not passed. */
export const isFirstAttempt = (
  { index }: UnitSentence,
  { verb }: Predicate,
  denied: boolean,
  earlier: readonly Frame[],
): boolean =>
  denied && verb.sense === 'pass' && earlier.some((frame) => frame.sentence === index && frame.sense === 'introduce');

/** `müqavilə 2010-cu ildə bağlanıb`: of a treaty the verb that closes tells that it was made. */
export const isConcluded = (verb: Predicate['verb'], phrase: TurkicPhrase | null, head: string): boolean =>
  verb.active.includes('bagla') &&
  (phrase?.mention?.law.type === 'treaty' || /^(?:muqavilə|sazis|razilasma|kontrakt|pakt)/u.test(head));

/** `Şirkət aktı imzalayıb`: what a firm signs, or makes, is a paper of its own. */
export function isOfFirm(
  units: readonly Unit[],
  { verb, from, passive }: Predicate,
  phrase: TurkicPhrase | null,
  lexicon: TurkicLexicon,
): boolean {
  if (passive || phrase === null || !OF_STATE.has(verb.sense)) return false;
  const start = clauseStart(units, Math.min(phrase.from, from));
  return units
    .slice(start, from)
    .some(({ text }, at) => (start + at < phrase.from || start + at >= phrase.to) && lexicon.firms.test(text));
}

const OF_STATE: ReadonlySet<Sense> = new Set<Sense>(['sign', 'make', 'pass', 'veto', 'ratify']);
