/** Which word behind a verbal noun or a noun of event decides whether it came about: heads stand last. */

import type { UnitSentence } from '../../inflecting/units.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import { clauseEnd, isStop } from '../clauses/clause.ts';
import type { Governing, TurkicLexicon } from '../words/lexicon.ts';
import { isCircumstance } from './circumstance.ts';

/** The nearest governing word behind the place, in its clause. */
export function governingBehind({ units }: UnitSentence, from: number, lexicon: TurkicLexicon): Governing | null {
  const own = toldEnd(units, clauseEnd(units, from));
  const quoted = own === from && unitText(units, own) === '"' ? quoteEnd(units, own) : from;
  const near = joinedNoun(units, from, own) ?? from;
  const end = quoted > from ? Math.min(clauseEnd(units, quoted), quoted + 4) : Math.min(own, near + 7);
  if (isJudged(units, from, own, lexicon)) return 'asserted';
  // `sona erme | tarihi 1 Temmuz olarak açıklandı`, `bitmə | tarixi`: a day for it is set
  if (/^(?:tarih|tarix)(?:[iu]\p{L}*)?$/u.test(unitText(units, from)) && /m[aeə]$/u.test(unitText(units, from - 1)))
    return 'planned';
  if (isThankedFor(units, from, own)) return 'presupposed';
  const found: Governing[] = [];
  for (let at = quoted; at < end; at++) {
    const word = unitText(units, at);
    if (isCircumstance(units, at, from) || isReminder(units, at, lexicon)) continue;
    // `geçmesiyle yasaklanmasının önü açıldı`: the way was opened by it, and not to it
    if (/m[aeə](?:s[iu]|l[aeə]r[iu])yl[aeə]$/u.test(unitText(units, from - 1)) && /^onu(?:nu)?$/u.test(word)) continue;
    const of = lexicon.governors.find(
      ([pattern]) =>
        pattern.test(word) ||
        pattern.test(`${word}_${unitText(units, at + 1)}`) ||
        // `sürecini resmen başlattı`, `prosesinə rəsmi olaraq başlayıb`
        (isManner(unitText(units, at + 1), lexicon) && pattern.test(`${word}_${unitText(units, at + 2)}`)),
    )?.[1];
    if (of !== undefined) found.push(of);
  }
  const [first] = found;
  if (isToCome(units, from, own, lexicon) || isBeforeWhatComes(units, from, own)) return 'planned';
  if (isAmongPromises(units, from)) return 'planned';
  if (first === undefined) return null;
  if (first !== 'asserted' && first !== 'presupposed') return first;
  const last = found.at(-1) ?? first;
  if (first === 'asserted' && /m[aeə](?:d[iu]|y[iu]b|m[iu]s|z)$/u.test(unitText(units, end - 1))) return 'hypothetical';
  return last === 'demanded' || last === 'planned' ? last : first;
}

/** `onaylanmasının ardından | yürürlüğe girecek`, `kalkmasının dengeleri | etkileyeceğini`: what is to follow from it has not, nor has it. */
function isBeforeWhatComes(units: readonly Unit[], from: number, end: number): boolean {
  if (!/m[aeə](?:s[iu]|l[aeə]r[iu])n[iu]n$/u.test(unitText(units, from - 1))) return false;
  const told = units.slice(from, Math.max(from, sentenceEnd(units, from))).find(({ text }) => TOLD.test(text));
  if (told !== undefined) return /[aeə]c[aeə][gy]/u.test(told.text) && !/^ol/u.test(told.text);
  const after = /^(?:ardindan|ardinca|sonra|birlikte|birlikdə)$/u.test(unitText(units, from));
  return after && end - from <= 8 && /[aeə]c[aeə][kqg](?:l[aeə]r|d[iu]r|t[iu]r)?$/u.test(unitText(units, end - 1));
}

/** `etkileyeceğini`, `etkilediğini`: the end of a clause that is told. */
const TOLD = /(?:[dt][iu][gky]|[aeə]c[aeə][gy])(?:[iu]|l[aeə]r[iu])n[iu]n?$/u;

/** Over commas, to the stop. */
const sentenceEnd = (units: readonly Unit[], from: number): number => {
  const stop = units.findIndex((unit, at) => at >= from && isStop(unit));
  return stop < 0 ? units.length : stop;
};

/** `geri alınması, | seçim vaatleri arasında yer alıyordu`: a thing that was promised, planned or asked for. */
const isAmongPromises = (units: readonly Unit[], from: number): boolean =>
  AMONG.test(
    units
      .slice(from, sentenceEnd(units, from))
      .map(({ text }) => text)
      .join(' '),
  );
