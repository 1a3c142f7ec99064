/** Who speaks in `…, saying that …` and `by saying that …`: whoever did what the clause before tells of. */
import { COORDINATORS, PREPOSITIONS, PRONOUNS } from '../../../lexicon/en/closed-classes.ts';
import { BELIEVERS, HUMANS, ROLES, SAYING, SAYING_NOUNS } from '../../../lexicon/en/cues.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import type { Phrase } from '../../phrases/phrase-parts.ts';
import { type SentenceView, word } from '../../words/sentence-view.ts';

/** `… echoed that tone, calling it “…”`, `Asked about it, Berg …, saying`: the subject of the main clause. */
export function participleSubject({ clauses, view }: EnglishContext, { group, index }: Clause): Phrase | null {
  if (group.form !== 'ing') return null;
  const main = clauses.findLast(
    (one) => one.index < index && one.group.finite && one.subject !== null && !one.relative,
  );
  const subject = main?.subject ?? null;
  // `On 3 May, the ministers …`: what was taken for the subject is a time or a place
  if (subject !== null && PREPOSITIONS.has(word(view, subject.from))) return null;
  return subject !== null && word(view, subject.from) !== 'that' ? subject : null;
}

/** `On 3 May the court struck it down, | ruling that`, `She signed it, but Berg dropped it, | saying`: whoever did what was told last. */
export function nearestSubject(context: EnglishContext, { group, index }: Clause): Phrase | null {
  const { clauses, view } = context;
  if (group.form !== 'ing' || word(view, group.from - 1) !== ',') return null;
  const earlier = clauses.slice(0, index).filter((one) => one.group.finite);
  // `X, which Berg has held in abeyance`: said beside, of X
  if (earlier.some((one) => SAYING.has(one.group.lemma) && !one.relative)) return null;
  const main = ({ introducer, relative }: Clause) =>
    !relative && (introducer === null || COORDINATORS.has(introducer) || introducer === 'but');
  const subject = earlier.findLast((one) => main(one) && one.subject !== null)?.subject;
  if (subject == null || PREPOSITIONS.has(word(view, subject.from)) || !speaks(context, subject)) return null;
  return PRONOUNS.has(word(view, subject.from)) && subject.to - subject.from > 1 ? null : subject;
}

/** `opened the hearing by | saying`: whoever opened it; `quoted an aide as | saying`: the aide. */
export function heldByPreposition(context: EnglishContext, clause: Clause): Phrase | null {
  const { view, clauses } = context;
  const { group, index } = clause;
  const before = word(view, group.from - 1);
  if (group.form !== 'ing' || !/^(?:by|in|while|after|before|as)$/.test(before)) return null;
  if (before !== 'as') return participleSubject(context, clause);
  const quoting = clauses.findLast((one) => one.index < index && QUOTING.has(one.group.lemma) && !one.group.passive);
  if (quoting === undefined || quoting.group.to >= group.from - 1) return null;
  const end = word(view, group.from - 2) === ',' ? group.from - 2 : group.from - 1;
  return { from: quoting.group.to, to: end };
}

/** `Berg issued a statement | saying that`, `sent an email to members | announcing that`: whoever gave the paper out. */
export function issuerOf({ view, clauses }: EnglishContext, { group, index }: Clause): Phrase | null {
  const above = clauses[index - 1];
  if (group.form !== 'ing' || !SAYING.has(group.lemma) || above === undefined || above.relative) return null;
  if (!above.group.finite || above.group.passive || !ISSUING.test(above.group.lemma)) return null;
  const between = view.tokens.slice(above.group.to, group.from);
  const paper = between.some(({ text }) => SAYING_NOUNS.has(text) || PAPER.test(text));
  const plain = between.length < FAR && between.every(({ kind }) => kind === 'word');
  return paper && plain && above.subject !== null && !PREPOSITIONS.has(word(view, above.subject.from))
    ? above.subject
    : null;
}

/** In tokens, from the verb over the paper to what it says. */
const FAR = 10;
const ISSUING =
  /^(?:issue|release|publish|send|post|circulate|write|deliver|make|give|file|submit|mail|distribute|print|record|upload|sign|put)$/;
const PAPER =
  /^(?:email|e-mail|memo|notice|note|circular|bulletin|brief|document|communique|video|clip|leaflet|op-ed)$/;

/** A clause (`whether …`, `it had come too late`) is nobody. */
export function speaks({ view, groups }: EnglishContext, phrase: Phrase | null): boolean {
  if (phrase === null || ['whether', 'if', 'how', 'why', 'what'].includes(word(view, phrase.from))) return false;
  // `, an exemption | it | announced`: what was announced, and who did
  const last = phrase.to - 1;
  if (/^(?:an?|the)$/.test(word(view, phrase.from)) && /^(?:it|he|she|they)$/.test(word(view, last))) return false;
  // `, another step toward the exit | the country | announced`
  if (tellsWhoDid(view, phrase)) return false;
  return !groups.some((group) => group.finite && phrase.from < group.from && group.to <= phrase.to);
}

/** A noun with its article at the end, right behind another noun: `another step toward the exit | the country`. */
function tellsWhoDid(view: SentenceView, { from, to }: Phrase): boolean {
  if (!/^(?:an?|another|the)$/.test(word(view, from))) return false;
  const the = to - 2;
  const before = view.tokens[the - 1];
  if (the <= from + 1 || word(view, the) !== 'the' || before?.kind !== 'word' || before.capital) return false;
  return !(
    PREPOSITIONS.has(before.text) ||
    COORDINATORS.has(before.text) ||
    /^(?:all|both|half|not|only|even|that)$/.test(before.text)
  );
}

const QUOTING = new Set(['quote', 'cite']);

/** `Berg would have | us believe`, `has you think`: whoever has them believe it. */
export function letsBelieve({ view }: EnglishContext, { group, subject }: Clause, before: Clause): boolean {
  const first = subject === null ? '' : word(view, subject.from);
  const them = BELIEVERS.has(first) || first === 'them';
  return them && before.group.lemma === 'have' && /^(?:believe|think)$/.test(group.lemma);
}

/** `the association, whose alert | tells members that`: whoever put it out, where no person is meant. */
export function ownerOfPaper({ view }: EnglishContext, { relative, introducer, subject }: Clause): Phrase | null {
  if (!relative || introducer !== 'whose' || subject === null) return null;
  const head = word(view, subject.to - 1);
  if (ROLES.has(head) || HUMANS.has(head)) return null;
  let whose = subject.from;
  while (whose > 0 && word(view, whose) !== 'whose') whose--;
  const to = word(view, whose - 1) === ',' ? whose - 1 : whose;
  let from = to;
  while (from > 0 && !endsPhraseBefore(view, from - 1)) from--;
  return from < to ? { from, to } : null;
}

function endsPhraseBefore({ tokens }: SentenceView, at: number): boolean {
  const token = tokens[at];
  return (
    token === undefined ||
    token.kind === 'mark' ||
    PREPOSITIONS.has(token.text) ||
    /^(?:do|does|did|and|that)$/.test(token.text)
  );
}
