/**
 * Russian noun phrases about a law, read from the left: modifiers, a head, its genitive. `действие 907-й поправки`, `ее действие`,
 * `часть закона`, `эту устаревшую поправку`. In: units and a place. Out: the phrase, or null where it is about something else.
 */
import { bareLaw, headed, type LawPhrase } from '../inflecting/acted.ts';
import { nounMeaning, TERM } from '../inflecting/nouns.ts';
import { type Unit, unitText } from '../inflecting/units.ts';
import { LAW_NOUNS } from '../lexicon/ru/nouns.ts';
import { MONTH } from '../lexicon/ru/time-words.ts';
import { ADVERB, DETERMINER, isModifier, PAPER, PREPOSITION, PRONOUN } from './clause.ts';
import { description } from './description.ts';
import { behindDraft, isDraft, isMeasureNoun } from './draft.ts';
import { emergencyAt } from './emergency.ts';
import { isPaidUnder } from './paid-under.ts';
import { isRestOf } from './rest-of.ts';
import { eventNoun, verbReadings } from './verb.ts';

const OTHER =
  /^(?:друг\p{L}+|нов(?:ый|ая|ое|ого|ую|ые|ых)|ин(?:ой|ая|ое|ые|ых|ого)|подобн\p{L}+|аналогичн\p{L}+|кажд\p{L}+|люб\p{L}{2,3}|как\p{L}{2,3}|част\p{L}+|так(?:ой|ая|ое|ого|ому|ую|им|ие|их)|первы?\p{L}+)$/u;

/** The phrase that begins at the unit. */
export function phraseAt(units: readonly Unit[], from: number): LawPhrase | null {
  let at = from;
  let other = false;
  let definite = false;
  while (
    at < units.length &&
    (isQuoteMark(units[at]) || (isModifier(units[at] as Unit) && units[at]?.kind !== 'law'))
  ) {
    const unit = units[at] as Unit;
    other ||= OTHER.test(unit.text) || unit.kind === 'number' || unit.capital;
    definite ||= DETERMINER.test(unit.text);
    at++;
  }
  const head = units[at];
  if (head === undefined) return null;
  if (head.kind === 'law') return isOnOther(units, at) ? null : { ...bareLaw(head.mention, at), from };
  if (head.kind !== 'word') return null;
  if (PRONOUN.test(head.text)) return pronounAt(units, from, at);
  if (/^(?:это|этого|этому|этим)$/u.test(head.text)) return null;
  return emergencyAt(units, from, at) ?? nounAt(units, from, at, other, definite);
}

function isQuoteMark(unit: Unit | undefined): boolean {
  return unit?.text === '"';
}

/** `ее действие` or `ее` alone. */
function pronounAt(units: readonly Unit[], from: number, at: number): LawPhrase | null {
  const pronoun = { ...bareLaw(null, at), from };
  if (!/^(?:его|ее|их)$/u.test(unitText(units, at))) return pronoun;
  let next = at + 1;
  while (next < units.length && units[next]?.kind === 'word' && isModifier(units[next] as Unit)) next++;
  // `подписал его отмену`: what is signed is not the law
  if (eventNoun(unitText(units, next)) !== null && !/^введени/u.test(unitText(units, next))) return null;
  // `её мандат истёк`: how long it holds
  const noun = /^мандат/u.test(unitText(units, next)) ? TERM : nounMeaning(LAW_NOUNS, unitText(units, next));
  // `отменил его новым актом`, `признал его законным`: what stands behind is no owner’s
  const by = /(?:ым|им|ом|ем|ой|ыми|ими|ами)$/u.test(unitText(units, at + 1));
  // `отменили две | его статьи`, `его вторая статья`, `его положения`: which is told
  const several = units[at - 1]?.kind === 'word' && /^(?:положения|нормы|статьи)$/u.test(unitText(units, next));
  const told = at > from || next > at + 1 || several;
  if (noun?.kind === 'law' && !by && told && PROVISION.test(unitText(units, next)))
    return { ...pronoun, from, to: next + 1, head: next, part: unitText(units, next) };
  const order = /^(?:указ|приказ|распоряжени)(?:а|е|я|ы)?$/u.test(unitText(units, next));
  if (noun === null || noun.kind === 'law') return (next === at + 1 && !order) || by ? pronoun : null;
  const owned = headed(pronoun, noun, unitText(units, next), { from, to: next + 1, head: next });
  // what is introduced or applied is a law: `его введение`
  return /^(?:введени|применени)/u.test(unitText(units, next)) ? { ...owned, pronoun: false } : owned;
}

