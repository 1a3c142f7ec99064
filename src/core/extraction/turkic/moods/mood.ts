/** How a Turkic predicate or verbal noun means what it says; the words behind it decide, since heads stand last. */
import type { Aspect, Modality } from '../../../claim/claim.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { clauseEnd, isStop } from '../clauses/clause.ts';
import { type Predicate, predicateAt } from '../verbs/predicate.ts';
import type { TurkicForm } from '../verbs/verb-form.ts';
import { ACT, STATUTE } from '../words/act-words.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';
import { isTonight } from '../words/time-units.ts';
import { isAlmost, isToBeFirst } from './almost.ts';
import { isQuestion, isSupposed, isWhether } from './asked.ts';
import { isBygone, isOfAnotherTime, wasToRunOut } from './bygone.ts';
import { predicates } from './clause-end.ts';
import { concedes } from './conceded.ts';
import { fellThrough } from './fell-through.ts';
import { governingBehind, joinedNoun } from './governing.ts';
import { doubted, gainsaid, isGainsaidAtEnd, isHearsay, RUMOUR, saysWho } from './hearsay.ts';
import { isInFact } from './in-fact.ts';
import { isNeither } from './neither.ts';
import { isToldNotTo } from './ordered.ts';
import { isSigned } from './paper-made.ts';
import { standingOf } from './standing.ts';
import { isUnderWay } from './under-way.ts';

export interface Mood {
  readonly modality: Modality;
  readonly denied: boolean;
  readonly aspect: Aspect;
}

export function moodOf(sentence: UnitSentence, predicate: Predicate, lexicon: TurkicLexicon): Mood | null {
  const { units } = sentence;
  const { form, negative, to, verb } = predicate;
  const not = lexicon.notWord.test(unitText(units, to));
  const mood = (modality: Modality, aspect: Aspect, denied = false): Mood => ({
    modality,
    aspect,
    denied: (negative !== not) !== denied || isNeither(units, predicate),
  });
  if (isQuestion(sentence, to) || isWhether(units, predicate, lexicon)) return mood('questioned', 'past');
  if (TOLD.has(form) && ENDS.has(verb.sense) && isInFact(units, predicate.from)) return null;
  const standing = TOLD.has(form) ? standingOf(sentence, predicate.from, to) : null;
  if (standing === 'untrue') return mood('asserted', form === 'present' ? 'present' : 'past', true);
  if (isAlmost(sentence, predicate)) return mood('hypothetical', 'future');
  if (isSupposed(units, predicate.from, lexicon) && form !== 'past') return mood('hypothetical', 'future');
  if (standing === 'open') return mood('possible', form === 'present' ? 'present' : 'past');
  switch (form) {
    case 'past':
    case 'perfect':
      if (/^(?:diye|deyə)$/u.test(unitText(units, to)) && isGainsaidAtEnd(sentence, to))
        return mood('asserted', 'past', true);
      if (/^(?:diyen|deyən)/u.test(unitText(units, to)) && !saysWho(sentence, to + 1)) return mood('possible', 'past');
      if (RUMOUR.test(unitText(units, to)))
        return isGainsaidAtEnd(sentence, to) ? mood('asserted', 'past', true) : mood('possible', 'past');
      return mood(behindMood(sentence, to, lexicon) ?? 'asserted', tellsPast(sentence, predicate) ? 'past' : 'perfect');
    case 'present':
      return isTonight(units, predicate.from) || wasToRunOut(units, predicate) || isUnderWay(units, predicate)
        ? mood('planned', 'future')
        : mood('asserted', isBygone(units, to - 1) ? 'past' : 'present');
    case 'factive':
      // `kaldırılmadıkça`: unless it is
      if (/[kq][cç][aeə]$/u.test(unitText(units, to - 1))) return mood('hypothetical', 'future');
      if (standing === 'certain') return mood('asserted', told(units, predicate));
      return gainsaid(sentence, to)
        ? mood('asserted', 'past', true)
        : mood(doubted(sentence, to) || isHearsay(sentence, to) ? 'possible' : 'asserted', told(units, predicate));
    case 'participle':
    case 'converb':
      return participleMood(sentence, predicate, lexicon, mood);
    case 'future':
      return mood('planned', 'future');
    case 'necessity':
      // `ləğv etməli oldu`: what had to be done was done
      return HAD_TO.test(unitText(units, to))
        ? mood('asserted', 'past', /^olma/u.test(unitText(units, to)))
        : mood('demanded', 'future');
    case 'optative':
      return mood('demanded', 'future');
    case 'conditional':
      return concedes(units, predicate.at, predicate.stem)
        ? mood('asserted', 'perfect')
        : mood('hypothetical', 'future');
    case 'able':
      // `uzada bilmədi`, `uzatamadı`: what could not be done was not done
      if (negative && /(?:m[aeə]d[iu]|m[aeə]m[iu]s|m[aeə]y[iu]b)(?:l[aeə]r)?$/u.test(unitText(units, to - 1)))
        return mood('asserted', 'past');
      // `uygulanamıyor`, `tətbiq edilə bilmir`: what cannot be applied is not
      return negative &&
        (verb.ongoing ?? verb.sense) === 'enforce' &&
        /(?:yor|m[iu]r)(?:l[aeə]r)?$/u.test(unitText(units, to - 1))
        ? mood('asserted', 'present')
        : mood('possible', 'future');
    case 'aorist':
      return mood('possible', 'future');
    case 'infinitive':
    case 'verbalNoun':
      // `Mesele | çekilmek değil`: what is not meant
      if (form === 'infinitive' && not) return mood('hypothetical', 'future');
      return governedMood(sentence, predicate, lexicon, mood);
    case 'root':
      return null;
  }
}

