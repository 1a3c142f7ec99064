/**
 * Who acts where the clause of the verb does not say so itself: who let it happen, who is called the first to do it, who voted. In: a
 * clause in its sentence. Out: a phrase, or null.
 */
import type { LawType } from '../../../law/law.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import type { Match } from '../frames/roles.ts';
import { paperMadeBy } from '../moods/gerund-mood.ts';
import { whoTurnedAway } from '../moods/in-vain.ts';
import { saysWho } from '../moods/of-the-first.ts';
import { whoSigned } from '../moods/signed-paper.ts';
import type { PhraseMeaning } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { whatWasDone } from '../verbs/what-was-done.ts';
import { type SentenceView, spanOf, word } from '../words/sentence-view.ts';

/** `Congress let the ban lapse`, `allowed it to expire`: who let it. */
export function whoLet(context: EnglishContext, { index, group }: Clause, { entry }: Match): Phrase | null {
  if (entry.on !== 'subject') return null;
  const matrix = context.clauses[index - 1];
  const lets = matrix !== undefined && ['let', 'allow', 'permit'].includes(matrix.group.lemma) && !matrix.group.passive;
  return lets && matrix.group.to <= group.from ? matrix.subject : null;
}

/**
 * `Virginia became | the third state | to ratify X`: who is called so. `stopped enforcing X`: who stopped. Otherwise the actor as it
 * stands.
 */
export function whoIs(context: EnglishContext, clause: Clause, actor: Phrase | null): Phrase | null {
  const { view, clauses } = context;
  const { index, group } = clause;
  const signer = (paperMadeBy(context, clause) ?? whoSigned(context, clause) ?? whoTurnedAway(context, clause))
    ?.subject;
  if (signer != null) return signer;
  const holder = group.infinitive ? (holderOf(context, actor) ?? whoLacks(context, clause, actor)) : null;
  if (holder !== null) return holder;
  const named = saysWho(context, clause)?.object ?? null;
  if (named !== null) return named;
  const above = clauses[index - 1];
  if (above === undefined) return actor;
  // `what | Congress | did was repeal X`
  const what = above.subject ?? clauses[index - 2]?.subject ?? null;
  const did = group.form === 'base' && above.group.copular && what !== null ? whatWasDone(view, group.from - 1) : null;
  if (did !== null && what !== null) return behindThing(view, { from: what.from, to: Math.min(what.to, did) });
  const called = group.infinitive && (above.group.copular || above.group.lemma === 'become');
  if (called && actor !== null && actor.from >= above.group.to) return above.subject ?? actor;
  const awaited = group.infinitive ? whoIsAwaited(view, above, group.from) : null;
  if (awaited !== null) return awaited;
  const goesOn = group.form === 'ing' && !group.finite && above.group.to === group.from && !above.group.passive;
  return actor ?? (goesOn ? above.subject : null);
}

/** `Virginia became the third state to ratify X`, `Trump signed an order pausing X`: from who did, or from the verb itself. */
export function startOfDoer(
  context: Pick<EnglishContext, 'view' | 'clauses'>,
  clause: Clause,
  actor: Phrase | null,
): number {
  const told = clause.group.infinitive || paperMadeBy(context, clause) !== null;
  return told && actor !== null ? actor.from : clause.group.from;
}

/** `gave | the President | the authority to waive X`: who has the power. */
function holderOf({ view }: EnglishContext, actor: Phrase | null): Phrase | null {
  if (actor === null || !POWER.test(word(view, actor.to - 1))) return null;
  let to = actor.to - 1;
  while (
    to > actor.from &&
    /^(?:the|any|an?|legal|statutory|constitutional|broad|full|no|sole)$/.test(word(view, to - 1))
  )
    to--;
  return to > actor.from ? { from: actor.from, to } : null;
}

/** `the President | has no | power to repeal X`, `lacks | the authority to repeal it`: whose power it is not. */
function whoLacks({ view, clauses }: EnglishContext, { index }: Clause, actor: Phrase | null): Phrase | null {
  const above = clauses[index - 1];
  if (actor === null || above === undefined || above.subject === null || above.group.passive) return null;
  const power = POWER.test(word(view, actor.to - 1)) && actor.from >= above.group.to;
  return power && /^(?:have|lack|possess|hold|enjoy|retain)$/.test(above.group.lemma) ? above.subject : null;
}

const POWER = /^(?:authority|powers?|right|ability|discretion)$/;

/** `waited for | Canada | to ratify X`, `called on | Kenya | to sign it`: who is to do it stands before the infinitive. */
function whoIsAwaited(view: SentenceView, { group: { lemma, to } }: Clause, end: number): Phrase | null {
  const link = AWAITING.get(lemma)?.includes(word(view, to)) === true;
  return link && end > to + 1 ? { from: to + 1, to: end } : null;
}