function nounAt(units: readonly Unit[], from: number, at: number, other: boolean, definite: boolean): LawPhrase | null {
  const word = unitText(units, at);
  const noun = nounMeaning(LAW_NOUNS, word);
  // Bill Clinton is no bill
  if (noun === null || (word === 'билл' && units[at + 1]?.capital === true)) return null;
  // `его указ действовал неделю`: somebody’s own
  if (/^(?:указ|приказ|распоряжени)/u.test(word) && /^(?:его|ее|их)$/u.test(unitText(units, from - 1))) return null;
  const dependent = dependentOf(units, behindDraft(units, at)) ?? ownerBehind(units, at, noun.kind);
  const place = { from, to: dependent?.to ?? at + 1, head: at };
  // `отказ от договора` waives nothing of it
  if (/^отказ/u.test(word) && dependent?.mention?.law.type === 'treaty') return null;
  // `мораторий на договор`, `запрет на исполнение закона` rest it
  if (dependent !== null && isRestOf(units, at, dependent)) return { ...dependent, ...place, target: 'limit' };
  // `закон по договору`: what it is about
  if (dependent?.mention != null && unitText(units, at + 1) === 'по' && PAPER.test(word)) return null;
  if (dependent !== null && isPaidUnder(word, noun, dependent)) return null;
  if (dependent !== null)
    return isProvisionOf(word, dependent)
      ? { ...dependent, ...place, part: word }
      : headed(dependent, noun, word, place);
  // `все санкции`: those of other laws too
  if (
    /^(?:санкци|ограничени)/u.test(word) &&
    units.slice(Math.max(0, from - 1), at).some(({ text }) => /^вс(?:е|ех|ем)$/u.test(text))
  )
    return null;
  // politicians are no policy
  if (/^политик/u.test(word)) return null;
  if ((other || OTHER.test(unitText(units, from - 1))) && !definite) return null;
  // `законы отменяют редко`: any of them
  const some = /^(?:закон|договор|указ|акт|пакт)(?:ы|ов|ам|ами|ах)$/u.test(word);
  if (!definite && some && !/^(?:уже|больше|еще|пока)$/u.test(unitText(units, at + 1))) return null;
  if (noun.kind === 'part' || noun.kind === 'term') return null;
  if (/^участи/u.test(word) && unitText(units, at + 1) !== 'в')
    return {
      ...bareLaw(null, at),
      ...place,
      pronoun: false,
      carriedAs: ['treaty', 'agreement', 'convention'],
      target: 'application',
    };
  // `срок полномочий вышел`: powers by themselves are said of many
  if (/^полномочи/u.test(word) && /^срок/u.test(unitText(units, at - 1)) && !isAnothers(units, at, definite))
    return { ...bareLaw(null, at), ...place, pronoun: false, carriedAs: ['authority', 'authorities', 'powers'] };
  // `документ о вейвере`, `законопроект о бюджете`: which it is, and not the one spoken of
  if (noun.kind === 'target' && noun.target === 'measure' && !definite && isOnAnother(units, at)) return null;
  if (noun.kind === 'target')
    return noun.target === 'waiver' || noun.target === 'measure' || noun.target === 'ratification'
      ? { ...bareLaw(null, at), ...place, pronoun: false, carriedAs: carriedAsTarget(word), target: noun.target }
      : null;
  const described = definite ? null : description(units, at);
  if (described !== null)
    return { ...bareLaw(null, at), ...place, ...described, pronoun: false, carriedAs: noun.carriedAs };
  return isAnothers(units, at, definite)
    ? null
    : { ...bareLaw(null, at), ...place, pronoun: false, carriedAs: noun.carriedAs };
}

