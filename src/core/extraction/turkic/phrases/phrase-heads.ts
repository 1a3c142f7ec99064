/** Heads of Turkic law phrases that take several words: the law itself, its start, its term, what is applied to it. */
import { nounMeaning } from '../../inflecting/nouns.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { eventNounAt, predicateAt } from '../verbs/predicate.ts';
import { casesOf } from '../verbs/verb-form.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';
import { isWhen } from '../words/time-units.ts';
import { endingOf } from './noun-ending.ts';
import type { TurkicPhrase } from './turkic-phrase.ts';

/** What an owner in the genitive owns that takes several words. */
export const headOfSeveral = (
  units: readonly Unit[],
  phrase: TurkicPhrase,
  at: number,
  lexicon: TurkicLexicon,
): TurkicPhrase | null =>
  limitAt(units, phrase, at, lexicon) ??
  selfAt(units, phrase, at) ??
  declaredAt(units, phrase, at, lexicon) ??
  appliedAt(units, phrase, at, lexicon) ??
  startAt(units, phrase, at);

/** `qanunun özü`, `yasanın kendisini`, `planın tamamını`: the law itself, all of it. */
function selfAt(units: readonly Unit[], phrase: TurkicPhrase, at: number): TurkicPhrase | null {
  const ending = /^(?:ozu|kendisi|tamami|tumu|butunu)(n[iu]n|n[iu]|n[aeə]|n?d[aeə]n?)?$/u.exec(unitText(units, at));
  return ending === null
    ? null
    : {
        ...phrase,
        to: at + 1,
        head: at,
        loose: false,
        cases: ending[1] === undefined ? ['nominative'] : casesOf(ending[1]),
      };
}

/**
 * `sənədin icraya verilməsi`, `yasanın yürürlüğe girmesini`, `yürürlüğe girişi`, `yürürlük tarihini`, `qüvvəyə minmə tarixi`: its
 * start, which can be put off.
 */
function startAt(units: readonly Unit[], phrase: TurkicPhrase, at: number): TurkicPhrase | null {
  const last = [at + 1, at + 2].find((index) => isStart(units, at, index));
  const behind = last === undefined ? '' : [1, 2, 3, 4].map((step) => unitText(units, last + step)).join(' ');
  return last !== undefined && POSTPONING.test(behind)
    ? {
        ...phrase,
        to: last + 1,
        head: last,
        loose: false,
        target: 'application',
        cases: casesOf(endingOf(unitText(units, last))),
      }
    : null;
}

function isStart(units: readonly Unit[], from: number, to: number): boolean {
  const words = units.slice(from, to + 1).map((unit) => unit.text);
  return START.test(words.join(' '));
}

export const isStartWord = (word: string): boolean => /^(?:(?:min|gir)m[eə]s|giris|tarih|tarix)/u.test(word);

const START =
  /^(?:(?:quvvəyə|icraya|tətbiqə|yururluge|uygulamaya) (?:min|gir|ver|kon|qoy|sal|gec|kec)\p{L}*(?:m[aeə]s|is)[iu](?:n[iu])?|(?:quvvəyə|yururluge) (?:min|gir)m[eə] (?:tarix|tarih|vaxt|gun|tarixl?|muddət)[iu](?:n[iu])?|yururluk tarihi(?:ni)?)$/u;

const POSTPONING = /(?:^| )(?:ertele|otele|təxirə|gecikdir|geciktir|durdur|dayandir|dondur|askiya)/u;

/** `düzəlişin | tətbiq edilməsinə | son qoyulub`, `X-in Bakıya şamil edilməsini | dayandırdı`: its application is what is stopped. */
function appliedAt(
  units: readonly Unit[],
  phrase: TurkicPhrase,
  from: number,
  lexicon: TurkicLexicon,
): TurkicPhrase | null {
  const at = isParty(units[from], lexicon) ? from + 1 : from;
  const event = [at + 1, at].map((last) => predicateAt(units, last, lexicon)).find((one) => one?.from === at) ?? null;
  if (event === null || event.form !== 'verbalNoun' || event.negative) return null;
  if ((event.verb.ongoing ?? event.verb.sense) !== 'enforce') return null;
  const stopped = [0, 1, 2, 3].some((step) =>
    STOPPING.has(predicateAt(units, event.to + step, lexicon)?.verb.sense ?? 'sign'),
  );
  const cases = casesOf(endingOf(unitText(units, event.at)));
  return stopped ? { ...phrase, to: event.to, head: event.at, loose: false, target: 'application', cases } : null;
}

const STOPPING: ReadonlySet<Sense> = new Set<Sense>(['endLaw', 'suspend', 'postpone', 'block', 'restore', 'extend']);

const isParty = (unit: Unit | undefined, lexicon: TurkicLexicon): boolean =>
  unit?.kind === 'word' && unit.capital && lexicon.parties.named(unit.text).length > 0 && /[aeə]$/u.test(unit.text);

/** `sıkıyönetimin ilan edilmesini | anayasaya aykırı buldu`, `hərbi vəziyyətin elanını | qanunsuz saydı`: what was declared is judged. */
function declaredAt(
  units: readonly Unit[],
  phrase: TurkicPhrase,
  at: number,
  lexicon: TurkicLexicon,
): TurkicPhrase | null {
  const words = `${unitText(units, at)} ${unitText(units, at + 1)}`;
  const ending = DECLARING.exec(words);
  if (ending === null) return null;
  const to = ending[1] === undefined ? at + 1 : at + 2;
  const judged = [0, 1, 2, 3, 4, 5].some((step) =>
    JUDGING.has(predicateAt(units, to + step, lexicon)?.verb.sense ?? 'sign'),
  );
  if (!judged) return null;
  const accusative = /n[iu]$/u.test(unitText(units, to - 1));
  return { ...phrase, to, head: to - 1, loose: false, cases: [accusative ? 'accusative' : 'nominative'] };
}

