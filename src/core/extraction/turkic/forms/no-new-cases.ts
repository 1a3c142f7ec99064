/**
 * Prosecutors who are told to open no cases: `savcılara X kapsamında yeni dava açmama talimatı verdi`, `nazirliyə X üzrə yeni iş
 * açmamağı tapşırıb`. The law is not enforced, and stays. In: a sentence. Out: frames.
 */
import { wordTest } from '../../../text/told-once.ts';
import type { Frame } from '../../frame.ts';
import { enforcementOf } from '../../inflecting/acted.ts';
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import { actorIn, clauseEnd, clauseStart } from '../clauses/clause.ts';
import { topicStart } from '../clauses/set-off.ts';
import { isQuestion } from '../moods/asked.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

const CASES = wordTest(/^(?:dava|sorusturma|is|kovusturma|cinayət|istintaq|təqib)(?:l[aə]r)?$/u);
const NOT_OPEN = /^(?:ac(?:il)?|baslat(?:il)?|baslan|basla|yurut|apar(?:il)?)m[aeə]m[aeə]\p{L}*$/u;
const ORDERED =
  /^(?:tapsir|emret|buyur)(?:[iu]b|[dt][iu]|m[iu]s(?:t[iu]r?|d[iu]r?)?)$|^(?:talimat|emir|gostəris|əmr|tapsiriq)[iu]?n?[iu]?$/u;

export function noNewCasesFrames(
  sentence: UnitSentence,
  _before: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const { units } = sentence;
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'word' || !CASES.test(unit.text)) return [];
    const verb = [at + 1, at + 2].find((index) => NOT_OPEN.test(unitText(units, index)));
    if (verb === undefined) return [];
    const end = clauseEnd(units, verb);
    const given = units.slice(verb + 1, end);
    const last = units[end - 1];
    if (!given.some(({ text }) => ORDERED.test(text)) || last === undefined || !TOLD.test(last.text)) return [];
    const start = topicStart(units, clauseStart(units, at), lexicon);
    const law = units.findLastIndex((one, index) => index >= start && index < at && one.kind === 'law');
    // of the law spoken of, where those are told who prosecute
    const spokenOf = [...(sentence.before?.units ?? []), ...units.slice(0, at)].some((one) => one.kind === 'law');
    const known = law >= 0 || (spokenOf && units.slice(start, at).some(({ text }) => PROSECUTING.test(text)));
    if (!known || isQuestion(sentence, end)) return [];
    return [
      {
        form: 'no-new-cases',
        sense: 'suspend' as const,
        acted: enforcementOf(sentence, law, at),
        polarity: 'affirmed' as const,
        modality: 'asserted' as const,
        aspect: 'past' as const,
        actor: actorIn(sentence, start, at, false, lexicon, [law, law + 1]),
        power: false,
        weak: false,
        span: [units[start]?.start ?? 0, last.end] as const,
        trigger: [unit.start, last.end] as const,
        sentence: sentence.index,
      },
    ];
  });
}

const PROSECUTING = /^(?:bakanli|nazirliy|savci|prokuror|bassavci)/u;
const TOLD = /(?:[dt][iu]|[iu]b(?:d[iu]r)?|m[iu]s(?:t[iu]r?|d[iu]r?)?)$/u;