const isOnAnother = (units: readonly Unit[], at: number): boolean =>
  /^об?$/u.test(unitText(units, at + 1)) &&
  eventNoun(unitText(units, at + 2)) === null &&
  // `законопроект о его отмене`
  !(/^(?:его|ее|их)$/u.test(unitText(units, at + 2)) && eventNoun(unitText(units, at + 3)) !== null);

/** `третью статью закона`, `ключевые нормы закона`: a part of it. */
const isProvisionOf = (word: string, whole: LawPhrase): boolean =>
  whole.target === 'law' && !whole.pronoun && PROVISION.test(word);

const PROVISION = /^(?:норм|положени|стать|раздел|глав|параграф)/u;

/** Some laws are exemptions themselves: of them `исключение` is the law. */
const carriedAsTarget = (word: string): readonly string[] =>
  /^(?:изъяти|исключени|освобождени)/u.test(word) ? ['exemption', 'derogation'] : ['law'];

const isTargetNoun = (units: readonly Unit[], at: number): boolean => {
  const noun = nounMeaning(LAW_NOUNS, unitText(units, at));
  return noun?.kind === 'target' && (noun.target === 'application' || noun.target === 'enforcement');
};

/** `срок | ее | истек`, `действие | его | прекращено`. */
function ownerBehind(units: readonly Unit[], at: number, kind: string): LawPhrase | null {
  const owned = kind === 'term' || (kind === 'target' && /^(?:действи|применени)/u.test(unitText(units, at)));
  const next = units[at + 2];
  const free = next === undefined || next.kind === 'mark' || verbReadings(next.text).length > 0;
  return owned && free && /^(?:его|ее|их)$/u.test(unitText(units, at + 1))
    ? { ...bareLaw(null, at + 1), from: at, to: at + 2 }
    : null;
}

const LINK = /^(?:по|о|об|от|к|из|в|на|для|против)$/u;

/** `действие | поправки`, `вейвер по | 907-й поправке`, `ограничения в рамках | закона`. */
function dependentOf(units: readonly Unit[], from: number): LawPhrase | null {
  // `полномочия | ФБР | по статье 702`
  const owned = units[from]?.capital === true && units[from]?.kind === 'word' && units[from + 2]?.kind === 'law';
  let at = owned && LINK.test(unitText(units, from + 1)) ? from + 1 : from;
  // `вступление | в силу | закона`
  if (/^вступлени/u.test(unitText(units, from - 1)) && /^(?:силу|действие)$/u.test(unitText(units, at + 1))) at += 2;
  // `иски | против него`
  const challenged =
    /^(?:иск|жалоб|апелляци)/u.test(unitText(units, at - 1)) && /^(?:против|на|к|по)$/u.test(unitText(units, at));
  if (challenged && PRONOUN.test(unitText(units, at + 1))) return { ...bareLaw(null, at + 1), from: at };
  if (
    LINK.test(unitText(units, at)) &&
    (units[at + 1]?.kind === 'law' || /^(?:рамках|отношении|основании)$/u.test(unitText(units, at + 1)))
  )
    at += units[at + 1]?.kind === 'law' ? 1 : 2;
  // `участие в | договоре`
  else if (/^(?:участи|членств)/u.test(unitText(units, from - 1)) && unitText(units, at) === 'в') at += 1;
  else if (
    /^об?$/u.test(unitText(units, at)) &&
    eventNoun(unitText(units, at + 1)) !== null &&
    (isMeasureNoun(units, at - 1) || isDraft(units, at))
  )
    at += 2;
  else if (eventNoun(unitText(units, at)) !== null) return null;
  // `пауза | в | применении закона`
  if (at === from && /^(?:в|на)$/u.test(unitText(units, at)) && isTargetNoun(units, at + 1)) at += 1;
  // `приостановка выполнения | Россией | договора`
  if (at === from && isAgentOf(units, at)) at += 1;
  // `участие в | нём`
  const taking = /^участи/u.test(unitText(units, from - 1)) && at === from + 1;
  if (taking && /^(?:нем|ней|них)$/u.test(unitText(units, at))) return bareLaw(null, at);
  const found = phraseAt(units, at);
  if (found !== null && found.mention === null && found.pronoun) return null;
  // `прекратила действие | статья 702`: the name stands in the nominative and hangs on nothing
  const titled = isQuoteMark(units[(found?.head ?? 0) - 1]);
  return found !== null && at === from && !titled && isSubjectForm(units[found.head] as Unit) ? null : found;
}

