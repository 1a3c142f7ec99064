/**
 * What a law gives on application, told of the applications: `DACA renewals are still taken`, `the agency has stopped accepting
 * applications for X`, `X is closed to new applicants`. Where they are taken it applies, where they are turned away it does not, to that part of
 * those under it who are spoken of. Without a word of time or denial nothing is told of the law. In: a sentence. Out: a frame that it applies, or
 * does not.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import type { Mention } from '../../mentions.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesWith, type EnglishContext } from '../clauses/context.ts';
import { actedOnNamed, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { partNamed, WHOLE } from '../phrases/phrase-scope.ts';
import { type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

const PAPERS =
  /^(?:(?:law)?suits?|claims?|complaints?|applications?|renewals?|requests?|petitions?|enrolments?|enrollments?|registrations?|filings?)$/;
const PEOPLE = /^(?:applicants?|enrollees?|entrants?|newcomers?|borrowers?|enrolments?|enrollments?|applications?)$/;
/** Some of those under the law, and not all. */
const SOME = /^(?:new|first-time|initial|fresh|pending|existing|renewals?)$/;
const TAKING =
  /^(?:accept|take|consider|approve|grant|review|receive|honou?r|renew|decide|proces{2}|file|bring|pursue|lodge|hear)$/;

const OF_THEM = wordClass((text) => PAPERS.test(text) || PEOPLE.test(text));

export function applicationFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(
    clausesWith(context, OF_THEM),
    (clause) => taken(context, clause) ?? taking(context, clause) ?? closed(context, clause),
  );
}

/** Papers of those under a law: which law, where it is named, and which of them. */
interface Papers {
  readonly mention: Mention | null;
  readonly some: string | null;
  readonly to: number;
}

/** `DACA renewals | are | still taken`, `new applications for X | are | no longer accepted`. */
function taken(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  // `suits under X may still be filed`: what may still be done is done under a law that applies
  const allowed = /^(?:may|can|could)$/.test(group.modal ?? '') && LASTING.test(timeWords(view, clause));
  if (!group.passive || subject === null || (group.modal !== null && !allowed)) return null;
  const goesOn = TAKING.test(group.lemma) ? timeOf(view, clause) : refusal(view, clause);
  const papers = goesOn === null ? null : papersIn(context, subject);
  return goesOn === null || papers === null
    ? null
    : frameOf(context, clause, papers, {
        goesOn,
        ...(allowed ? { allowed } : {}),
        span: { from: subject.from, to: Math.max(group.to, clause.to) },
      });
}

const LASTING = /\b(?:still|no longer|again)\b/;

const timeWords = (view: SentenceView, { group }: Pick<Clause, 'group'>): string =>
  wordsOf(view, Math.max(0, group.from - 2), group.to + 1);

/** `first-time applicants are | turned away`: that they are is itself the news. */
function refusal(view: SentenceView, { group }: Clause): boolean | null {
  const away = group.lemma === 'turn' && word(view, group.main + 1) === 'away';
  return away && !group.past ? group.negated : null;
}

/** `the agency | stopped | accepting X applications`, `still | accepts | applications for X`, `no longer takes them`. */
function taking(context: EnglishContext, clause: Clause): Frame | null {
  const { view, clauses } = context;
  const { group, object } = clause;
  if (!TAKING.test(group.lemma) || group.passive || object === null || group.modal !== null) return null;
  const above = clauses[clause.index - 1];
  const gerund = group.form === 'ing' && !group.finite && above !== undefined && above.group.to === group.from;
  const begun = gerund && above.group.modal === null && !above.group.infinitive ? turnOf(above) : null;
  const goesOn = gerund ? begun : timeOf(view, clause);
  const papers = goesOn === null ? null : papersIn(context, { from: object.from, to: Math.max(object.to, clause.to) });
  const told = gerund && above !== undefined ? above : clause;
  const from = Math.min(told.subject?.from ?? told.group.from, told.group.from);
  // whose applications they are that somebody takes, the words must tell
  return goesOn === null || papers === null || papers.mention === null
    ? null
    : frameOf(context, told, papers, { goesOn, span: { from, to: Math.max(clause.to, papers.to) } });
}

/** `stopped`, `halted`: no longer; `resumed`, `kept`: again, or still. */
function turnOf({ group: { lemma, negated } }: Clause): boolean | null {
  if (/^(?:stop|cease|halt|quit|pause|end|suspend)$/.test(lemma)) return negated;
  return /^(?:resume|restart|keep|continue)$/.test(lemma) ? !negated : null;
}

