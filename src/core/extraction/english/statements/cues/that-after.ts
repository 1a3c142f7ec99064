/** Where `that` opens what a cue reports: `told callers on Thursday | that`; null where it opens nothing of the kind. */
import { DETERMINERS } from '../../../lexicon/en/closed-classes.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { word } from '../../words/sentence-view.ts';
import { isQuoteMark } from '../bounds/marks.ts';
import type { Cue } from './cue.ts';

/** `that | morning`: when it was said. */
const TIME = /^(?:day|morning|afternoon|evening|night|week|month|year|spring|summer|autumn|fall|winter|same)$/;

const ASKING = new Set(['ask', 'wonder', 'explain', 'tell', 'describe']);
const WH = /^(?:if|how|why|what|who|where|when|which)$/;

/** `that` behind the cue, over an addressee and a date: `told callers on Thursday that`. */
export function thatAfter(context: EnglishContext, cue: Cue): number | null {
  const { view } = context;
  const inverted = cue.clause !== null && cue.from === cue.clause.group.from && cue.to > cue.clause.group.to;
  // `…, it says, | except for dealings that involve Berg`: what goes on is what was said before
  if (word(view, cue.from - 1) === ',' && word(view, cue.to) === ',' && word(view, cue.to + 1) !== 'that') return null;
  for (let at = cue.to; at < Math.min(cue.to + 14, view.tokens.length); at++) {
    const text = word(view, at);
    if (['.', ';', ':'].includes(text) || isQuoteMark(context, at)) return null;
    // `…, recalls Anna Berg, | and that veto was overridden`: which veto, and nothing that she recalls besides
    if (inverted && text === ',' && /^(?:and|but)$/.test(word(view, at + 1))) return null;
    if (
      text === 'that' &&
      !DETERMINERS.has(word(view, at + 1)) &&
      word(view, at + 1) !== ',' &&
      !context.groups.some((group) => group.from > at && group.finite && !hasMark(context, at, group.from))
    )
      return null;
    if (text === 'that' && at > cue.to && isRelative(context, at)) return null;
    if (text === 'that' && TIME.test(word(view, at + 1))) continue;
    if (['that', 'whether'].includes(text)) return at;
    if (ASKING.has(cue.lemma) && WH.test(text)) return at;
    if (at > cue.to && context.groups.some((group) => group.from === at)) return null;
    if (at > cue.to && ['who', 'which', 'when', 'as', 'while'].includes(text)) return null;
  }
  return null;
}

/** `said businesses | that paid a levy …`, `responding to a ruling | that struck it down`: the pronoun is the subject itself. */
function isRelative({ groups }: EnglishContext, that: number): boolean {
  const verb = groups.find((group) => group.finite && group.from === that + 1);
  return verb !== undefined && (verb.copular || verb.modal !== null || verb.perfect || verb.form === 'past');
}

function hasMark({ view }: EnglishContext, from: number, to: number): boolean {
  return view.tokens
    .slice(from, to)
    .some((token, offset) => [',', ';', ':'].includes(token.text) && offset > 0 && offset < 4);
}