/** Who does it, in the instrumental, behind a noun of doing. */
const isAgentOf = (units: readonly Unit[], at: number): boolean =>
  units[at]?.kind === 'word' &&
  units[at]?.capital === true &&
  /\p{L}{3,}(?:ией|ей|ом|ем|ой)$/u.test(unitText(units, at)) &&
  /^(?:исполнени|выполнени|соблюдени|применени|реализаци|введени|издани)/u.test(unitText(units, at - 1));

/** A name in its own form, whose first word would have another in the genitive: `статья 702`, not `ДСНВ`. */
export function isSubjectForm({ kind, mention, text }: Unit): boolean {
  if (kind !== 'law' || mention === null) return false;
  const own = mention.name.text.replaceAll('ё', 'е').match(/[\p{L}\p{N}-]+/gu) ?? [];
  const written = text.match(/[\p{L}\p{N}-]+/gu) ?? [];
  const at = own.findIndex((word) => /[а-я]{3,}$/u.test(word));
  return at >= 0 && own[at]?.toLowerCase() === written[at] && !/[оиуюэ]$/u.test(own[at] ?? '');
}

/** `закон Мексики`, `закон о бюджете`: somebody else’s, or about something else. */
function isAnothers(units: readonly Unit[], at: number, definite: boolean): boolean {
  const next = units[at + 1];
  if (next === undefined || next.kind === 'mark' || definite) return false;
  // `вышла из договора 2 августа` tells when
  if (next.kind === 'number') return !(MONTH.test(unitText(units, at + 2)) || DATED.test(unitText(units, at + 2)));
  if (next.kind !== 'word') return false;
  if (/^(?:о|об|обо|против)$/u.test(next.text)) return true;
  // `договор с Индией`
  const other = next.text === 'с' && units[at + 2]?.kind === 'word' && units[at + 2]?.capital === true;
  if (other && /^(?:договор|соглашени|пакт|протокол)/u.test(unitText(units, at))) return true;
  // `санкции по делу банкира`, `меры по борьбе с ним`: for something
  const why = /^(?:санкци|мер)/u.test(unitText(units, at)) && next.text === 'по' && units[at + 2]?.kind === 'word';
  if (why && !/^(?:решени|указ|приказ)/u.test(unitText(units, at + 2))) return true;
  // `запрет на полеты`, `ограничение по времени`; `запрет на год` is the same for a year
  if (isOnSomething(units, at)) return isOnOther(units, at);
  if (next.capital) return !isActorName(next.text) && !isSubjectName(next.text);
  // `договор | мы не денонсировали`: who acts
  if (PRONOUN.test(next.text) || /^(?:я|ты|мы|вы|никто|кто)$/u.test(next.text)) return false;
  // `назвал отмену закона | исторической победой`
  const noun = isModifier(next) ? units[at + 2] : next;
  if (noun?.kind === 'word' && !isModifier(noun) && INSTRUMENTAL.test(noun.text)) return false;
  return (
    !PREPOSITION.test(next.text) &&
    !ADVERB.test(next.text) &&
    verbReadings(next.text).length === 0 &&
    !/(?:л|ла|ло|ли|лся|лась|лось|лись|ть|ться|ет|ит|ют|ят|ется|ются|ен|ена|ено|ены|ан|ана|ано|аны|т|та|ты)$/u.test(
      next.text,
    ) &&
    !(next.text === 'всего' && /^(?:лишь|только)$/u.test(unitText(units, at + 2))) &&
    !/^(?:ни\p{L}+|как|и|а|но|или|что|котор\p{L}+|был\p{L}?|буд\p{L}+|тогда|год\p{L}?)$/u.test(next.text)
  );
}

