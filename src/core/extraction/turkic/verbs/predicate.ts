/** Which event predicate ends at a unit: a verb with the words that belong to it, in which form and voice. */
import { foundIn } from '../../../text/found.ts';
import { toldOfPlace, toldOfWord, toldOfWordBy } from '../../../text/told-once.ts';
import { nounMeaning } from '../../inflecting/nouns.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import type { TurkicLexicon, TurkicVerb } from '../words/lexicon.ts';
import { NUMERALS } from '../words/time-units.ts';
import { type FormReading, formOf, type TurkicForm } from './verb-form.ts';

export interface Predicate {
  readonly verb: TurkicVerb;
  readonly passive: boolean;
  readonly form: TurkicForm;
  readonly negative: boolean;
  /** First unit, with the words before the verb. */
  readonly from: number;
  /** Letters of its stem: `çıxardı` is of `çıxar`, not of `çıx`. */
  readonly stem: number;
  /** The verb itself. */
  readonly at: number;
  /** Behind its last unit (`edə bilər` has two). */
  readonly to: number;
}

export const predicateAt: (units: readonly Unit[], at: number, lexicon: TurkicLexicon) => Predicate | null =
  toldOfPlace((units, at, lexicon) => {
    const found = foundIn(verbsLike(lexicon, unitText(units, at)), (verb) => predicateOf(units, at, verb, lexicon));
    return [...found].sort((a, b) => b.verb.lead.length - a.verb.lead.length || b.stem - a.stem)[0] ?? null;
  });

/** The verbs of which the word has a stem. */
const verbsLike = toldOfWordBy<TurkicLexicon, readonly TurkicVerb[]>((lexicon, word) => {
  const known = HEADS.get(lexicon) ?? headsOf(lexicon);
  HEADS.set(lexicon, known);
  const near = known.get(word.slice(0, 2)) ?? [];
  return near.filter(({ active, passive }) => [...passive, ...active].some((stem) => word.startsWith(stem)));
});

/** By the first two letters of a stem, so that most words are done with at once. */
const HEADS = new WeakMap<TurkicLexicon, ReadonlyMap<string, readonly TurkicVerb[]>>();

function headsOf({ verbs }: TurkicLexicon): ReadonlyMap<string, readonly TurkicVerb[]> {
  const heads = new Map<string, TurkicVerb[]>();
  for (const verb of verbs) {
    for (const head of new Set([...verb.active, ...verb.passive].map((stem) => stem.slice(0, 2)))) {
      heads.set(head, [...(heads.get(head) ?? []), verb]);
    }
  }
  return heads;
}

function predicateOf(units: readonly Unit[], at: number, verb: TurkicVerb, lexicon: TurkicLexicon): Predicate | null {
  const from = leadStart(units, at, verb.lead);
  if (from === null) return null;
  const word = unitText(units, at);
  if (verb.sense === 'impose' && isNamed(units, from, verb, lexicon)) return null;
  // `səsə qoydu`, `müzakirəyə qoydu`: put to something
  if (verb.lead.length === 0 && /^qoy/u.test(word) && /\p{L}{2}[aə]$/u.test(unitText(units, at - 1))) return null;
  // `harekete geçirdi`, `həyata keçirdi`: another verb than `geçirdi` alone
  if (verb.lead.length === 0 && /^[gk]ecir/u.test(word) && /\p{L}{3}[aeə]$/u.test(unitText(units, at - 1))) return null;
  // `karşı çıktığı anlaşma`, `ortaya çıkan`, `sahip çıktı`: nobody leaves anything
  if (verb.lead.length === 0 && /^c[iı]x|^c[iı]k/u.test(word) && NO_EXIT.test(unitText(units, at - 1))) return null;
  if (isOtherwise(units, from, word, verb, lexicon) || isOfTreaty(units, from, at, verb, lexicon)) return null;
  if (verb.lead.length === 0 && /^getir/u.test(word) && BECOMING.test(unitText(units, at - 1))) return null;
  for (const [stems, passive] of [
    [verb.passive, true],
    [verb.active, false],
  ] as const) {
    for (const stem of stems) {
      const reading = word.startsWith(stem) ? withAble(units, at, word.slice(stem.length), lexicon.presentR) : null;
      if (reading !== null && reading.form !== 'root')
        return { verb, passive, from, at, stem: stem.length, ...reading };
    }
  }
  return null;
}