const DECLARING = /^[ei]lan(?: ((?:ed[iu]l|olun|et)m[aeə]s[iu](?:n[iu])?)$|[iu](?:n[iu])? )/u;
const JUDGING: ReadonlySet<Sense> = new Set<Sense>(['voidByCourt', 'uphold']);

/** `layihə üzərində işi dayandırmışdı`, `tasarı üzerindeki çalışmaları durdurdu`: what is done on a bill is the bill's way. */
export function workAt(units: readonly Unit[], phrase: TurkicPhrase, at: number): TurkicPhrase | null {
  const bill = phrase.target === 'measure' || (phrase.target === 'law' && phrase.mention?.law.type === 'measure');
  const word = unitText(units, at + 1);
  if (!bill || !/^(?:uzerinde(?:ki)?|uzərində(?:ki)?|uzrə|konusundaki)$/u.test(unitText(units, at)) || !WORK.test(word))
    return null;
  return {
    ...phrase,
    target: 'measure',
    to: at + 2,
    head: at + 1,
    loose: false,
    cases: word === 'isi' ? ['accusative'] : casesOf(endingOf(word)),
  };
}

const WORK = /^(?:is(?:i|in|lər\p{L}*)?|calisma(?:lar\p{L}*|yi)?|muzakirə\p{L}*|gorusme\p{L}*)$/u;

/** `907-ci maddəyə | tətbiq olunan | güzəşt`, `maddeye | uygulanan | muafiyet`: over the participle that applies one to the other. */
export function pastApplied(units: readonly Unit[], phrase: TurkicPhrase, lexicon: TurkicLexicon): number {
  if (!phrase.cases.includes('dative')) return phrase.to;
  const participle = [phrase.to, phrase.to + 1].find((at) => /(?:[aeə]n|diyi|digi)$/u.test(unitText(units, at)));
  const noun = participle === undefined ? null : nounMeaning(lexicon.lawNouns, unitText(units, participle + 1));
  return participle !== undefined && noun?.kind === 'target' ? participle + 1 : phrase.to;
}

/** `dayandırılmasına | son qoydu`, `askıya alınmasına | son verdi`: the rest itself is ended. */
const isEnded = (units: readonly Unit[], at: number, lexicon: TurkicLexicon): boolean =>
  /^son$/u.test(unitText(units, at)) && predicateAt(units, at + 1, lexicon)?.verb.sense === 'endLaw';

/** `icrasının dayandırılması müddəti`: the term of a suspension is the suspension. */
function limitAt(
  units: readonly Unit[],
  phrase: TurkicPhrase,
  from: number,
  lexicon: TurkicLexicon,
): TurkicPhrase | null {
  for (let at = from; at < from + 3; at++) {
    const event = eventNounAt(units, at, lexicon);
    const word = unitText(units, event?.to ?? 0);
    if (event?.sense === 'suspend' && isEnded(units, event.to, lexicon)) {
      const noun = unitText(units, event.to - 1);
      return { ...phrase, to: event.to, head: event.to - 1, target: 'limit', cases: casesOf(endingOf(noun)) };
    }
    if (event?.sense !== 'suspend' || nounMeaning(lexicon.lawNouns, word)?.kind !== 'term') continue;
    return { ...phrase, to: event.to + 1, head: event.to, target: 'limit', cases: casesOf(endingOf(word)) };
  }
  return null;
}

/** `yasanın | 2021’de | süresi doldu`, `qanunun ötən ay müddəti bitib`: over words that say when, before what the owner owns. */
export function pastTime(units: readonly Unit[], from: number, lexicon: TurkicLexicon): number {
  let at = from;
  while (at < from + 5 && isWhen(units[at])) at++;
  const meaning = nounMeaning(lexicon.lawNouns, unitText(units, at));
  return meaning?.kind === 'term' || meaning?.kind === 'target' || START.test(startWords(units, at)) ? at : from;
}

const startWords = (units: readonly Unit[], at: number): string => `${unitText(units, at)} ${unitText(units, at + 1)}`;

/** `düzəlişin | Rusiyaya | tətbiqi`, `maddenin | Türkiye’de | uygulanması`: over the state that it is applied to. */
export function pastWhere(units: readonly Unit[], at: number, lexicon: TurkicLexicon): number {
  const next = nounMeaning(lexicon.lawNouns, unitText(units, at + 1));
  return isParty(units[at], lexicon) && next?.kind === 'target' && next.target === 'application' ? at + 1 : at;
}

/** `müddət məhdudiyyəti`, `süre sınırlaması`: that a law ends, and not what it forbids. */
export const isTimeLimit = (units: readonly Unit[], at: number): boolean =>
  /^(?:məhdudiyyət|sinirlama|kisitlama|limit|hədd)/u.test(unitText(units, at)) &&
  /^(?:muddət|vaxt|zaman|sure|vade)$/u.test(unitText(units, at - 1));

/** `sürecin | yürütme emriyle uzatılması`, `vergilerin | yasa dışı olduğu`: a word that belongs to the next, and heads nothing. */
export const isOfNext = (units: readonly Unit[], at: number): boolean =>
  (unitText(units, at) === 'yasa' && /^dis[iı]/u.test(unitText(units, at + 1))) ||
  (unitText(units, at) === 'yurutme' &&
    /^(?:em[iu]?r|organ|erk|kurul|yetki|komite|baskan|gorev)/u.test(unitText(units, at + 1)));
