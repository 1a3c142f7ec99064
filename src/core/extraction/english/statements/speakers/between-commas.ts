/** A name before what commas or brackets add, and a verb behind: `Ned Carrow, chairman of the club, told`, `Sen. Berg (D-N.H.), the whip, said`. */
import type { Speaker } from '../../../../claim/statement.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { word } from '../../words/sentence-view.ts';
import { isQuoteMark, isTitle, leaveQuote } from '../bounds/marks.ts';
import type { Cast } from './cast.ts';
import { withNaming } from './naming.ts';
import { speaks } from './participle-subject.ts';
import { speakerIn } from './speaker.ts';
import type { Subject } from './subject.ts';

/** `…, Ned Carrow, chairman of the club, told a crowd`: the name stands before what the commas add. */
export function nameBetweenCommas(
  context: EnglishContext,
  cast: Cast,
  clause: Clause,
  last: Speaker | null,
): Subject | null {
  const { view } = context;
  if (word(view, clause.group.from - 1) !== ',') return null;
  for (let at = clause.group.from - 2; at >= 0 && clause.group.from - at < ADDED; at--) {
    if (word(view, at) !== ',' && !isQuoteMark(context, at)) continue;
    if (isQuoteMark(context, at)) return null;
    const start = leaveQuote(context, startOfName(context, at), at);
    // `It is not like that, Speaker Berg, has said`: a clause is nobody, and the name stands behind it
    const clausal = context.groups.some((group) => group.finite && group.from >= start && group.to <= at);
    if (clausal && word(view, at) === ',') return nameBehindComma(context, cast, clause, at + 1, last);
    if (clausal) continue;
    // `She signed it, but Berg dropped it, | saying`: a clause of its own
    if (clause.group.form === 'ing' && !speaks(context, { from: start, to: at })) continue;
    const speaker = speakerIn(cast, view.sentence.from + start, view.sentence.from + at, last);
    if (speaker?.name.split(' and ').every((name) => cast.persons.names.has(name))) {
      const named = withNaming(context, speaker, { from: start, to: clause.group.from });
      return { speaker: named, from: start, to: clause.group.to };
    }
  }
  return null;
}

function nameBehindComma(
  context: EnglishContext,
  cast: Cast,
  { group }: Clause,
  from: number,
  last: Speaker | null,
): Subject | null {
  const start = context.view.sentence.from;
  const speaker = group.finite ? speakerIn(cast, start + from, start + group.from - 1, last) : null;
  const own = (speaker?.span?.[1] ?? Infinity) <= (context.view.tokens[group.from - 1]?.start ?? 0);
  return speaker !== null && own && cast.persons.names.has(speaker.name) ? { speaker, from, to: group.to } : null;
}

/** How many words commas may add between a name and its verb. */
const ADDED = 24;

function startOfName(context: EnglishContext, to: number): number {
  const { view } = context;
  let from = overBracketsBefore(context, to);
  while (
    from > 0 &&
    ![',', ';', ':'].includes(word(view, from - 1)) &&
    !isQuoteMark(context, from - 1) &&
    !(word(view, from - 1) === '.' && !isTitle(context, from - 1))
  )
    from--;
  return from;
}

/** `Sen. Anna Berg | (D-N.H.)`: where what brackets add begins. */
function overBracketsBefore({ view }: EnglishContext, to: number): number {
  if (word(view, to - 1) !== ')') return to;
  let open = to - 2;
  while (open > 0 && to - open < 12 && word(view, open) !== '(') open--;
  return word(view, open) === '(' ? open : to;
}