const AMONG =
  /(?:^| )(?:vaat|vaad|vəd|hedef|hədəf|talep|taleb|tələb|plan|sart|sərt|oncelik|prioritet|niyet|niyyət|gundem|gundəm)\p{L}*l[aeə]r(?:[iu]n?)?(?:d[aeə]n biri| arasinda| sirasinda| icinde| icində)/u;

/** `kaldırılması gelecek yıl | tamamlanacak`, `kararı alınacak`, `ayrılması bir ildən sonra | reallaşacaq`: it is still to come about. */
function isToCome(units: readonly Unit[], from: number, end: number, { governors }: TurkicLexicon): boolean {
  const words = units.slice(from, Math.min(end, from + 8)).map(({ text }) => text);
  const carriesOut = (word: string) => governors.find(([pattern]) => pattern.test(word))?.[1] === 'asserted';
  return (
    words.some((word) => TO_COME.test(word) && carriesOut(word)) ||
    (carriesOut(words[0] ?? '') && end - from <= 8 && TO_COME.test(unitText(units, end - 1)))
  );
}

/** `tamamlanacak`, `sağlayacağız`, `onaylanacağını`. */
const TO_COME = /\p{L}{2}[aeə]c[aeə](?:[kqg]|y)\p{L}*$/u;

const isManner = (word: string, { adverbs }: TurkicLexicon): boolean => word !== '' && adverbs.test(word);

/** `“X’in kaldırılmasının yeni bir dönem” | olduğunu`: past the mark that closes a quotation, to the verb of what it says. */
const toldEnd = (units: readonly Unit[], end: number): number =>
  unitText(units, end) === '"' && /^ol(?:du[gy]|ma[sy]|m[aə]s)/u.test(unitText(units, end + 1)) ? end + 2 : end;

/** `X’in kaldırılmasını | ve fon ayrılmasını içeriyor`: behind the noun that is joined with this one and bears its case. */
export function joinedNoun(units: readonly Unit[], from: number, end: number): number | null {
  const ending = caseOf(unitText(units, from - 1));
  if (ending === null || !/^(?:ve|və)$/u.test(unitText(units, from))) return null;
  const last = units.findLastIndex(({ text }, at) => at > from && at < end && caseOf(text) === ending);
  return last < 0 ? null : last + 1;
}

/** The ending of a verbal noun, as if every one had the same vowels: `-na` of `kaldırılmasına` and `edilmesine`. */
const caseOf = (word: string): string | null =>
  /m[aeə](?:s[iu]|l[aeə]r[iu])(n[iu]n?|n[aeə])$/u.exec(word)?.[1]?.replace(/[eə]/u, 'a').replace('u', 'i') ?? null;

/** `kaldırılmasının | yeni bir dönemin başlangıcı olduğunu`: what people call a thing that has happened. */
function isJudged(units: readonly Unit[], from: number, end: number, { milestones }: TurkicLexicon): boolean {
  if (!/m[aeə](?:s[iu]|l[aeə]r[iu])n[iu]n$/u.test(unitText(units, from - 1))) return false;
  const told = units.findIndex(({ text }, at) => at > from && at < end && /^oldu[gy]unu$/u.test(text));
  const called = unitText(units, told - 1) === '"' ? told - 2 : told - 1;
  return called >= from && milestones.test(unitText(units, called));
}

/** `kaldırılması için | teşekkür etti`, `ləğvi üçün | minnətdarıq`: for what was done, and not for help with it. */
function isThankedFor(units: readonly Unit[], from: number, end: number): boolean {
  if (!/^(?:icin|ucun)$/u.test(unitText(units, from))) return false;
  const thanks = units.findIndex(({ text }, at) => at > from && at < end && THANKS.test(text));
  return thanks > 0 && !units.slice(from, thanks).some(({ text }) => EFFORT.test(text));
}

const THANKS = /^(?:tesekkur|təsəkkur|minnet|minnət|kutl|tebrik|təbrik|sukran)/u;
const EFFORT =
  /^(?:caba|destek|dəstə|səy|emek|emeg|əmək|əməy|gayret|calis|calıs|cal[iu]sm|verdi|veril|gosterdi|gostər|mucadele|mubarizə)/u;

/** `unutmamak | gerekiyor`, `qeyd etmək | lazımdır`: what must be said or borne in mind is so. */
const isReminder = (units: readonly Unit[], at: number, { reminders }: TurkicLexicon): boolean =>
  reminders.test(`${unitText(units, at - 2)} ${unitText(units, at - 1)} ${unitText(units, at)}`);

/** `ləğvini “yeni səhifə” | adlandırıb`: behind the quotation that begins here. */
function quoteEnd(units: readonly Unit[], at: number): number {
  const closing = units.findIndex((unit, index) => index > at && unit.text === '"');
  return closing < 0 ? at : closing + 1;
}
