/** What happened to a law, told in Russian: names declined by their head noun, verbs by the gender of who acts. */
import type { EventKind } from '../../../src/core/law/event-kind.ts';
import type { PartialDate } from '../../../src/core/time/partial-date.ts';
import { capital, type Doer, type Gender, type TellingLanguage, type Told, verbsOfEvents } from './telling.ts';

/** Nominative, genitive, accusative. */
const HEADS: Readonly<Record<string, readonly [Gender, string, string, string]>> = {
  закон: ['m', 'закон', 'закона', 'закон'],
  акт: ['m', 'акт', 'акта', 'акт'],
  договор: ['m', 'договор', 'договора', 'договор'],
  соглашение: ['n', 'соглашение', 'соглашения', 'соглашение'],
  поправка: ['f', 'поправка', 'поправки', 'поправку'],
  доктрина: ['f', 'доктрина', 'доктрины', 'доктрину'],
  глава: ['f', 'глава', 'главы', 'главу'],
  санкции: ['p', 'санкции', 'санкций', 'санкции'],
  указ: ['m', 'указ', 'указа', 'указ'],
};

/** Endings of an adjective in -ый, -ой, -ий before the head: nominative, genitive, accusative. */
const ADJECTIVES: Readonly<Record<Gender, readonly [RegExp, string, string]>> = {
  m: [/(?:ый|ий|ой)$/u, 'ого', ''],
  f: [/ая$/u, 'ой', 'ую'],
  n: [/ое$/u, 'ого', ''],
  p: [/(?:ые|ие)$/u, 'их', ''],
};

function decline(name: string) {
  const words = name.split(' ');
  const at = words.findIndex((word) => HEADS[word.toLowerCase()] !== undefined);
  const head = HEADS[words[at]?.toLowerCase() ?? ''];
  if (head === undefined) return null;
  const [gender, ...forms] = head;
  const [ending, genitive, accusative] = ADJECTIVES[gender];
  const before = words.slice(0, at);
  if (before.some((word) => !ending.test(word) || gender === 'p')) return null;
  const adjectives = [
    before,
    before.map((word) => word.replace(ending, genitive)),
    before.map((word) => (accusative === '' ? word : word.replace(ending, accusative))),
  ];
  const written = (index: number) => {
    const form = forms[index] ?? '';
    const own = /^\p{Lu}/u.test(words[at] ?? '') ? capital(form) : form;
    return [...(adjectives[index] ?? []), own, ...words.slice(at + 1)].join(' ');
  };
  return { gender, nominative: written(0), genitive: written(1), accusative: written(2) };
}

const DOERS: Readonly<Record<string, Doer>> = {
  'us legislature': { name: 'Конгресс США', by: 'Конгрессом США', gender: 'm' },
  'us court': { name: 'Верховный суд США', by: 'Верховным судом США', gender: 'm' },
  'us executive': { name: 'президент США', by: 'президентом США', gender: 'm' },
  'ua legislature': { name: 'Верховная рада', by: 'Верховной радой', gender: 'f' },
  'eu executive': { name: 'Совет ЕС', by: 'Советом ЕС', gender: 'm' },
};

const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const PAST: Readonly<Record<Gender, string>> = { m: '', f: 'а', n: 'о', p: 'и' };
const SHORT: Readonly<Record<Gender, string>> = { m: '', f: 'а', n: 'о', p: 'ы' };

function day(on: PartialDate): string {
  const [year = '', month = '1', date = '1'] = on.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year} года`;
}

/** Past tense, short passive, noun, and what the verb takes instead of the law itself. */
interface Verb {
  readonly past: string;
  readonly passive: string;
  readonly noun: string;
  /** `действие`: what is held up is that the law operates. */
  readonly effect?: true;
}

const ENDED: Verb = { past: 'отменил', passive: 'отменен', noun: 'Отмена' };
const VERBS = verbsOfEvents<Verb>({
  ended: ENDED,
  voided: ENDED,
  rested: { past: 'приостановил', passive: 'приостановлен', noun: 'Приостановка', effect: true },
  extended: { past: 'продлил', passive: 'продлен', noun: 'Продление' },
  signed: { past: 'подписал', passive: 'подписан', noun: 'Подписание' },
  passed: { past: 'принял', passive: 'принят', noun: 'Принятие' },
});
const ITSELF: Partial<Record<EventKind, string>> = { expiration: 'утратил силу', entryIntoForce: 'вступил в силу' };

const tell: TellingLanguage['tell'] = (kind, { nominative, genitive, accusative, gender }, doer, on) => {
  const when = day(on);
  const alone = ITSELF[kind];
  if (alone !== undefined) {
    const verb = alone.replace('л ', `л${PAST[gender]} `);
    return [
      { form: 'happens', text: `${capital(nominative)} ${verb} ${when}.`, named: false },
      { form: 'happens-date-first', text: `${capital(when)} ${nominative} ${verb}.`, named: false },
    ];
  }
  const verb = VERBS[kind];
  if (verb === undefined) return [];
  const object = verb.effect ? `действие ${genitive}` : accusative;
  const subject = verb.effect ? object : nominative;
  const done = `${verb.passive}${SHORT[verb.effect ? 'n' : gender]}`;
  const of = `${verb.effect ? 'действия ' : ''}${genitive}`;
  const told: Told[] = [
    { form: 'passive', text: `${capital(subject)} ${done} ${when}.`, named: false },
    { form: 'people', text: `${capital(when)} ${object} ${verb.past}и.`, named: false },
    { form: 'noun', text: `${verb.noun} ${of} ${when} вызвала споры.`, named: false },
  ];
  if (doer === null) return told;
  const acted = `${verb.past}${PAST[doer.gender]}`;
  return [
    ...told,
    { form: 'active', text: `${capital(doer.name)} ${when} ${acted} ${object}.`, named: true },
    { form: 'date-first', text: `${capital(when)} ${doer.name} ${acted} ${object}.`, named: true },
    { form: 'object-first', text: `${capital(object)} ${acted} ${doer.name} ${when}.`, named: true },
    { form: 'passive-by', text: `${capital(subject)} ${done} ${doer.by} ${when}.`, named: true },
    { form: 'noun-by', text: `${verb.noun} ${of} ${doer.by} ${when} вызвала споры.`, named: true },
  ];
};

export const RUSSIAN_TOLD: TellingLanguage = {
  code: 'ru',
  decline,
  doer: (body, jurisdiction) => DOERS[`${jurisdiction} ${body}`] ?? null,
  tell,
};
