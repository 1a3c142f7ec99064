/**
 * An answer told by its noun: `It stands, came the reply from the embassy`, `“No,” came the curt answer from Berg’s deputy, Carl Lund`.
 * In: a sentence. Out: whoever the words come from.
 */
import type { Speaker } from '../../../../claim/statement.ts';
import { foundIn } from '../../../../text/found.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { placesOf, spanOf, word } from '../../words/sentence-view.ts';
import { wordClass } from '../../words/word-class.ts';
import { isDashBetween, isQuoteMark, outsideQuotes } from '../bounds/marks.ts';
import type { Cast } from '../speakers/cast.ts';
import { speakerIn } from '../speakers/speaker.ts';
import type { Cue } from './cue.ts';

const ANSWER = wordClass((text) =>
  /^(?:answer|reply|response|retort|rejoinder|riposte|voice|shout|cry|call|heckle)$/.test(text),
);

/** In tokens, from the verb to its noun: `came back the curt reply`. */
const FAR = 4;

export function answerCame(context: EnglishContext, cast: Cast, last: Speaker | null): readonly Cue[] {
  const { view, clauses } = context;
  return foundIn(placesOf(view, ANSWER), (noun): Cue | null => {
    const clause = clauses.findLast(({ group }) => group.finite && group.to <= noun && noun - group.to < FAR);
    if (clause === undefined || clause.group.lemma !== 'come' || !opens(context, clause.group.from)) return null;
    if (word(view, noun + 1) !== 'from' || !outsideQuotes(view.document, view.tokens[noun]?.start ?? 0)) return null;
    let to = noun + 2;
    while (to < view.tokens.length && view.tokens[to]?.kind !== 'mark') to++;
    const start = view.sentence.from;
    // `came a voice | from the back`: nobody else is told
    const voice = /^(?:voice|shout|cry|call|heckle)$/.test(word(view, noun));
    const own = voice ? spanOf(view, clause.group.to, to) : null;
    const speaker =
      own === null
        ? speakerIn(cast, start + noun + 2, start + to, last)
        : { name: view.document.text.slice(...own), role: null, span: own };
    if (speaker === null) return null;
    // `from Berg’s deputy, | Carl Lund |: it stands`
    while (speaker.span !== null && (view.tokens[to]?.end ?? Infinity) <= speaker.span[1]) to++;
    const { from } = clause.group;
    return { speaker, lemma: 'say', span: spanOf(view, from, noun + 1), from, to, clause, kind: 'verb' };
  });
}

/** The words end before the verb. */
function opens(context: EnglishContext, verb: number): boolean {
  const before = verb - 1;
  return word(context.view, before) === ',' || isQuoteMark(context, before) || isDashBetween(context, before);
}