/** An end is one of law. */
const ENDS: ReadonlySet<Sense> = new Set<Sense>(['endLaw', 'repeal', 'expire']);

/** What may be denied must be told as done or as so. */
const TOLD: ReadonlySet<TurkicForm> = new Set<TurkicForm>(['past', 'perfect', 'present', 'factive']);

/** `uygulandığını` says that it is applied, or was; `yürürlükte olduğunu` that it is, unless another time is told beside it. */
function told(units: readonly Unit[], { verb, from }: Predicate): Aspect {
  if (verb.sense === 'enforce') return 'perfect';
  return verb.sense === 'remain' && !isOfAnotherTime(units, from) ? 'present' : 'past';
}

/** What was done: `kaldırdı`, `kaldırmıştı`, and of somebody's act the Azerbaijani tense of news, `ləğv edib`. */
function tellsPast({ units }: UnitSentence, { form, negative, passive, verb, to }: Predicate): boolean {
  if (negative) return false;
  const word = unitText(units, to - 1);
  return (
    form === 'past' ||
    /(?:m[iu]s|[iu]b)[dt][iu](?:l[aeə]r)?$/u.test(word) ||
    (/[iu]b(?:l[aeə]r)?$/u.test(word) && !passive && verb.on !== 'subject')
  );
}

/** `... olsaydı`, `... gibi`: what follows a finite verb and takes it back; `olsa da` grants it. */
function behindMood({ units }: UnitSentence, to: number, lexicon: TurkicLexicon): Modality | null {
  const next = unitText(units, to);
  if (concedes(units, to, 2)) return null;
  if (/^(?:gibi|kimi)$/u.test(next)) return 'hypothetical';
  if (/^(?:sanil|saniyor|zannedil|deniyor|deniliyor|soyleniyor|dusunuluyor|guman|zənn|deyilir)/u.test(next))
    return 'possible';
  if (/^(?:ols[ae]|olsayd|isə?$|ise$|diye$)/u.test(next)) return /^diye/u.test(next) ? null : 'hypothetical';
  return /^(?:olaca[qkg]\p{L}*|olabilir|ola|olmal[iu]\p{L}*|say[iı]lm(?:az|ir))$/u.test(next) ||
    lexicon.ifWord.test(next)
    ? 'possible'
    : null;
}

const HAD_TO = /^ol(?:ma)?(?:d[iu]|u?b|y[iu]b|mus(?:d[iu]r?)?)(?:l[aeə]r)?$/u;

const UNTIL = /[aeə]n[aeə](?: (?:kadar|dek|qədər|kimi|dək)|d[eə]k )/u;

type Make = (modality: Modality, aspect: Aspect, denied?: boolean) => Mood;

