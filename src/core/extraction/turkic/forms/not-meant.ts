/**
 * What something is told not to be: `bu, antlaşmadan çekilme anlamına gelmiyor`, `dayandırma ləğv demək deyil`. In: a sentence. Out: that
 * it did not come about, of the law named in the sentence or spoken of before.
 */
import { wordTest } from '../../../text/told-once.ts';
import type { Frame } from '../../frame.ts';
import { actedOn, bareLaw } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { clauseStart } from '../clauses/clause.ts';
import { GOING } from '../frames/argument.ts';
import { isQuestion } from '../moods/asked.ts';
import { phrasesIn } from '../phrases/phrase.ts';
import { eventNounAt, predicateAt } from '../verbs/predicate.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

const MEANING = wordTest(/^(?:anlamina|manasina|mənasina|demək|demek|sayil\p{L}+)$/u);
const NOT_SO = /^(?:(?:gel|gəl)m[eəi]\p{L}*|tasim\p{L}+|deyil(?:d[iu]r)?|degil(?:d[iu]r)?)$/u;
const NOT_COUNTED = /^sayil(?:m[iu]yor|maz|mir|mayacagini|mayacag|madigini|madigini)\p{L}*$/u;

interface Meant {
  readonly sense: Sense;
  readonly from: number;
  readonly to: number;
}

export function notMeantFrames(
  sentence: UnitSentence,
  before: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const { units } = sentence;
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'word' || !MEANING.test(unit.text)) return [];
    const end = NOT_COUNTED.test(unit.text) ? at + 1 : NOT_SO.test(unitText(units, at + 1)) ? at + 2 : null;
    const event = end === null ? null : eventBefore(units, at, lexicon);
    if (end === null || event === null || isQuestion(sentence, end)) return [];
    // `yalnız ləğv demək deyil`: that, and more
    const start = clauseStart(units, event.from);
    if (units.slice(start, end).some(({ text }) => lexicon.only.test(text) || lexicon.ifWord.test(text))) return [];
    const phrase = phrasesIn(units, lexicon).findLast((one) => one.to <= event.from && !one.pronoun && !one.loose);
    if (isOfParty(event.sense) && !isPartyKnown(sentence, before, lexicon)) return [];
    const first = phrase === undefined ? start : Math.min(start, clauseStart(units, phrase.from));
    return [
      {
        form: 'not-meant',
        sense: event.sense,
        acted: { ...actedOn(sentence, phrase ?? bareLaw(null, event.from)), target: 'law' as const },
        polarity: 'denied' as const,
        modality: 'asserted' as const,
        aspect: 'perfect' as const,
        actor: null,
        power: false,
        weak: false,
        span: [units[first]?.start ?? 0, units[end - 1]?.end ?? unit.end] as const,
        trigger: [units[event.from]?.start ?? 0, units[end - 1]?.end ?? unit.end] as const,
        sentence: sentence.index,
      },
    ];
  });
}

/** Each state leaves for itself: of whom it is told must be known. */
const isOfParty = (sense: Sense): boolean => sense === 'leave' || sense === 'denounce';

const isPartyKnown = ({ units }: UnitSentence, before: readonly Frame[], { parties }: TurkicLexicon): boolean =>
  units.some(({ kind, capital, text }) => kind === 'word' && capital && parties.named(text).length > 0) ||
  before.some(({ acted }) => acted.scope.addressees.length > 0);

/** A way for a law to go, right before the place: `çekilme`, `ləğvi`, `çıxmaq`; a word may stand between (`çekilme olduğu`). */
function eventBefore(units: readonly Unit[], at: number, lexicon: TurkicLexicon): Meant | null {
  const noun = eventNounAt(units, at - 1, lexicon);
  if (noun !== null) return GOING.has(noun.sense) ? { ...noun, to: at } : null;
  const verb = predicateAt(units, at - 1, lexicon);
  const named = verb?.form === 'verbalNoun' || verb?.form === 'infinitive';
  return verb !== null && named && !verb.negative && GOING.has(verb.verb.sense)
    ? { sense: verb.verb.sense, from: verb.from, to: at }
    : null;
}
