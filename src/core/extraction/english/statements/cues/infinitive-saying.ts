/**
 * Whether an infinitive of saying tells that something was said: `went on to say`, `rose to say`, `had to admit`, `it fell to Berg to
 * announce`; not `needless to say`, `that is to say`, `refused to say`.
 */
import { BELIEVERS, LEADING_TO_SAY } from '../../../lexicon/en/cues.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import type { VerbGroup } from '../../verbs/verb-group.ts';
import { word } from '../../words/sentence-view.ts';
import { isTurnOf } from '../speakers/cue-subject.ts';

export function isSaidAtLast(context: EnglishContext, index: number): boolean {
  const before = context.clauses[index - 1]?.group;
  const own = context.clauses[index]?.group;
  if (before === undefined || own === undefined || before.modal !== null) return false;
  return goesOn(context, before, own) || isForced(context, before, own) || isLed(context, before, own);
}

/** `went on to say`, `was quick to add`. */
function goesOn({ view }: EnglishContext, before: VerbGroup, own: VerbGroup): boolean {
  const between = view.tokens.slice(before.to, own.from).map((token) => token.text);
  if (!before.finite || between.length > 2 || between.includes(',') || isNobody(word(view, before.from - 1)))
    return false;
  // `have come to believe`
  if (MIND.test(own.lemma)) return before.lemma === 'come';
  return own.lemma === 'say'
    ? /^(?:go|continue|come|be|rush|proceed|like)$/.test(before.lemma)
    : /^(?:go|rush|proceed|hasten|hurry)$/.test(before.lemma) || (before.lemma === 'be' && between[0] === 'quick');
}

const MIND = /^(?:believe|think|accept|suspect)$/;

function isNobody(text: string): boolean {
  return /^(?:that|it|this|which)$/.test(text);
}

/** `had to admit`, `was forced to concede`, `was heard to say`; at the end, where nobody asks for it, `…, the carrier has to explain` too. */
function isForced({ view }: EnglishContext, before: VerbGroup, own: VerbGroup): boolean {
  if (own.from > before.to) return false;
  if (!/^(?:have|force|oblige|compel|hear)$/.test(before.lemma) || (before.lemma !== 'have' && !before.passive))
    return false;
  const ends = [undefined, '.', ',', ';'].includes(view.tokens[own.to]?.text);
  return before.lemma !== 'have' || word(view, before.main) === 'had' || ends;
}

/** In words: `took to the floor of the chamber to say`. */
const FAR = 9;

/** `took to the floor to say`, `chose to tell`, `was at pains to stress`, `seems to think`; `it fell to Berg to announce`. */
function isLed({ view }: EnglishContext, before: VerbGroup, own: VerbGroup): boolean {
  const between = view.tokens.slice(before.to, own.from);
  if (before.negated || before.passive || between.length > FAR || between.some(({ kind }) => kind === 'mark'))
    return false;
  const first = between[0]?.text ?? '';
  if (isTurnOf(before)) return first === 'to';
  if (!before.finite || isNobody(word(view, before.from - 1))) return false;
  // `wants us to believe`
  if (before.lemma === 'want' && BELIEVERS.has(first)) return /^(?:believe|think|know)$/.test(own.lemma);
  if (MIND.test(own.lemma)) return /^(?:seem|appear)$/.test(before.lemma);
  if (!PLAIN.test(own.lemma)) return false;
  return before.copular ? KEEN.test(between.map(({ text }) => text).join(' ')) : LEADING_TO_SAY.has(before.lemma);
}

const KEEN =
  /^(?:(?:very|most|always|also) )?(?:quick|keen|careful|happy|glad|pleased|proud|at pains|eager|free|(?:the|among the) (?:first|last|only) ?.*|kind enough|honest enough|on hand|able)$/;

/** Verbs that say and can hardly mean another doing behind `to`. */
const PLAIN =
  /^(?:say|tell|announce|declare|insist|warn|note|add|argue|assert|stress|explain|remind|complain|report|confirm|deny|inform|point|state|reveal|proclaim|assure|concede|admit|acknowledge|lament|boast|claim|confide|observe|emphasise|emphasize|clarify|reassure|allege|crow)$/;
