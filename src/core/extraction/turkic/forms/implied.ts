/**
 * An act on the law told by its noun, the law left out: `imzayı Meclis Başkanı attı`, `imza hələ atılmayıb`, `prezidentin vetosunu dəf
 * etdi`. In: a sentence, the frames before. Out: frames on the law that the text is about.
 */
import type { Frame } from '../../frame.ts';
import { actedOn, bareLaw } from '../../inflecting/acted.ts';
import { nounMeaning } from '../../inflecting/nouns.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { actorIn, clauseEnd, clauseStart } from '../clauses/clause.ts';
import { topicStart } from '../clauses/set-off.ts';
import { isQuestion } from '../moods/asked.ts';
import { caseEnding } from '../phrases/noun-ending.ts';
import { casesOf } from '../verbs/verb-form.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';
import { isWhen } from '../words/time-units.ts';

interface ActNoun {
  readonly sense: Sense;
  readonly noun: RegExp;
  /** The verb behind it, told as done or not done. */
  readonly done: RegExp;
}

const PAST = '(?:[dt][iu]|y?[iu]b(?:d[iu]r)?|m[iu]s(?:[dt][iu]r?)?)(?:l[aeə]r)?$';
const SIGNING: ActNoun = {
  sense: 'sign',
  noun: /^imza(?:y[iu]|n[iu]|lar(?:[iu]|[iu]n[iu])?|s[iu](?:n[iu])?)?$/u,
  done: new RegExp(`^(?:at|[kq]oy|cək)(?:[iu]?[ln])?(?:m[aeə])?${PAST}`, 'u'),
};
const OVERRIDING: ActNoun = {
  sense: 'override',
  noun: /^veto(?:s[iu])?(?:n?y?[iu])?$/u,
  done: new RegExp(
    `^(?:(?:as|kec|kaldir|qaldir|devir)(?:[iu]l)?(?:m[aeə])?|(?:ed|et|edil|olun|kil|kilin|birak|birakil)(?:m[aeə])?)${PAST}`,
    'u',
  ),
};
/** `ilk çıkış 2020’de gerçekleşti`, `çıxış 2020-ci ilin noyabrında baş tutub`. */
const LEAVING: ActNoun = {
  sense: 'leave',
  noun: /^(?:cikis|cekilme|ayrilis|ayrilma|cekilis|cixis|ayrilik|ayrilig)(?:[iu])?$/u,
  done: new RegExp(`^(?:gerceklest?|gercəkləs|reallas|tamamlan|tut|cat)(?:m[aeə])?${PAST}`, 'u'),
};
/** `180 günlük bir muafiyet tanıdı`, `altı aylıq istisna verib`: the waiver, from whatever law is spoken of. */
const WAIVING: ActNoun = {
  sense: 'waive',
  noun: /^(?:muafiyet|feragatname|istisna|guzəst|muafiyyət)(?:[iu]|n[iu]|y[iu])?$/u,
  done: new RegExp(
    `^(?:ver(?:il)?|tan[iu](?:n)?|imzala(?:n)?|cikar(?:il)?|sagla(?:n)?|getir(?:il)?|yayimla(?:n)?|et(?:dir)?|ed|edil|olun|acikla|duyur)(?:m[aeə])?${PAST}`,
    'u',
  ),
};
/** Steps of a law in the making: behind one of them, the next is of the same law. */
const MAKING: ReadonlySet<Sense> = new Set<Sense>(['introduce', 'sign', 'pass', 'veto', 'override', 'ratify']);

export function impliedFrames(
  sentence: UnitSentence,
  before: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  return sentence.units.flatMap((unit, at) => {
    const act =
      unit.kind === 'word'
        ? [SIGNING, OVERRIDING, LEAVING, WAIVING].find(({ noun }) => noun.test(unit.text))
        : undefined;
    if (
      act === undefined ||
      !isTolds(sentence, before, at, act, lexicon) ||
      (act !== OVERRIDING && act !== WAIVING && isOfOther(sentence.units, at, lexicon))
    )
      return [];
    return frameOf(sentence, act, at, lexicon) ?? [];
  });
}

const isTolds = (
  sentence: UnitSentence,
  before: readonly Frame[],
  at: number,
  act: ActNoun,
  lexicon: TurkicLexicon,
): boolean =>
  act === LEAVING
    ? isOfTreaty(sentence, at)
    : act === WAIVING
      ? isFromLaw(sentence, before, at, lexicon)
      : isCarried(sentence, before, at, act);

/** A law is spoken of, and nobody else is named who is let off: `iki şirkete | muafiyet tanıdı`, `vergi | muafiyeti`. */
function isFromLaw(
  { units, index, before: ahead }: UnitSentence,
  before: readonly Frame[],
  at: number,
  lexicon: TurkicLexicon,
): boolean {
  const spokenOf =
    [...(ahead?.units ?? []), ...units.slice(0, at)].some(({ kind }) => kind === 'law') ||
    before.some((frame) => index - frame.sentence <= 1);
  const start = clauseStart(units, at);
  const isForWhom = ({ kind, text, capital }: Unit, place: number) =>
    kind === 'word' &&
    !capital &&
    (/^(?:ucun|icin)$/u.test(text)
      ? units[start + place - 1]?.kind !== 'law'
      : /\p{L}{3}[^aeiouəcl][aeə]$/u.test(text) &&
        !/^(?:tarih|donem|surec|sira|hal|dovr|vaxt|arada)\p{L}{0,2}$/u.test(text) &&
        !lexicon.adverbs.test(text) &&
        !isWhen(units[start + place]));
  return spokenOf && !isOfOtherNoun(units, at) && !units.slice(start, at).some(isForWhom);
}

