/** `Kararı 57 devlet verdi`, `Bu karar 1 Eylül’de alındı`, `Qərarı təşkilatın 57 üzvü qəbul edib`. */
import type { ActorPhrase, Frame } from '../../frame.ts';
import { type DecisionWords, framesOfDecision } from '../../inflecting/decided.ts';
import { spanOfUnits, textOf, type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { actorIn, bodyIn, clauseStart } from '../clauses/clause.ts';
import { eventNounAt, predicateAt } from '../verbs/predicate.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';
import { isSpokenOf } from './decision-fate.ts';

const UNDOING: ReadonlySet<Sense> = new Set<Sense>(['endLaw', 'repeal', 'rescind', 'voidByCourt', 'suspend', 'fail']);

export function decidedFrames(
  sentence: UnitSentence,
  before: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const words: DecisionWords = {
    noun: /^(?:karar|qərar)(?:[iu]|[iu]n[iu])?$/u,
    verb: TAKEN,
    undoes: ({ units }, verb) =>
      UNDOING.has(predicateAt(units, verb, lexicon)?.verb.sense ?? 'pass') ||
      // `qərarı tənqid edib`
      (/^(?:ed|et|olun)/u.test(unitText(units, verb)) &&
        !/^(?:qəbul|kabul|dərc|nəsr)$/u.test(unitText(units, verb - 1))) ||
      // `kararı bir haber sitesinde yayımlandı`: printed in anything but the gazette of laws
      (/^yay/u.test(unitText(units, verb)) && !units.slice(0, verb).some(({ text }) => /^gazete/u.test(text))),
    negated: () => false,
    names: ({ units }, noun) => {
      const at = decidedAt(units, noun, lexicon);
      const event = predicateAt(units, at, lexicon);
      // `durdurulmasına | karar verdi`: what is to be done, and no decision that was told of
      if (at === noun - 1 && /n[aeə]$/u.test(unitText(units, at))) return null;
      if (event !== null && event.form === 'verbalNoun') return event.verb.sense;
      const beside = eventNounAt(units, at, lexicon);
      if (beside !== null) return beside.sense;
      if (at !== noun - 1) return null;
      const owner = unitText(units, noun - 1);
      // `yeni bir karar aldı`, `yeni qərar qəbul edib`: one that was not told of; so is `yaptırım kararını`, with a noun of its own
      if (/^(?:bir|yeni|baska|basqa|diger|digər)$/u.test(owner)) return null;
      if (/n[iu]$/u.test(unitText(units, noun)) && !isSpokenOf(units[noun - 1], lexicon)) return null;
      return /(?:n[iu]n|[iu]n)$/u.test(owner) || bodyIn(owner, lexicon) !== null ? null : 'same';
    },
    first: ({ units }, noun) => {
      const at = decidedAt(units, noun, lexicon);
      return predicateAt(units, at, lexicon)?.from ?? eventNounAt(units, at, lexicon)?.from ?? noun;
    },
    actor: (one, noun, verb) =>
      counted(one, noun, verb) ??
      actorIn(one, clauseStart(one.units, noun), verb, PASSIVE.test(unitText(one.units, verb)), lexicon, [
        noun,
        noun + 1,
      ]),
  };
  // the verb is the decision's: `qərarı parlament qəbul edib` tells of nothing else
  return [words, { ...words, ...SIGNING }, { ...words, ...STEPPING }]
    .flatMap((one) => framesOfDecision(sentence, before, one))
    .map((frame) => ({ ...frame, trigger: frame.span }));
}

/** What is decided stands right before the decision, or before a word that links it: `kapatılmasına ilişkin | karar`, `buraxılması barədə | qərar`. */
const decidedAt = (units: readonly Unit[], noun: number, { links }: TurkicLexicon): number =>
  LINK.test(unitText(units, noun - 1)) || links.test(unitText(units, noun - 1)) ? noun - 2 : noun - 1;
const LINK = /^(?:barədə|haqda|barəsində)$/u;
const TOLD = '(?:[dt][iu]|[iu]b(?:d[iu]r)?|m[iu]s(?:[dt][iu]r?)?|d[iu][gy][iu]n?[iu]?)';
/** Takes a decision, or prints it: `almıştı`, `verildi`, `qəbul edilmişdi`, `aldığını`, `yayımlandı`. */
const TAKEN = new RegExp(
  `^(?:(?:al[iu]n|al|veril|ver|ed|et|edil|olun|yay[iu]mlan|yay[iu]nlan)${TOLD}(?:l[aeə]r)?)$`,
  'u',
);

/** `alındı`, `verildi`, `qəbul edilib`: who stands before it need not have decided. */
const PASSIVE = /^(?:al[iu]n|veril|edil|olun|yay[iu])/u;

/** `Memorandumu Prezident imzalayıb`, `muhtırayı Başkan imzaladı`: the paper by which it was done. */
const SIGNING: Pick<DecisionWords, 'noun' | 'verb' | 'names' | 'undoes'> = {
  noun: /^(?:memorandumu|fərmani|sərəncami|muhtirayi|kararnameyi|genelgeyi)$/u,
  verb: /^imzala(?:d[iu]|y[iu]b|m[iu]st[iu]r?)$/u,
  undoes: () => false,
  names: ({ units }, noun) =>
    /^(?:haqqinda|haqda|barədə|dair|aid|iliskin|hakkinda|ilgili|bagli|olan)$|[aeə]n$/u.test(unitText(units, noun - 1))
      ? null
      : 'same',
};

/** `Bu addımı ilk dəfə Corc Buş atıb`, `bu adımı 2002’de Bush attı`: who did it, and when. */
const STEPPING: Pick<DecisionWords, 'noun' | 'verb' | 'names' | 'undoes'> = {
  noun: /^(?:addimi|adimi)$/u,
  verb: /^at(?:[iu]b|t[iu]|m[iu]st[iu]r?)$/u,
  undoes: () => false,
  names: ({ units }, noun) => (unitText(units, noun - 1) === 'bu' ? 'same' : null),
};

/** `57 devlet`, `57 üye`: states that decide together. */
function counted(sentence: UnitSentence, from: number, to: number): ActorPhrase | null {
  const at = sentence.units.findIndex(
    (unit, index) =>
      index > from - 4 &&
      index < to &&
      unit.kind === 'number' &&
      /^(?:devlet|ulke|uye|dovlət|olkə|uzv)/u.test(unitText(sentence.units, index + 1)),
  );
  return at < 0
    ? null
    : { text: textOf(sentence, at, at + 2), span: spanOfUnits(sentence, at, at + 2), nobody: false, only: false };
}
