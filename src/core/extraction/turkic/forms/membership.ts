/** Parties to a treaty: `ABD artık X’e taraf değil`, `hâlâ taraf`, `X-in iştirakçısı deyil`, `tərəfi olaraq qalır`. */
import { wordTest } from '../../../text/told-once.ts';
import type { Frame } from '../../frame.ts';
import { actedOn, ofDocument } from '../../inflecting/acted.ts';
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import { actorIn, clauseEnd, clauseStart } from '../clauses/clause.ts';
import { isQuestion } from '../moods/asked.ts';
import { phrasesIn } from '../phrases/phrase.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

const MEMBER = wordTest(
  /^(?:bagli|taraf(?:i|d[iu]r|iyd[iu])?|uyesi|katilimcisi|tərəf[iu]?|tərəfdasi|istirakcisi|uzvu)(?:d[iu]r|dirlar|dırlar)?$/u,
);
const OUT = /^(?:say[iı]lm[iı](?:r|yor)|degil(?:d[iu]r|iz|l[ae]r)?|deyil(?:d[iu]r|ik|lər)?|olmaktan|olmaqdan)$/u;
/** `artıq ÜST-də | deyil`, `artık DSÖ’de | değiliz`: in it no more. */
const NOT_IN = /^(?:degil|deyil)(?:d[iu]r|iz|ik|l[aeə]r)?$/u;
/** `Macaristan UCM’de | kalıyor`, `Paris sazişində | qalır`: in it still. */
const STAYS_IN =
  /^(?:kal|qal)(?:[iu]yor(?:du)?|[iu]r|d[iu]|m[iu]s(?:t[iu]r?|d[iu]r?)?|[iu]b(?:d[iu]r)?|may[aə] devam)(?:uz|[iu]q|l[aə]r)?$/u;
const NO_MORE = /^(?:artik|artiq)$/u;
const STILL =
  /^(?:hala|halen|hələ|olarak|olaraq|kalmayi|kalmaya|qalmaqda|qalir|kalmakta|olmayi|olmaqda|olmaga|qalir|kaliyor|surduruyor)$/u;

export function membershipFrames(
  sentence: UnitSentence,
  _before: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const { units } = sentence;
  const phrases = phrasesIn(units, lexicon);
  return units.flatMap((unit, at) => {
    const notIn = NOT_IN.test(unit.text) && units.slice(Math.max(0, at - 5), at).some(({ text }) => NO_MORE.test(text));
    const staysIn = STAYS_IN.test(unit.text);
    if (unit.kind !== 'word' || !(notIn || staysIn || MEMBER.test(unit.text))) return [];
    const phrase = phrases.find(
      (one) =>
        one.to === at &&
        !one.pronoun &&
        (notIn || staysIn
          ? one.mention?.law.type === 'treaty' && one.cases.includes('locative')
          : one.cases.includes('dative') ||
            (!unit.text.startsWith('bagli') && (one.cases.includes('genitive') || one.cases.includes('nominative'))) ||
            (unit.text.startsWith('bagli') && one.cases.includes('instrumental'))),
    );
    const left = phrase === undefined ? null : notIn || (!staysIn && leaves(sentence, at));
    if (phrase === undefined || left === null || isQuestion(sentence, at + 1)) return [];
    if (units.some((one) => lexicon.ifWord.test(one.text))) return [];
    const start = clauseStart(units, phrase.from);
    return [
      {
        form: 'membership',
        sense: 'leave' as const,
        acted: ofDocument(actedOn(sentence, phrase), unitText(units, phrase.head), 'leave', lexicon.document),
        polarity: left ? ('affirmed' as const) : ('denied' as const),
        modality: 'asserted' as const,
        aspect: 'present' as const,
        // of several states none acts for the others
        actor:
          unitText(units, start - 1) === ',' && units[start - 2]?.capital === true
            ? null
            : actorIn(sentence, start, phrase.from, false, lexicon, [phrase.from, phrase.to]),
        power: false,
        weak: false,
        span: [units[start]?.start ?? 0, units[clauseEnd(units, at) - 1]?.end ?? unit.end] as const,
        trigger: [unit.start, unit.end] as const,
        sentence: sentence.index,
      },
    ];
  });
}

/** Whether the words behind say that somebody is out (true), still in (false), or nothing of the kind. */
function leaves({ units }: UnitSentence, at: number): boolean | null {
  const behind = [unitText(units, at + 1), unitText(units, at + 2)];
  if (behind.some((word) => /[aeə]c[aeə][kqg]\p{L}*$/u.test(word))) return null;
  if (behind.some((word) => OUT.test(word)) && !behind.some((word) => /^c[iı]k(?:ma|may)/u.test(word))) return true;
  const before = units.slice(Math.max(0, at - 5), at).map((unit) => unit.text);
  const still = [...behind, ...before].some((word) => STILL.test(word));
  const ends = behind[0] === '' || /^[.;,]$/.test(behind[0] ?? '') || STILL.test(behind[0] ?? '');
  return still && ends ? false : null;
}