/** `yönetim muafiyeti yenilemeyince | madde yeniden uygulanmaya başladı`: what came of it happened, and so it was not done. */
function whenItWasNot(units: readonly Unit[], to: number): boolean {
  let end = to;
  while (end < units.length && !isStop(units[end]) && unitText(units, end) !== '"') end++;
  const last = unitText(units, end - 1);
  return (
    /m[aeə]y[iu]nc[aeə]$/u.test(unitText(units, to - 1)) &&
    /(?:[dt][iu]|[iu]b|m[iu]s(?:t[iu]r?)?)(?:l[aeə]r)?$/u.test(last) &&
    !/m[aeə](?:d[iu]|y[iu]b|m[iu]s)\p{L}*$/u.test(last)
  );
}

/** `kaldıran bütçe tasarısını | imzaladı`: a bill that was signed is a law. */
const isSignedBy = (units: readonly Unit[], from: number): boolean =>
  units.slice(from, clauseEnd(units, from)).some(({ text }) => /^imzala(?:d[iu]|y[iu]b|m[iu]s(?:t[iu])?)$/u.test(text));

/** `ləğv edən qanun layihəsi`: a bill that would; `ləğv edən Konqres`: one that did. */
function participleMood(
  { units }: UnitSentence,
  { to, form, verb, passive }: Predicate,
  lexicon: TurkicLexicon,
  mood: Make,
): Mood {
  const next = [unitText(units, to), unitText(units, to + 1), unitText(units, to + 2)];
  if (form === 'participle' && next.some((word) => /^(?:layihə|tasari|teklif|təklif|taslag|taslak|onerge)/u.test(word)))
    return isSignedBy(units, to) ? mood('asserted', 'past') : mood('hypothetical', 'future');
  // `ləğv edən qanunu bəyəndi`: an act that would, until it is told that it holds
  const act = form === 'participle' && !passive && next.slice(0, 2).some((word) => ACT.test(word));
  if (act && !units.slice(to, clauseEnd(units, to)).some((unit) => /^(?:yururlu[gk]|quvvə)/u.test(unit.text)))
    return mood('hypothetical', 'future');
  // `iptal eden kısmını kabul etmedi`: a part of a paper, which would
  if (form === 'participle' && !passive && /^(?:kism|bolum|hissə|bənd)\p{L}*n/u.test(next[0] ?? ''))
    return mood('hypothetical', 'future');
  // `iptal edilene kadar`, `ləğv edilənə qədər`: not yet
  if (form === 'participle' && UNTIL.test(`${unitText(units, to - 1)} ${next[0]}`))
    return mood('hypothetical', 'future');
  // an order that takes a state out of a treaty has notice given
  if (form === 'participle' && verb.sense === 'leave' && next.slice(0, 2).some((word) => ACT.test(word)))
    return mood('hypothetical', 'future');
  const end = endOfSentence(units, to);
  // `ləğv olunandan sonra seçkilər keçiriləcək`: it is to come first
  if (form === 'participle' && end !== null && next[0] === 'sonra') return mood('planned', 'future');
  if (form === 'converb')
    return /m[aeə]y[iu]nc[aeə]$|m[aeə]d[aeə]n$/u.test(unitText(units, to - 1))
      ? whenItWasNot(units, to)
        ? mood('presupposed', 'past')
        : mood('hypothetical', 'future')
      : mood(end ?? 'asserted', end === null ? 'past' : 'future');
  // `kaldıran yasayı kabul edecek`
  if (end !== null && next.slice(0, 2).some((word) => ACT.test(word))) return mood(end, 'future');
  // `imzalarsa sözleşmeden ayrılan ilk ülke olacak`: all of it is to come
  if (end !== null && units.slice(0, to).some((unit) => /[aeiuə]rs[aeə]$|m[aeə]zs[aeə]$/u.test(unit.text)))
    return mood('hypothetical', 'future');
  // `çıkan ilk ülke olmaya hazırlanıyor`
  if (isToBeFirst(units, to, lexicon.governors)) return mood('planned', 'future');
  return next.some((word) =>
    lexicon.governors.some(([pattern, of]) => (of === 'demanded' || of === 'planned') && pattern.test(word)),
  )
    ? mood('demanded', 'future')
    : mood('presupposed', 'past');
}

/** What the last verb of the sentence makes of those before it: `ləğv edərək … edəcək`. */
function endOfSentence(units: readonly Unit[], from: number): Modality | null {
  let end = from;
  while (end < units.length && !isStop(units[end]) && unitText(units, end) !== '"') end++;
  const last = unitText(units, end - 1);
  if (/[aeə]c[aeə][kqg](?:l[aeə]r|d[iu]r|t[iu]r)?$/u.test(last)) return 'planned';
  return /m[aeə]l[iu](?:d[iu]r|l[aeə]r)?$/u.test(last) ? 'demanded' : null;
}