/** `vergi | muafiyeti`: from that. */
const isOfOtherNoun = (units: readonly Unit[], at: number): boolean => {
  const owner = units[at - 1];
  return (
    /[iu]$/u.test(unitText(units, at)) &&
    owner?.kind === 'word' &&
    !/l[iu][kq]$|^(?:bir|bu|gecici|son|yeni|yaptirim|sanksiya|ambargo|embarqo|kisitlama)$/u.test(owner.text)
  );
};

/** The law is named earlier in the sentence, or the sentence before told a step of it. */
const isCarried = ({ units, index }: UnitSentence, before: readonly Frame[], at: number, { sense }: ActNoun): boolean =>
  units.slice(0, at).some((unit) => unit.kind === 'law') ||
  before.some(
    (frame) =>
      index - frame.sentence <= 2 &&
      // what began was a bill before, that could be vetoed
      (MAKING.has(frame.sense) || (sense === 'override' && frame.sense === 'begin')),
  );

/** A treaty is what this sentence or the one before is about, and nothing else stands to be left in the clause. */
const isOfTreaty = ({ units, before }: UnitSentence, at: number): boolean =>
  [...(before?.units ?? []), ...units.slice(0, at)].some((unit) => unit.mention?.law.type === 'treaty') &&
  !units.slice(clauseStart(units, at), at).some((unit) => /\p{L}{4}(?:[dt][aeə]n|n?[iu]n)$/u.test(unit.text));

/** `başqa sənədə | imza atıblar`, `anlaşmanın imzası`: of what is named in its own clause. */
const isOfOther = (units: readonly Unit[], at: number, lexicon: TurkicLexicon): boolean =>
  units.slice(clauseStart(units, at), at).some((unit) => {
    if (unit.kind === 'law') return true;
    const cases = casesOf(caseEnding(unit.text, lexicon));
    const owning = cases.includes('dative') || cases.includes('genitive');
    // `ortak bir bildiriye | imza attı`: whatever it is
    if (unit === units[at - 1] && /^imza/u.test(unitText(units, at)) && isPaperSigned(unit, cases)) return true;
    return owning && unit.kind === 'word' && nounMeaning(lexicon.lawNouns, unit.text) !== null;
  });

const isPaperSigned = ({ kind, text, capital }: Unit, cases: readonly string[]): boolean =>
  kind === 'word' && !capital && text.length > 5 && (cases.includes('dative') || /s[iu]n[aeə]$/u.test(text));

function frameOf(sentence: UnitSentence, { sense, done }: ActNoun, at: number, lexicon: TurkicLexicon): Frame | null {
  const { units } = sentence;
  const verb = verbBehind(units, at, done);
  if (verb === null || isQuestion(sentence, verb + 1)) return null;
  const word = unitText(units, verb);
  // `dəf etdi`, `etkisiz kıldı` overcome a veto; `veto etdi` is one
  if (
    sense === 'override' &&
    /^(?:ed|et|olun|kil|birak)/u.test(word) &&
    !/^(?:dəf|bertaraf|gecersiz|etkisiz|hukumsuz|ləgv|iptal)$/u.test(unitText(units, verb - 1))
  )
    return null;
  const passive =
    /^\p{L}+?(?:[iu]l|lan|ulun)(?:m[aeə])?(?:[dt][iu]|y?[iu]b|m[iu]s)/u.test(word) || /^(?:edil|olun)/u.test(word);
  const own = clauseStart(units, verb);
  // `Hüquq Komitəsi vetonu ləğv edib`: a committee speaks for it, and the house has still to vote
  if (sense === 'override' && units.slice(own, verb).some(({ text }) => /^(?:komit[eə]|komisyon)/u.test(text)))
    return null;
  const start = passive ? own : topicStart(units, own, lexicon);
  const not = lexicon.notWord.test(unitText(units, verb + 1));
  const first = Math.min(at, start);
  return {
    form: 'implied',
    sense,
    acted: {
      ...actedOn(sentence, ownLaw(units, start, at) ?? bareLaw(null, at)),
      ...(sense === 'override' ? { target: 'measure' as const } : {}),
    },
    polarity: /m[aeə](?:d[iu]|y[iu]b|m[iu]s)\p{L}*$/u.test(word) !== not ? 'denied' : 'affirmed',
    modality: 'asserted',
    aspect: 'past',
    actor: actorIn(sentence, start, verb, passive, lexicon, [at, at + 1]),
    power: false,
    weak: false,
    span: [units[first]?.start ?? 0, units[verb]?.end ?? 0],
    trigger: [units[at]?.start ?? 0, units[verb]?.end ?? 0],
    sentence: sentence.index,
  };
}

/** `Dozimetri Yasası’na koyduğu | vetoyu kaldırdı`: the law that the clause itself names. */
function ownLaw(units: readonly Unit[], start: number, at: number) {
  const law = units.findLastIndex((unit, index) => index >= start && index < at && unit.kind === 'law');
  return law < 0 ? null : bareLaw(units[law]?.mention ?? null, law);
}

/** In its own clause, or past `cumhurbaşkanı değil,` in the next. */
function verbBehind(units: readonly Unit[], at: number, done: RegExp): number | null {
  let end = clauseEnd(units, at);
  if (unitText(units, end) === ',' && /^(?:degil|deyil)$/u.test(unitText(units, end - 1)))
    end = clauseEnd(units, end + 1);
  const verb = units.findIndex((unit, index) => index > at && index < end && done.test(unit.text));
  return verb < 0 ? null : verb;
}