/** `X is | closed to new applicants`, `is no longer open to borrowers`. */
function closed(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  if (subject === null || group.modal !== null || !/^(?:be|remain|stay|close)$/.test(group.lemma)) return null;
  if (group.lemma === 'close' && !group.passive) return null;
  let at = group.passive ? group.main : group.to;
  while (/^(?:still|now|again|longer|no|not|currently)$/.test(word(view, at))) at++;
  const shut = word(view, at) === 'closed';
  const state = shut || word(view, at) === 'open' ? at : null;
  if (state === null || word(view, state + 1) !== 'to') return null;
  const said = timeOf(view, clause);
  const people = peopleAt(view, state + 2);
  const mention = view.mentionAt.slice(subject.from, subject.to).find((one) => one != null) ?? null;
  if (people === null || mention === null || (!shut && said === null && !group.negated)) return null;
  const negated = group.negated || said === false;
  return frameOf(
    context,
    clause,
    { mention, some: people.some, to: people.to },
    { goesOn: shut === negated, span: { from: subject.from, to: people.to } },
  );
}

function peopleAt(view: SentenceView, from: number): { readonly some: string | null; readonly to: number } | null {
  for (let at = from; at < Math.min(from + 3, view.tokens.length); at++)
    if (PEOPLE.test(word(view, at)))
      return { some: at > from && SOME.test(word(view, from)) ? wordsOf(view, from, at + 1) : null, to: at + 1 };
  return null;
}

/** `new X applications`, `applications for X`, and of what the text is about `new applications`. */
function papersIn({ view, previous }: EnglishContext, { from, to }: Phrase): Papers | null {
  for (let at = from; at < Math.min(to, from + LONGEST); at++) {
    if (view.mentionAt[at] !== null) continue;
    if (!PAPERS.test(word(view, at)) && !/^applicants?$/.test(word(view, at))) {
      if (view.tokens[at]?.kind === 'mark' && word(view, at) !== '-') return null;
      continue;
    }
    const link = /^(?:for|under|to|from)$/.test(word(view, at + 1));
    const before = view.mentionAt.slice(from, at).findLast((one) => one != null) ?? null;
    const behind = link ? mentionAt(view, at + 2) : null;
    const which = [word(view, at), ...[from, from + 1].map((index) => word(view, index))].find((one) => SOME.test(one));
    const some = which === undefined ? null : wordsOf(view, from, at + 1);
    const mention = before ?? behind;
    if (mention !== null) return { mention, some, to: Math.max(to, at + 1) };
    // of something else, or of what was not just spoken of
    if (link || some === null || previous === null || !previous.view.names) return null;
    return { mention: null, some, to: at + 1 };
  }
  return null;
}

const LONGEST = 6;

function mentionAt(view: SentenceView, from: number): Mention | null {
  const at = /^(?:the|its)$/.test(word(view, from)) ? from + 1 : from;
  return view.mentionAt[at] ?? null;
}

/** `still`, `again`, `no longer`, `are not being`; null where nothing tells that it goes on or is over. */
function timeOf(view: SentenceView, { group }: Clause): boolean | null {
  const words = timeWords(view, { group });
  if (/\b(?:no|not any) longer\b/.test(words)) return false;
  if (group.negated) return /\bbeing\b/.test(wordsOf(view, group.from, group.to)) ? false : null;
  return /\b(?:still|again|continue)\b/.test(words) ? true : null;
}

function frameOf(
  context: EnglishContext,
  clause: Clause,
  { mention, some }: Papers,
  { goesOn, allowed, span }: { readonly goesOn: boolean; readonly allowed?: boolean; readonly span: Phrase },
): Frame {
  const { view } = context;
  const mood = moodOf(context, clause);
  const words = spanOf(view, span.from, span.to);
  return {
    form: 'applications',
    sense: 'apply',
    acted: { ...actedOnNamed(mention, words), scope: some === null ? WHOLE : partNamed(some) },
    polarity: goesOn !== mood.denied ? 'affirmed' : 'denied',
    modality: allowed === true && mood.modality === 'possible' ? 'asserted' : mood.modality,
    aspect: allowed === true ? 'present' : aspectOf(clause, context.clauses),
    actor: null,
    power: false,
    weak: false,
    span: trimSpan(view, span.from, span.to),
    trigger: spanOf(view, clause.group.from, clause.group.to),
    sentence: context.index,
  };
}
