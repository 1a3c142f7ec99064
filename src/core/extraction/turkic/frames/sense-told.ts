/**
 * What a Turkic verb says of a law, with its tense, its argument and whoever acts: `tətbiq edir` and `tətbiq edib`, a court that ends
 * and a parliament that does. In: the sentence, the predicate, what it acts on, who acts. Out: the sense.
 */
import { fold } from '../../../text/fold.ts';
import type { ActedOn, Frame } from '../../frame.ts';
import { nounMeaning } from '../../inflecting/nouns.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { bodyNamed } from '../clauses/clause.ts';
import { isStartWord } from '../phrases/phrase-heads.ts';
import type { TurkicPhrase } from '../phrases/turkic-phrase.ts';
import type { Predicate } from '../verbs/predicate.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';
import { isCountedAmong, isOfStates } from './counted-states.ts';
import { isConcluded } from './decision-told.ts';

export function senseTold(
  sentence: UnitSentence,
  predicate: Predicate,
  phrase: TurkicPhrase | null,
  acted: ActedOn,
  actor: Frame['actor'],
  lexicon: TurkicLexicon,
): Sense {
  const { units } = sentence;
  const own = senseOf(predicate, phrase, units);
  if (own === 'pass' && isCountedAmong(sentence, predicate.to)) return 'ratify';
  const listed = offList(approved(own, predicate, actor, lexicon), acted);
  return again(units, predicate, decided(listed, predicate, actor, lexicon));
}

/** `NATO müqavilənin fəaliyyətini dayandırıb`: done to a treaty by somebody; whatever `fəaliyyətini dayandırıb` of itself is over. */
const isHeldUp = ({ lead, active }: Predicate['verb'], phrase: TurkicPhrase | null): boolean =>
  phrase?.mention?.law.type === 'treaty' &&
  phrase.cases.includes('genitive') &&
  /^(?:fəaliyyət|faaliyet)/u.test(lead.at(-1) ?? '') &&
  /^(?:dayandir|durdur)$/u.test(active[0] ?? '');

/** What goes on, or does not: `tətbiq edilmir` says that it is not applied. */
function senseOf(predicate: Predicate, phrase: TurkicPhrase | null, units: readonly Unit[]): Sense {
  const { verb, form } = predicate;
  const head = unitText(units, phrase?.head ?? -1);
  // only a term runs out; `anlaşma sona erdi` says that it ended in whatever way
  if (verb.sense === 'expire' && phrase?.target === 'law' && phrase.term !== true && !phrase.pronoun) return 'endLaw';
  if (isConcluded(verb, phrase, head)) return 'sign';
  if (isHeldUp(verb, phrase)) return 'suspend';
  // `tətbiqindən imtina etdi`, `uygulanmasından feragat etti`: its application is waived, and the law stays
  if (
    verb.sense === 'leave' &&
    phrase?.target === 'application' &&
    FORGOES.test(verb.lead.at(-1) ?? verb.active[0] ?? '')
  )
    return 'waive';
  // `icrasından geri çəkilib`, `uygulanmasından çekildi`: it is applied no more, and nobody has left it
  if (verb.sense === 'leave' && phrase?.target === 'application') return 'suspend';
  // `müddəti 6 avqustadək artırılıb`: made longer
  if (verb.sense === 'amend' && phrase?.term === true && /^artir/u.test(verb.active[0] ?? '')) return 'extend';
  // `borc limitini qaldırdı`, `rüsumları 15 faizə qaldırıb`: made it higher
  if (verb.active[0] === 'qaldir' && verb.lead.length === 0 && (isCeiling(phrase) || isRaised(units, predicate)))
    return 'amend';
  // what is stopped before it begins is put off
  if (verb.sense === 'suspend' && phrase?.target === 'application' && isStartWord(head)) return 'postpone';
  // `ratifikasiyası başa çatıb`: it is done, not over
  if (verb.sense === 'expire' && phrase?.target === 'ratification')
    return isTermOfRatification(units, phrase, predicate) ? 'expire' : 'ratify';
  const goesOn = form === 'present' || form === 'aorist' || form === 'able' || isNotDone(predicate);
  return verb.ongoing !== undefined && goesOn ? verb.ongoing : verb.sense;
}

/** `tətbiq etməməyi`, `tətbiq edilməməsi`: that it be not applied, and not that it be not brought in. */
const isNotDone = ({ form, negative }: Predicate): boolean =>
  negative && (form === 'infinitive' || form === 'verbalNoun');

const isCeiling = (phrase: TurkicPhrase | null): boolean =>
  /(?:limit|tavan|hədd)\p{L}*$/u.test(fold(phrase?.mention?.name.text ?? ''));

/** `10%-dən 15%-ə | qaldırıb`: to so much. */
const isRaised = (units: readonly Unit[], { from }: Predicate): boolean =>
  /(?:\d ?%?|faiz) ?-? ?[yn]?[aə]$/u.test(
    units
      .slice(Math.max(0, from - 4), from)
      .map(({ text }) => text)
      .join(' '),
  );

const FORGOES = /^(?:imtina|feragat|vazgec)$/u;

/** `yenidən qüvvəyə mindi`, `yeniden uygulanmaya başladı`: what begins again is restored. */
const again = (units: readonly Unit[], { from }: Predicate, sense: Sense): Sense =>
  (sense === 'begin' || sense === 'impose') &&
  /^(?:yenidən|yeniden|tekrar|təkrar|yine|yenə)$/u.test(unitText(units, from - 1))
    ? 'restore'
    : sense;

