/**
 * What somebody wants done, and what a paper has done: `Berg wants the whole thing repealed`, `would rather see it ratified`, `the
 * ministry would like Congress to renew it`; `a leaflet has the court quashing it`, `some papers have Berlin out of the pact`.
 */
import type { Speaker } from '../../../../claim/statement.ts';
import { foundIn } from '../../../../text/found.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from '../../../lexicon/en/closed-classes.ts';
import { SPEAKING_THINGS } from '../../../lexicon/en/cues.ts';
import type { Clause } from '../../clauses/clause.ts';
import { clausesWith, type EnglishContext } from '../../clauses/context.ts';
import { verbClass } from '../../verbs/verb-class.ts';
import { verbReadings } from '../../verbs/verb-forms.ts';
import { type SentenceView, spanOf, word } from '../../words/sentence-view.ts';
import { outsideQuotes } from '../bounds/marks.ts';
import type { Cast } from '../speakers/cast.ts';
import { subjectOf } from '../speakers/cue-subject.ts';
import type { Cue } from './cue.ts';
import { canSpeak } from './verb-cue.ts';

const WANTING = verbClass(new Set(['want', 'like', 'prefer', 'love', 'see', 'have']));

/** In tokens, of the thing that something is to be done to. */
const FAR = 8;

export function wantingCues(context: EnglishContext, cast: Cast, last: Speaker | null): readonly Cue[] {
  return foundIn(clausesWith(context, WANTING), (clause) => wantingCue(context, cast, clause, last));
}

function wantingCue(context: EnglishContext, cast: Cast, clause: Clause, last: Speaker | null): Cue | null {
  const { view } = context;
  const { group } = clause;
  if (group.negated || group.passive || clause.relative || clause.introducer !== null || view.question) return null;
  const by = group.lemma === 'have' ? 'has' : 'wants';
  const fits =
    by === 'has'
      ? group.form !== 'ing' && group.modal === null && !group.perfect && !group.infinitive
      : wants(view, group);
  if (!fits || !outsideQuotes(view.document, view.tokens[group.main]?.start ?? 0)) return null;
  if (!(by === 'has' ? hasDone(view, clause) : wantsDone(view, group.to))) return null;
  const subject = subjectOf(context, cast, clause, last);
  if (subject === null || !canSpeak(subject.speaker) || /^(?:i|we|you)$/i.test(subject.speaker.name)) return null;
  const span = spanOf(view, group.from, group.to);
  const lemma = by === 'has' ? 'describe' : 'demand';
  return { speaker: subject.speaker, lemma, span, from: subject.from, to: group.to, clause, kind: 'reacting' };
}

/** `wants`, `would like`, `would rather see`, `would prefer`. */
function wants(view: SentenceView, { lemma, modal, form, infinitive, from, to }: Clause['group']): boolean {
  if (lemma === 'want') return modal === null && !infinitive;
  if (lemma === 'see') return modal === 'would' && view.tokens.slice(from, to).some(({ text }) => text === 'rather');
  return lemma !== 'have' && form !== 'ing' && modal === 'would';
}

/** `the whole thing | repealed`, `it | gone`, `Congress | to renew it`, `to see it | ratified`. */
function wantsDone(view: SentenceView, at: number): boolean {
  const from = word(view, at) === 'to' && word(view, at + 1) === 'see' ? at + 2 : at;
  if (word(view, from) === 'to' || PREPOSITIONS.has(word(view, from)) || view.tokens[from]?.kind !== 'word')
    return false;
  for (let on = from + 1; on < from + FAR; on++) {
    const text = word(view, on);
    if (view.tokens[on]?.kind === 'mark') return false;
    if (text === 'to') return !HEARERS.test(word(view, from)) && can(word(view, on + 1), 'base');
    if (GONE.test(text) || (can(text, 'participle') && ends(view, on + 1))) return true;
  }
  return false;
}

/** Of whom something else is wanted: `wants us to believe`, `wanted her to wait`. */
const HEARERS = /^(?:us|me|you|him|her|them|his|my|people|everyone|everybody|voters)$/;

const GONE = /^(?:gone|back|dead|out|over|off|abolished|scrapped|undone|law)$/;

const can = (text: string, form: string): boolean => verbReadings(text).some((one) => one.form === form);

function ends(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || token.kind === 'mark') return true;
  return (
    PREPOSITIONS.has(token.text) ||
    /^(?:this|last|next|now|today|and|as|when|once|altogether|outright|anew|again|for)$/.test(token.text)
  );
}

/** `a leaflet | has | the court quashing it`, `papers have Berlin out of it`: a thing with words on it, and who does what there. */
function hasDone(view: SentenceView, { subject, group }: Clause): boolean {
  const own = subject !== null && subject.to <= group.from && isPaper(view, subject.from, subject.to);
  // `A graphic shared all week | has`: a participle stands between
  const whole = view.tokens.slice(0, group.from).every(({ kind }) => kind === 'word') && isPaper(view, 0, group.from);
  if (!own && !whole) return false;
  const first = view.tokens[group.to];
  if (first === undefined || !(first.capital || DETERMINERS.has(first.text) || PRONOUNS.has(first.text))) return false;
  for (let at = group.to + 1; at < group.to + FAR; at++) {
    if (view.tokens[at]?.kind === 'mark') return false;
    if (can(word(view, at), 'ing') && first.text !== 'a') return true;
    if (word(view, at) === 'out' && word(view, at + 1) === 'of') return true;
  }
  return false;
}

function isPaper(view: SentenceView, from: number, to: number): boolean {
  const joint = view.tokens
    .slice(from, to)
    .findIndex(({ text, kind }, at) => at > 0 && (PREPOSITIONS.has(text) || kind === 'mark' || text.endsWith('ed')));
  for (const end of joint < 0 ? [to] : [from + joint, from + joint - 1]) {
    const head = word(view, end - 1);
    if (SPEAKING_THINGS.has(head) || SPEAKING_THINGS.has(head.replace(/s$/, ''))) return true;
  }
  return false;
}