const AWAITING: ReadonlyMap<string, readonly string[]> = new Map([
  ['wait', ['for']],
  ['call', ['on', 'upon', 'for']],
  ['look', ['to']],
  ['appeal', ['to']],
  ['rely', ['on']],
  ['count', ['on']],
]);

/** `what | Congress | did`, `the first thing | Congress | did`: who did it. */
function behindThing(view: SentenceView, { from, to }: Phrase): Phrase | null {
  for (let at = from; at < to; at++)
    if (/^(?:what|all|things?)$/.test(word(view, at))) return at + 1 < to ? { from: at + 1, to } : null;
  return { from, to };
}

/** `the order directs the department to stop enforcing X`: who says so, and not who is told; of what needs no telling, who acts. */
export function whoTold(context: EnglishContext, { index, group }: Clause, actor: Phrase | null): Phrase | null {
  const above = context.clauses[index - 1];
  // `told them to stop | enforcing X`: who told them so
  const stopping = group.form === 'ing' && above?.group.infinitive === true ? context.clauses[index - 2] : undefined;
  if (stopping !== undefined) return stopping.subject;
  const signer = above === undefined || !group.infinitive ? null : (paperMadeBy(context, above)?.subject ?? null);
  if (signer !== null) return signer;
  return group.infinitive && above !== undefined && !above.group.passive ? above.subject : actor;
}

/** Who votes: the subject of the verb, or of `the vote in Congress to repeal X` whose vote it is. */
export function subjectOfVote(context: EnglishContext, clause: Clause): Phrase | null {
  const { view } = context;
  for (let at = clause.group.from - 1; at >= Math.max(0, clause.group.from - 8); at--) {
    if (!/^votes?$/.test(word(view, at)) || context.groups.some((group) => group.main === at)) continue;
    const link = ['in', 'by', 'of'].includes(word(view, at + 1)) && at + 2 < clause.group.from;
    return link ? { from: at + 2, to: clause.group.from } : null;
  }
  return context.clauses.findLast((other) => other.index < clause.index && other.group.finite)?.subject ?? null;
}

/**
 * One word for what several do: a court that approves of a law (`gave it its blessing`) upholds it, and whoever overturns one and is
 * no court (`the commission overturned the rules`, `the vote overturned them`, `the Relief Act struck out a section`) repeals it.
 */
export function doneBy(actor: string, sense: Sense, words: readonly string[], acted: PhraseMeaning): Sense {
  const body = bodyOf(actor);
  // `the memorandum set the section aside`: whoever carries out a statute can only waive it
  if (body === 'executive' && setsAside(sense, words, acted)) return 'waive';
  // a head of state whose assent it has signs it
  if (sense === 'pass' && body === 'executive' && words.some((word) => /^(?:assent|nod|imprimatur)$/.test(word)))
    return 'sign';
  if (sense === 'pass') return body === 'court' ? 'uphold' : sense;
  // `the Senate turned it down`: a court only turns a challenge away
  if (sense === 'dismiss') return body === 'chamber' || body === 'legislature' ? 'fail' : sense;
  if (sense !== 'voidByCourt') return sense;
  return (body !== null && body !== 'court') || LEGISLATING.test(actor) ? 'repeal' : sense;
}

/** `set X aside`, of a statute, which only courts void; a rule or an order is set aside by its maker as well. */
export function setsAside(sense: Sense, words: readonly string[], { mention, head }: PhraseMeaning): boolean {
  if (sense !== 'voidByCourt' || words.join(' ') !== 'aside') return false;
  return mention === null ? BAR.test(head) : WAIVED.has(mention.law.type);
}

const BAR = /^(?:restrictions?|section|provision|ban|bar|prohibition|statute|requirement)$/;
const WAIVED: ReadonlySet<LawType> = new Set<LawType>(['act', 'provision', 'sanctionProgramme']);

const LEGISLATING = /\bvotes?$|\b(?:act|law|statute)(?: of(?: \d{4})?)?$/i;

/** `a judge’s order stopped it`. */
export function isOfCourt(view: SentenceView, { subject }: Clause): boolean {
  return subject !== null && bodyOf(view.document.folded.slice(...spanOf(view, subject.from, subject.to))) === 'court';
}

/** `peers`, `the Senate`, `deputies`: they vote on a bill, and veto none. */
export function isOfChamber(actor: string): boolean {
  const body = bodyOf(actor);
  return body === 'chamber' || body === 'legislature' || /^(?:the )?peers$/i.test(actor);
}