/** `qanunsuz elan edib`, `felaket ilan etti`: the law is called something; `moratorium elan edib` declares one. */
function isNamed(units: readonly Unit[], from: number, { lead }: TurkicVerb, lexicon: TurkicLexicon): boolean {
  const before = units[from - 1];
  if (!/^[ei]lan$/u.test(lead.at(-1) ?? '') || before?.kind !== 'word') return false;
  const { text } = before;
  // `sıkıyönetimi | Yoon | ilan etti`, `rejimi salı | akşam | ilan etti`: who did it and when stand there as well
  return (
    !before.capital &&
    !/^(?:ak?sam|axsam|gece|gecə|gun|dunən|əvvəl|once|sabah|səhər)$/u.test(text) &&
    !/[iu]$/u.test(text) &&
    !/(?:dan|dən|den|tan|ten|da|də|de|ta|te|la|lə|le)$/u.test(text) &&
    !lexicon.adverbs.test(text) &&
    nounMeaning(lexicon.lawNouns, text) === null
  );
}

/**
 * `gün yüzüne çıkardı`, `listeden çıkardı` pass nothing, `yasayı 2019’da çıkardı` does; what `alınmıyor` is applied no more only where it
 * is paid.
 */
function isOtherwise(
  units: readonly Unit[],
  from: number,
  word: string,
  verb: TurkicVerb,
  lexicon: TurkicLexicon,
): boolean {
  if (verb.lead.length > 0) return false;
  const clause = units.slice(Math.max(0, from - CLAUSE), from);
  if (verb.sense === 'pass' && /^c[iı]kar/u.test(word))
    return clause.some(
      ({ kind, text }, at) =>
        /\p{L}{2}'?n?[dt][ae]n$/u.test(text) ||
        (at === clause.length - 1 &&
          kind === 'word' &&
          /(?<![dt])[ae]$/u.test(text) &&
          (clause.some((one) => one.kind === 'law') || nounMeaning(lexicon.lawNouns, text) === null)),
    );
  return verb.sense === 'enforce' && /^al/u.test(word) && !clause.some(({ text }) => PAID.test(text));
}

/** `anlaşmadan | geri çekti`, `sazişdən | geri çəkilib`: a treaty is left so, and no order taken back. */
function isOfTreaty(
  units: readonly Unit[],
  from: number,
  at: number,
  verb: TurkicVerb,
  lexicon: TurkicLexicon,
): boolean {
  if (verb.sense !== 'rescind' || !/^c[eə]k/u.test(unitText(units, at))) return false;
  let before = from - 1;
  while (before > 0 && lexicon.adverbs.test(unitText(units, before))) before--;
  return /[dt][aeə]n$/u.test(units[before]?.kind === 'law' ? (units[before]?.tail ?? '') : unitText(units, before));
}

const NO_EXIT =
  /^(?:kars[iı]|qars[iı]|sahip|sahib|one|onə|ortaya|meydana|meydanə|uze|uzə|yola|basa|gundeme|sokaga|sokaklara|kuculərə|tatile|tətilə)$/u;

/** No more units than these before a verb are looked at for what it is done to. */
const CLAUSE = 8;
const PAID = /(?:^| )(?:vergi|harc|gumru|tarife|resim|resmi|katki|ucret|ceza)\p{L}*$/u;

/** `kalıcı hale getirdi`, `dile getirdi`: another verb than `getirdi` alone. */
const BECOMING = /^(?:hal[ei]|haline|duruma|dile|gundeme|akla|yerine|araya|vəziyyətə|hala|yerinə|dilə)$/u;

