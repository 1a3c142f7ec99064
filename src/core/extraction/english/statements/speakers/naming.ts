/**
 * Where a statement names its speaker: the whole phrase with title, brackets and what commas add (`Sen. Chuck Grassley (R-Iowa)`,
 * `Peter Hart, 25, a bank employee`, `an official who asked not to be named`), not the name alone.
 */
import type { Speaker } from '../../../../claim/statement.ts';
import {
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../../lexicon/en/closed-classes.ts';
import { HUMANS, REACTING, ROLES, SAYING } from '../../../lexicon/en/cues.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import type { Phrase } from '../../phrases/phrase-parts.ts';
import { type SentenceView, spanOf, word } from '../../words/sentence-view.ts';
import { isDashBetween, isQuoteMark } from '../bounds/marks.ts';
import { overAdjuncts } from '../bounds/reported-clause.ts';

/** `phrase` holds the speaker’s words and no others; a pronoun stays as it is. */
export function withNaming(context: EnglishContext, speaker: Speaker, phrase: Phrase): Speaker {
  const { view } = context;
  const { span } = speaker;
  if (span === null) return speaker;
  const first = view.tokens.findIndex((token) => token.start >= span[0]);
  if (first < phrase.from || first >= phrase.to) return speaker;
  const own = startOfNaming(context, first, phrase.from);
  const from = startOfOffice(context, own) ?? own;
  const to = endOfNaming(context, first, phrase.to);
  const whole = spanOf(view, from, to);
  return whole[1] < span[1] ? speaker : { ...speaker, span: whole };
}

/** Left over titles and what qualifies the name: `Gallup’s | Jeffrey Jones`, `the Florida senator | Marco Rubio`. */
function startOfNaming({ view, groups }: EnglishContext, name: number, floor: number): number {
  let from = name;
  while (from > floor) {
    const token = view.tokens[from - 1];
    if (token === undefined) break;
    const verb = groups.some((group) => group.from < from && from <= group.to);
    const joins = COORDINATORS.has(token.text) || SUBORDINATORS.has(token.text) || PREPOSITIONS.has(token.text);
    const abbreviation = token.text === '.' && view.tokens[from - 2]?.end === token.start;
    if (verb || isAdverb(token.text) || (joins && !isInTitle(view.tokens[from]?.text ?? ''))) break;
    if (token.kind === 'mark' && !abbreviation && !isHyphen(token.text, view.tokens[from - 2]?.end === token.start))
      break;
    from--;
  }
  return from;
}

/** `its lead author, | Beatrice Cole`, `the ministry’s spokesman, | Neal Finch`: an office between a determiner or an owner and a comma. */
function startOfOffice({ view, groups }: EnglishContext, name: number): number | null {
  if (word(view, name - 1) !== ',') return null;
  let from = name - 2;
  for (let at = name - 2; at >= 0 && name - at < 12; at--) {
    const token = view.tokens[at];
    if (token === undefined || groups.some((group) => group.from <= at && at < group.to)) break;
    if (token.kind === 'mark' || SUBORDINATORS.has(token.text) || COORDINATORS.has(token.text)) break;
    if (PREPOSITIONS.has(token.text) && token.text !== 'of' && token.text !== 'for') break;
    from = at;
  }
  const words = view.tokens.slice(from, name - 1).map(({ text }) => text);
  const owned = /^(?:its|his|her|their|our|my)$/.test(words[0] ?? '') || words.includes("'s");
  const office =
    words.some((text) => ROLES.has(text) || HUMANS.has(text)) ||
    (owned && !/^(?:day|week|month|year|time|morning|night)$/.test(words.at(-1) ?? ''));
  return office && (DETERMINERS.has(words[0] ?? '') || (view.tokens[from]?.capital ?? false)) ? from : null;
}

function isInTitle(next: string): boolean {
  return ROLES.has(next) && next === 'general';
}

function isHyphen(text: string, joined: boolean): boolean {
  return text === '-' && joined;
}

/** Without the marks, adverbs and times between the phrase and its verb: `Grassley (R-Iowa) | on Wednesday | said`. */
function endOfNaming(context: EnglishContext, first: number, limit: number): number {
  const { view } = context;
  let to = limit;
  for (let at = first + 1; at < limit; at++) {
    if (overAdjuncts(context, at) >= limit && word(view, at) !== 'for' && word(view, at - 1) !== 'of') {
      to = at;
      break;
    }
  }
  while (to > first + 1 && (isOuterMark(context, to - 1) || isAdverb(word(view, to - 1)))) to--;
  return to;
}

function isOuterMark({ view }: EnglishContext, at: number): boolean {
  return view.tokens[at]?.kind === 'mark' && word(view, at) !== ')' && word(view, at) !== '.';
}

/** Behind a name that follows its verb: over `, 25, a bank employee and one of …` and `, who declined …`. */
export function endOfDescription(context: EnglishContext, name: number): number {
  const { view } = context;
  let to = overBrackets(context, name);
  while (word(view, to) === ',' && describes(context, to + 1)) {
    to++;
    while (to < view.tokens.length && !closesPart(context, to)) to++;
  }
  return to;
}

function overBrackets({ view }: EnglishContext, at: number): number {
  if (word(view, at) !== '(') return at;
  const close = view.tokens.findIndex((token, index) => index > at && token.text === ')');
  return close < 0 || close - at > 8 ? at : close + 1;
}

/** Whether a verb follows before the next mark. */
function goesOnAt(groups: EnglishContext['groups'], from: number, view: SentenceView): boolean {
  const verb = groups.find((one) => one.finite && one.from >= from);
  return verb !== undefined && view.tokens.slice(from, verb.from).every(({ kind }) => kind !== 'mark');
}

/** A part between commas that says who somebody is: `a broker`, `25`, `chairman of the club`, `who declined`, `R-Iowa`. */
function describes({ view, groups }: EnglishContext, at: number): boolean {
  const text = word(view, at);
  if (['who', 'whose', 'which', 'a', 'an', 'the', 'one', 'both', 'another'].includes(text)) return true;
  const token = view.tokens[at];
  if (token?.kind === 'number') return true;
  const group = groups.find((one) => one.from === at);
  if (group !== undefined && (SAYING.has(group.lemma) || REACTING.has(group.lemma) || group.form === 'ing'))
    return false;
  // `says Anna Berg, | and no minister can undo it`: what is said goes on
  if (/^(?:and|but|nor|yet|so)$/.test(text) && goesOnAt(groups, at + 1, view)) return false;
  const near = view.tokens.slice(at, at + 7);
  const mark = near.findIndex((one) => one.kind === 'mark');
  return (token?.capital ?? false) || near.slice(0, mark < 0 ? undefined : mark).some((one) => ROLES.has(one.text));
}

function closesPart(context: EnglishContext, at: number): boolean {
  const { view } = context;
  if ([',', ';', ':', ')'].includes(word(view, at)) || isQuoteMark(context, at) || isDashBetween(context, at))
    return true;
  return (
    word(view, at) === '.' &&
    (view.tokens[at + 1]?.start ?? Infinity) - (view.tokens[at]?.end ?? 0) > 0 &&
    !isShort(word(view, at - 1))
  );
}

function isShort(text: string): boolean {
  return (
    text.length === 1 || /^(?:dr|sen|rep|mr|mrs|ms|prof|gov|gen|fla|calif|ariz|mass|pa|va|inc|co|jr|st)$/.test(text)
  );
}