const INSTRUMENTAL = /^\p{L}{3,}(?:ой|ей|ом|ем|ью|ами|ями)$/u;

const isOnSomething = (units: readonly Unit[], at: number): boolean =>
  /^(?:на|по)$/u.test(unitText(units, at + 1)) &&
  /^(?:запрет|ограничени|моратори|налог|пошлин|тариф|сбор|эмбарго)\p{L}*$/u.test(unitText(units, at));

/** `пошлины | на сталь`, where the law is on all; `запрет на год` says how long, `пошлины на импорт` tells nothing. */
const isOnOther = (units: readonly Unit[], at: number): boolean =>
  isOnSomething(units, at) &&
  units[at + 2]?.kind === 'word' &&
  // `мораторий на нее`: on what was spoken of
  !PRONOUN.test(unitText(units, at + 2)) &&
  !/^(?:год|полгода|месяц|время|срок|решени|указ|распоряжени|импорт|товар|ввоз|торговл|продукци|вс[еюя]|практически|большинств)/u.test(
    unitText(units, at + 2),
  );

/** What a number counts that is no law: `2012 года`, `пять раз`. */
const DATED = /^(?:год|лет|раз|дн|час)/u;

/** In -а, which a masculine one has in the genitive (`Ирана`). */
const FEMININE_STATE =
  /^(?:америка|анкара|ангола|варшава|гавана|гана|гватемала|европа|канада|куба|литва|москва|панама|прага|рига|руанда|уганда)$/u;

/** `из договора | Россия не вышла`, `закон | Вашингтон отменил`: a name in the nominative owns nothing. */
const isSubjectName = (word: string): boolean =>
  FEMININE_STATE.test(word) ||
  (/^\p{L}{3,}(?:ия|ша|[бвгджзклмнпрстфхцчш])$/u.test(word) && /[аеиоуыэюя]\p{L}*[аеиоуыэюя]/u.test(word));

function isActorName(word: string): boolean {
  return /^(?:трамп|байден|путин|конгресс|сенат|президент|парламент|сейм|рада|дума|госдума)$/u.test(word);
}

/** Whether the name stands in a form that can be a direct object or a subject. */
export function isDirect(unit: Unit): boolean {
  // behind the comma of `закон, ограничивающий льготы` stands what it does, in a case of its own
  const name = (unit.mention?.name.text ?? '').split(',')[0]?.toLowerCase().replaceAll('ё', 'е') ?? '';
  if (!/[а-я]/u.test(name)) return true;
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [own, written] = [words(name), words(unit.text)];
  const at = own.findIndex((word, index) => word !== written[index]);
  if (at < 0) return true;
  const [base, seen] = [own[at] ?? '', written[at] ?? ''];
  if (base === 'я' || /^[йе]$/u.test(base)) return /^(?:ю|я|е|й)$/u.test(seen) && !(base === 'я' && seen === 'й');
  return (
    (/[ая]$/u.test(base) && /[ую]ю?$/u.test(seen)) ||
    (/[ая]я$/u.test(base) && /[ую]ю$/u.test(seen)) ||
    (/ы$|и$/u.test(base) && /[аеяь]$/u.test(seen) === false && seen === base)
  );
}