/** `edə bilər`, `edilə bilməz`: the ability is a word of its own in Azerbaijani. */
function withAble(
  units: readonly Unit[],
  at: number,
  rest: string,
  presentR: boolean,
): (FormReading & { readonly to: number }) | null {
  const next = unitText(units, at + 1);
  if (/^y?[aə]$/u.test(rest) && /^bil(?:[ədimr]|m)/u.test(next))
    return { form: 'able', negative: /^bilm/u.test(next), to: at + 2 };
  const reading = formOf(rest, presentR);
  return reading === null ? null : { ...reading, to: at + 1 };
}

/** The words before the verb, at once or with a particle between. */
function leadStart(units: readonly Unit[], at: number, lead: readonly string[]): number | null {
  let index = at - 1;
  for (let last = lead.length - 1; last >= 0; last--) {
    const word = lead[last] ?? '';
    if (PARTICLES.has(unitText(units, index)) && unitText(units, index) !== word) index--;
    // `müddətini | daha üç ay | artırdı`: by how much
    if (word.startsWith('~muddəti') || word.startsWith('~suresi'))
      while (index > at - 6 && BY_HOW_MUCH.test(unitText(units, index))) index--;
    // `Meclis’ten | 65’e karşı 352 oyla | geçti`
    if (/^~\(\?:kon[gq]re/u.test(word)) while (index > at - 9 && VOTES.test(unitText(units, index))) index--;
    // `“hükümsüz” | hale geldi`: a word in marks of its own
    const marked = unitText(units, index) === '"' && unitText(units, index - 2) === '"';
    if (!leads(word, unitText(units, marked ? index - 1 : index))) return null;
    index -= marked ? 3 : 1;
  }
  return index + 1;
}

const PARTICLES: ReadonlySet<string> = new Set(['da', 'də', 'de', 'bile', 'ise', 'isə']);

const VOTES =
  /^(?:'|\d+(?:['-]?[yn]?[aeə])?|[yn]?[aeə]|oy|oyla|səs|səslə|birligiyle|birligi|coklugu|cokluguyla|coxlugu|il[eə]|kars[iı]|qars[iı]|ezici|boyuk|buyuk|yekdilliklə|nihayet|dun|dunən)$/u;

const BY_HOW_MUCH = new RegExp(
  `^(?:\\d+|daha|yenə|yene|yenidən|yeniden|təkrar|tekrar|novbəti|dəfə|kez|kere|${NUMERALS}|yarim|ay|gun|il|yil|hafta|həftə)$`,
  'u',
);

const leads = (lead: string, word: string): boolean =>
  lead.startsWith('~') ? patternOf(lead).test(word.replaceAll("'", '')) : word === lead;

const patternOf = toldOfWord((lead) => new RegExp(`^(?:${lead.slice(1).replaceAll(';', '|')})$`, 'u'));

export interface EventNoun {
  readonly sense: Sense;
  readonly from: number;
  readonly to: number;
  readonly weak: boolean;
  /** It comes about by itself, as `ortadan kalkması` does. */
  readonly unwilled: boolean;
}

export function eventNounAt(units: readonly Unit[], at: number, lexicon: TurkicLexicon): EventNoun | null {
  const word = unitText(units, at);
  const plain = plainNoun(lexicon, word);
  if (plain !== null && predicateAt(units, at + 1, lexicon)?.from !== at)
    return { sense: plain, from: at, to: at + 1, weak: false, unwilled: false };
  const predicate = predicateAt(units, at, lexicon);
  const verbal =
    predicate !== null &&
    nounMeaning(lexicon.lawNouns, word)?.kind !== 'target' &&
    predicate.form === 'verbalNoun' &&
    !predicate.negative &&
    /(?:s[iu]|l[aeə]r[iu])/u.test(word.slice(2));
  return verbal
    ? {
        sense: predicate.verb.sense,
        from: predicate.from,
        to: predicate.to,
        weak: predicate.verb.weak,
        unwilled: predicate.verb.on === 'subject',
      }
    : null;
}

const plainNoun = toldOfWordBy<TurkicLexicon, Sense | null>(
  ({ nouns }, word) => nouns.find(([, pattern]) => pattern.test(word))?.[0] ?? null,
);
