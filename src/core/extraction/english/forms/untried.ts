/**
 * That nobody was ever held to a law: `nobody has ever been convicted under X`, `no one was prosecuted under it`, `X has never led to a
 * conviction`. Who was charged only tells of a case. In: a sentence. Out: a frame that the law was not enforced.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { isWeak } from '../frames/applied.ts';
import { actedOn, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

/** What is done to whoever breaks a law, and its noun. */
const TRYING = /^(?:convict|prosecute|charge|indict|jail|imprison|punish|try|fine|sentence)$/;
const TRIED = /^(?:convictions?|prosecutions?|indictments?|charges?|trials?|verdicts?|fines?|prison|jail|bars)$/;
const UNTRIED = wordClass((text) =>
  /^(?:convict|prosecut|charge|indict|jail|imprison|punish|tried|trial|fine|sentence|case|prison|court|jury|juries|judge|verdict|bars|use|invoked|enforced)/.test(
    text,
  ),
);

export function untriedFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(
    clausesOnLaw(context, UNTRIED),
    (clause) => nobodyTried(context, clause) ?? ledToNone(context, clause) ?? neverTested(context, clause),
  );
}

/** `nobody has ever | been convicted under | X`, `has never | sent anyone to prison under | X`. */
function nobodyTried(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject, to } = clause;
  const jailed = /^(?:go|send|put)$/.test(group.lemma) && hasWord(view, group.to, to, /^(?:prison|jail|trial|bars)$/);
  if (!jailed && !TRYING.test(group.lemma)) return null;
  const under = indexOf(view, group.to, to, /^(?:under|by)$/);
  if (under === null || word(view, under) !== 'under') return null;
  const whom = group.passive || group.lemma === 'go' ? subject : clause.object;
  return whom === null ? null : ofNobody(context, clause, { whom, law: { from: under + 1, to } });
}

/** `X has never | led to a conviction`, `X has never | sent anyone to prison`. */
function ledToNone(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject, to } = clause;
  if (!/^(?:lead|produce|yield|bring|see|result|send|put)$/.test(group.lemma) || group.passive || subject === null)
    return null;
  const tried = hasWord(view, group.to, Math.min(to, group.to + 6), TRIED);
  return tried && isNever(view, group) ? frameOf(context, clause, subject) : null;
}

/** `X has never | been tested in court`, `was never | put to a jury`, `has never | been used to convict anyone`, `has never | been used`. */
function neverTested(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  if (!group.passive || subject === null || !isNever(view, group)) return null;
  const behind = wordsOf(view, group.to, Math.max(group.to, clause.to));
  const used =
    /^(?:use|invoke|enforce)$/.test(group.lemma) &&
    word(view, group.to) === 'to' &&
    TRYING.test(word(view, group.to + 1));
  const before = /^(?:test|try|put|bring|take|carry|argue|see)$/.test(group.lemma) && BEFORE_COURT.test(behind);
  return used || before ? frameOf(context, clause, subject) : null;
}

const BEFORE_COURT =
  /^(?:to a (?:final )?verdict|to (?:a )?(?:trial|jury|judge?ment)|(?:in|before|at|by|to|through to) (?:(?:a|any|the|an) )?(?:\p{L}+ )?(?:courts?|jury|juries|judges?|trial|verdict|dock)|in earnest)\b/u;

interface Untried {
  readonly whom: Phrase;
  readonly law: Phrase;
}

/** Without `ever` or `never` it tells of some case. */
function ofNobody(context: EnglishContext, clause: Clause, { whom, law }: Untried): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  const ever = hasWord(view, group.from - 3, group.to, /^(?:n?ever)$/);
  if (!ever || !(isNobody(view, whom, clause) || (subject !== null && isNobody(view, subject, clause)))) return null;
  return frameOf(context, clause, law);
}

/** `nobody`, `no president`, `not a single person`; `anyone` behind `never`. */
function isNobody(view: SentenceView, { from, to }: Phrase, { group }: Clause): boolean {
  const first = word(view, from);
  const none = /^(?:nobody|none|no)$/.test(first) || (first === 'not' && word(view, from + 1) === 'a');
  if (none) return true;
  const any = /^(?:anyone|anybody|any)$/.test(first) || hasWord(view, from, to, /^single$/);
  return any && group.negated;
}

const isNever = (view: SentenceView, { from, to }: Clause['group']): boolean => hasWord(view, from - 1, to, /^never$/);

function frameOf(context: EnglishContext, clause: Clause, said: Phrase): Frame | null {
  const { view, clauses } = context;
  const { group } = clause;
  const meaning = readPhrase(view, said, context.calledA);
  const told = group.modal === null && !group.infinitive && (group.form === 'past' || group.form === 'participle');
  if (meaning === null || meaning.target !== 'law' || meaning.indefinite || meaning.negative || !told) return null;
  const mood = moodOf(context, clause);
  return {
    form: 'untried',
    sense: 'enforce',
    acted: actedOn(view, meaning),
    polarity: 'denied',
    modality: mood.modality,
    aspect: aspectOf(clause, clauses),
    actor: null,
    power: false,
    weak: isWeak(context, clause, meaning),
    span: trimSpan(view, startOf(view, clause), Math.max(clause.to, said.to)),
    trigger: spanOf(view, group.from, group.to),
    sentence: context.index,
  };
}

/** With the `never` that may stand before it: `Never has | anyone gone to prison`. */
function startOf(view: SentenceView, { group, subject }: Clause): number {
  const from = Math.min(subject?.from ?? group.from, group.from);
  return indexOf(view, from - 2, from, /^never$/) ?? from;
}

function indexOf(view: SentenceView, from: number, to: number, words: RegExp): number | null {
  for (let at = Math.max(0, from); at < to; at++)
    if (view.mentionAt[at] === null && words.test(word(view, at))) return at;
  return null;
}

const hasWord = (view: SentenceView, from: number, to: number, words: RegExp): boolean =>
  indexOf(view, from, to, words) !== null;
