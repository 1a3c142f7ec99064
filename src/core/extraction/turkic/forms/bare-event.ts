/**
 * A prolongation that names no law: `bu, on səkkizinci uzatmadır`, `son uzatma geçen hafta yapıldı`. It is that of the law spoken of. In:
 * a sentence. Out: frames.
 */
import { wordTest } from '../../../text/told-once.ts';
import type { Frame } from '../../frame.ts';
import { actedOn, bareLaw } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { clauseEnd, clauseStart } from '../clauses/clause.ts';
import { isQuestion } from '../moods/asked.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

const NOUN = wordTest(/^(?:uzat(?:il)?ma|uzadilma|uzatim|yenilen?me|yenilən?mə)(?:s[iu])?(?:d[iu]r|yd[iu])?$/u);
const WHICH = /^(?:\p{L}*nc[iu]|son|sonuncu|ilk|novbəti)$/u;
const CAME_ABOUT =
  /^(?:tut|gerceklest?|gercəkləs|yapil|edil|olun|bas ver|onaylan|təsdiqlən|kabul|qəbul)\p{L}*(?:[dt][iu]|m[iu]s(?:t[iu]r?)?|[iu]b(?:d[iu]r)?)$/u;

export function bareEventFrames(
  sentence: UnitSentence,
  _before: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const { units } = sentence;
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'word' || !NOUN.test(unit.text) || !isOneOfSeveral(units, at)) return [];
    const end = clauseEnd(units, at);
    const from = opening(units, at);
    const own = units.slice(from, end);
    if (isQuestion(sentence, at + 1) || own.some(({ text }) => lexicon.ifWord.test(text) || lexicon.notWord.test(text)))
      return [];
    const counted = at + 1 === end && own.some(({ text }) => text === 'bu');
    if (!counted && !units.slice(at + 1, end).some(({ text }) => CAME_ABOUT.test(text))) return [];
    if (own.some(({ kind }) => kind === 'law')) return [];
    return [
      {
        form: 'bare-event',
        sense: 'extend' as const,
        acted: actedOn(sentence, bareLaw(null, at)),
        polarity: 'affirmed' as const,
        modality: 'presupposed' as const,
        aspect: 'perfect' as const,
        actor: null,
        power: false,
        weak: false,
        span: [units[from]?.start ?? 0, units[end - 1]?.end ?? unit.end] as const,
        trigger: [unit.start, unit.end] as const,
        sentence: sentence.index,
      },
    ];
  });
}

/** `on səkkizinci | uzatma`, `17. | uzatma`, `son | uzatma`. */
const isOneOfSeveral = (units: readonly Unit[], at: number): boolean =>
  WHICH.test(unitText(units, at - 1)) ||
  (unitText(units, at - 1) === '.' && units[at - 2]?.kind === 'number') ||
  (units[at - 1]?.kind === 'number' && /\p{L}/u.test(unitText(units, at - 1)));

/** `bu, | on səkkizinci uzatmadır`: a comma may set `bu` off. */
function opening(units: readonly Unit[], at: number): number {
  const from = clauseStart(units, at);
  return unitText(units, from - 1) === ',' && unitText(units, from - 2) === 'bu' ? from - 2 : from;
}