/** `vetosunu aşaraq qanunu qəbul edib`, `vetoyu aşarak yasayı onayladı`. */
export function overVeto(units: readonly Unit[], { verb, from }: Predicate): boolean {
  const veto = units.findIndex((unit, at) => at < from && from - at <= 12 && /^veto(?:su)?n?y?u$/u.test(unit.text));
  return verb.sense === 'pass' && veto >= 0 && /^(?:as|dəf|keç|kec)/u.test(unitText(units, veto + 1));
}

/** A head of state who approves a law has signed it; a government approves a bill before anybody votes. */
function approved(sense: Sense, { verb }: Predicate, actor: Frame['actor'], lexicon: TurkicLexicon): Sense {
  if (sense === 'pass' && actor !== null && isOfStates(actor)) return 'ratify';
  const approves = sense === 'pass' && verb.active.some((stem) => /^(?:onayla|təsdiqlə)$/u.test(stem));
  if (!approves || actor === null) return sense;
  return HEAD_OF_STATE.test(fold(actor.text)) ? 'sign' : bodyNamed(actor.text, lexicon) === 'court' ? 'uphold' : sense;
}

const HEAD_OF_STATE =
  /(?<!\p{L})(?:cumhurbaskan|devlet baskan|prezident|baskan(?:i)?$|kral|tr[au]mp|b[ia][dy]en|obama|putin|erdogan|ərdogan|zelensk)/u;

/** `Parlament X-i qəbul etdi. Prezident onu geri qaytardı`: sent back to the house that passed it, and nothing is restored. */
export const isSentBack = (
  { verb }: Predicate,
  { pronoun }: Frame['acted'],
  actor: Frame['actor'],
  last: Frame | undefined,
): boolean =>
  verb.sense === 'restore' &&
  pronoun &&
  (last?.sense === 'pass' || last?.sense === 'make') &&
  actor !== null &&
  HEAD_OF_STATE.test(fold(actor.text));

/** `siyahıdan çıxarıb`: taken off a list that an order made. */
const offList = (sense: Sense, { mention }: Frame['acted']): Sense =>
  sense === 'leave' && mention?.law.type === 'executiveAct' ? 'rescind' : sense;

/** Whoever ends a law decides it: `kaldırdı` says more than `kalktı`; a court that ends one annuls it. */
function decided(sense: Sense, { verb }: Predicate, actor: Frame['actor'], lexicon: TurkicLexicon): Sense {
  // `məhkəmə planı rədd edib`
  if (sense === 'fail' && actor !== null && bodyNamed(actor.text, lexicon) === 'court') return 'voidByCourt';
  if (sense !== 'endLaw' && sense !== 'repeal') return sense;
  if (actor !== null && bodyNamed(actor.text, lexicon) === 'court') return 'annul';
  if (sense === 'repeal') return sense;
  return verb.on === 'subject' ? sense : 'removeLaw';
}

/** What is acted on in the end: an exemption from what a law asks for, a start of its application are of the law; null where nothing is. */
export function meantBy(
  told: Frame['acted'],
  units: readonly Unit[],
  phrase: TurkicPhrase | null,
  predicate: Predicate,
  lexicon: TurkicLexicon,
): Frame['acted'] | null {
  const { sense, on } = predicate.verb;
  if (sense === 'sign' && phrase !== null && isOfWaiver(units, phrase, lexicon)) return { ...told, target: 'waiver' };
  // `uygulanmasına başlandı`; `maddeye başlandı`: work on it
  const isStarted = sense === 'begin' && on === 'dative';
  if (isStarted && told.target !== 'application') return null;
  const isOfItself = sense === 'exempt' || isStarted || isTermOfRatification(units, phrase, predicate);
  return isOfItself ? { ...told, target: 'law' } : told;
}

/** `muafiyet | belgesine imza attı`, `güzəşt | sənədini imzalayıb`: what is signed is a waiver. */
const isOfWaiver = (units: readonly Unit[], { mention, head }: TurkicPhrase, { lawNouns }: TurkicLexicon): boolean => {
  const before = nounMeaning(lawNouns, unitText(units, head - 1));
  return (
    mention === null &&
    before?.kind === 'target' &&
    before.target === 'waiver' &&
    /^(?:belge|karar|kararname|muhtira|sənəd|qərar|memorandum|fərman)s?[iu]n?\p{L}*$/u.test(unitText(units, head))
  );
};

/** `ratifikasiya | müddəti | başa çatıb`, `onay | süresi | doldu`: the term has run out, and nothing was ratified. */
const isTermOfRatification = (
  units: readonly Unit[],
  phrase: TurkicPhrase | null,
  { verb, from }: Predicate,
): boolean =>
  verb.sense === 'expire' &&
  phrase?.target === 'ratification' &&
  units.slice(phrase.head, from).some(({ text }) => /^(?:sure|muddət|vaxt|vade)\p{L}*$/u.test(text));

/** `veto qoymasını | dəf etdi`: a veto told as a noun, and overridden. */
export const isOverridden = (units: readonly Unit[], { form, to }: Predicate): boolean =>
  form === 'verbalNoun' &&
  /m[aeə]s[iu]n[iu]$/u.test(unitText(units, to - 1)) &&
  units.slice(to, to + 6).some(({ text }, at) => OVERRIDING.test(`${text} ${unitText(units, to + at + 1)}`));
const OVERRIDING = /^(?:(?:dəf|ləgv|bertaraf) (?:et|ed)|(?:gecersiz|etkisiz) (?:kil|birak)|as(?:d[iu]|[iu]b|t[iu]))/u;