/** A verbal noun or infinitive asserts nothing by itself. */
function governedMood(sentence: UnitSentence, predicate: Predicate, lexicon: TurkicLexicon, mood: Make): Mood {
  const { units } = sentence;
  const { to, verb } = predicate;
  if (lexicon.notWord.test(unitText(units, to)) || /m[aeə]s[iu]d[iu]r$/u.test(unitText(units, to - 1)))
    return mood('asserted', 'past');
  // `çekilmeyi değerlendiriyor`, `çıxmağı nəzərdən keçirir`: thought of, while `çekilmesini değerlendirdi` tells of what is done
  if (
    /m[aeə](?:y[iu]|g[iu]|[kq])$/u.test(unitText(units, to - 1)) &&
    /^(?:degerlendir|nəzərdən)/u.test(unitText(units, to))
  )
    return mood('planned', 'future');
  if (isToldNotTo(sentence, predicate)) return mood('asserted', 'perfect');
  // an order to leave a treaty has notice given; nobody is out by it
  const ordered = verb.sense === 'leave' && !isStatute(sentence, to);
  // `kapatılmasına | ve lağvedilmesine dair`: linked together
  const linked = joinedNoun(units, to, clauseEnd(units, to)) ?? to;
  if (isLinked(sentence, linked, lexicon) && (ordered || !isSigned(sentence, linked)))
    return mood('hypothetical', 'future');
  if (fellThrough(sentence, to)) return mood('asserted', 'past', true);
  const governing = governingBehind(sentence, to, lexicon);
  // `dayandırmaq | qərarını geri götürüb`: it was decided, and is not so
  if (governing === 'asserted' && isTakenBack(sentence, to, lexicon)) return mood('hypothetical', 'future');
  // whoever decides to leave a treaty has not left it
  if (verb.sense === 'leave' && governing === 'asserted' && isDecided(sentence, to)) return mood('planned', 'future');
  if (governing === null) return isThere(sentence, to) ? mood('presupposed', 'past') : mood('hypothetical', 'future');
  return governing === 'denied'
    ? mood('asserted', 'past', true)
    : mood(governing, governing === 'asserted' || governing === 'presupposed' ? 'past' : 'future');
}

/** `ləğvinə dair`, `kaldırılmasıyla ilgili`, `ləğvi ilə bağlı`. */
export function isLinked({ units }: UnitSentence, to: number, { links }: TurkicLexicon): boolean {
  const at = /^(?:ile|ilə)$/u.test(unitText(units, to)) ? to + 1 : to;
  return links.test(unitText(units, at)) || /^(?:barədə|haqda|barəsində)$/u.test(unitText(units, at));
}

/** `çekilme | kararı aldı`, `çıxmaq | qərarını açıqladı`. */
export const isDecided = ({ units }: UnitSentence, from: number): boolean =>
  units.slice(from, from + 3).some((unit) => /^(?:karar|qərar)(?!l)/u.test(unit.text));

function isTakenBack({ units }: UnitSentence, from: number, lexicon: TurkicLexicon): boolean {
  const at = [from, from + 1, from + 2].find((index) => /^(?:karar|qərar)\p{L}*[iu]$/u.test(unitText(units, index)));
  if (at === undefined) return false;
  return [at + 1, at + 2, at + 3].some((index) =>
    TAKES_BACK.has(predicateAt(units, index, lexicon)?.verb.sense ?? 'sign'),
  );
}
const TAKES_BACK: ReadonlySet<Sense> = new Set<Sense>([
  'rescind',
  'endLaw',
  'repeal',
  'fail',
  'voidByCourt',
  'suspend',
  'postpone',
]);

const isStatute = ({ units }: UnitSentence, from: number): boolean =>
  units.slice(from, clauseEnd(units, from)).some((unit) => STATUTE.test(unit.text));

/** `çekilmesi tepki topladı`, `çekilmesiyle yeni bir dönem başladı`: a clause that takes it for granted. */
function isThere(sentence: UnitSentence, to: number): boolean {
  return (
    /m[aeə](?:s[iu]|l[aeə]r[iu])(?:yl[aeə])?$/u.test(unitText(sentence.units, to - 1)) &&
    predicates(sentence, to) === 'there'
  );
}
