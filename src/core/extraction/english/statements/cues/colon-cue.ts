/** `A tracking site sums it up like this: …`, `A news site was closer: …`: a speaker before a colon, a clause behind it. */
import type { Speaker } from '../../../../claim/statement.ts';
import { PREPOSITIONS } from '../../../lexicon/en/closed-classes.ts';
import { HUMANS, INSTITUTIONS, ROLES } from '../../../lexicon/en/cues.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { spanOf, word } from '../../words/sentence-view.ts';
import { firstToken, isQuoteMark, outsideQuotes } from '../bounds/marks.ts';
import { castFor } from '../speakers/answering.ts';
import type { Cast } from '../speakers/cast.ts';
import { withNaming } from '../speakers/naming.ts';
import { speakerIn } from '../speakers/speaker.ts';
import { overAttitude } from './attitude.ts';
import type { Cue } from './cue.ts';

export function colonCue(context: EnglishContext, cast: Cast, last: Speaker | null): Cue | null {
  const { view, clauses, groups } = context;
  const mark = view.tokens.findIndex(
    (token, at) => token.text === ':' && view.mentionAt[at] === null && outsideQuotes(view.document, token.start),
  );
  const clause = clauses.find(
    (one) =>
      one.group.finite &&
      one.group.to <= mark &&
      one.subject !== null &&
      !one.relative &&
      outsideQuotes(view.document, view.tokens[one.group.main]?.start ?? 0),
  );
  if (mark < 0 || isQuoteMark(context, mark + 1)) return null;
  if (clause === undefined) return labelled(context, cast, mark, last);
  if (clause.subject === null || isLabel(context, mark)) return null;
  if (clause.group.copular && overAttitude(view, clause.group.to) !== mark) return null;
  if (!groups.some((group) => group.from > mark && group.finite)) return null;
  const { from, to } = clause.subject;
  const others = castFor(cast, view, clause, last);
  const speaker = speakerIn(others, view.sentence.from + from, view.sentence.from + to, last);
  if (speaker === null || !speaks(cast, speaker) || word(view, from) === 'nobody') return null;
  return {
    speaker: withNaming(context, speaker, { from, to }),
    lemma: 'say',
    span: spanOf(view, clause.group.from, clause.group.to),
    from,
    to: mark,
    clause,
    kind: 'verb',
  };
}

/** `TRUMP RESPONDS: …`: all in capitals, what the line is about. */
function isLabel(context: EnglishContext, mark: number): boolean {
  const { view } = context;
  const label = view.document.text.slice(view.tokens[firstToken(context)]?.start, view.tokens[mark]?.start);
  return /\p{Lu}{2}/u.test(label) && !/\p{Ll}/u.test(label);
}

/** `NATO’s press service, an hour later: …`, `The Belarusian attaché, by telephone: …`: no verb before the colon. */
function labelled(context: EnglishContext, cast: Cast, mark: number, last: Speaker | null): Cue | null {
  const { view, groups } = context;
  const from = firstToken(context);
  const said = calledOut(context, from, mark);
  if (said) {
    const span = spanOf(view, from, mark);
    const called = { name: view.document.text.slice(...span), role: null, span };
    return {
      speaker: called,
      lemma: 'say',
      span: spanOf(view, mark, mark + 1),
      from,
      to: mark,
      clause: null,
      kind: 'verb',
    };
  }
  const comma = view.tokens.findIndex(({ text }, at) => at > from && text === ',');
  if (comma < 0 || comma > mark) return turnAgain(context, cast, from, mark, last);
  if (comma > mark || mark - from > 14 || groups.some((group) => group.from < comma)) return null;
  if (!groups.some((group) => group.from > mark && group.finite)) return null;
  const speaker = speakerIn(cast, view.sentence.from + from, view.sentence.from + comma, last);
  if (speaker === null || !speaks(cast, speaker) || PREPOSITIONS.has(word(view, from))) return null;
  const span = spanOf(view, mark, mark + 1);
  return { speaker, lemma: 'say', span, from, to: mark, clause: null, kind: 'verb' };
}

/** `Boyer again: …`, `Then Boyer once more: …`, `The mayor next: …`: whose turn it is. */
function turnAgain(context: EnglishContext, cast: Cast, from: number, mark: number, last: Speaker | null): Cue | null {
  const { view, groups } = context;
  let to = mark;
  while (to > from && TURN.test(word(view, to - 1))) to--;
  const led = /^(?:then|next|now|again)$/.test(word(view, from)) ? 1 : 0;
  const words = view.tokens.slice(from + led, to);
  if ((to === mark && led === 0) || words.length === 0 || words.length > 6) return null;
  if (words.some(({ kind, text }) => kind !== 'word' && text !== '.')) return null;
  if (!groups.some((group) => group.from > mark && group.finite)) return null;
  const speaker = speakerIn(cast, view.sentence.from + from + led, view.sentence.from + to, last);
  if (speaker === null || !speaks(cast, speaker)) return null;
  const span = spanOf(view, mark, mark + 1);
  return { speaker, lemma: 'say', span, from, to: mark, clause: null, kind: 'verb' };
}

const TURN = /^(?:again|once|more|next|too|also|still|then|later|afterwards?|now|back|there|anew|undeterred)$/;

/** `A voice from the back: …`, `A banner across the gate: …`, `Another caller: …`: nothing but who or what has the words. */
function calledOut({ view, groups }: EnglishContext, from: number, mark: number): boolean {
  if (!/^(?:an?|one|another)$/.test(word(view, from)) || mark - from > 8) return false;
  const words = view.tokens.slice(from, mark);
  if (groups.some((group) => group.from < mark) || words.some(({ kind }) => kind === 'mark')) return false;
  const joint = words.findIndex(({ text }, at) => at > 0 && PREPOSITIONS.has(text));
  const head = word(view, from + (joint < 0 ? words.length : joint) - 1);
  return view.tokens.length > mark + 3 && (HUMANS.has(head) || ROLES.has(head) || CALLED.test(head));
}

/** Have their words in the open. */
const CALLED =
  /^(?:voice|shout|banner|placard|poster|sign|sticker|caption|headline|leaflet|flyer|notice|card|tweet|post|message|plaque|slide|crawl|ticker|chyron|alert|notification|label)$/;

function speaks(cast: Cast, { name }: Speaker): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return cast.persons.names.has(name) || words.some((part) => isSomebody(part) || isSomebody(part.replace(/s$/, '')));
}

function isSomebody(text: string): boolean {
  return INSTITUTIONS.has(text) || ROLES.has(text) || HUMANS.has(text);
}
