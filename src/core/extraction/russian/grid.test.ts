/**
 * What happens to a law, in the constructions in which Russian tells it: each verb in each of them says the same of each kind of law,
 * and neither a wish, a condition nor a question says it.
 */
import { describe, expect, test } from 'vitest';
import { readIn } from '../inflecting/read.fixture.ts';
import { RUSSIAN } from './russian.ts';

type Gender = 'm' | 'f' | 'n';

interface Named {
  readonly law: string;
  readonly gender: Gender;
  readonly nominative: string;
  readonly accusative: string;
  readonly genitive: string;
  readonly about: string;
}

const named = (law: string, gender: Gender, cases: string): Named => {
  const [nominative = '', accusative = '', genitive = '', about = ''] = cases.split('|');
  return { law, gender, nominative, accusative, genitive, about };
};

const ACT = named('magnitsky', 'm', 'закон Магнитского|закон Магнитского|закона Магнитского|законе Магнитского');
const PROVISION = named('s907', 'f', '907-я поправка|907-ю поправку|907-й поправки|907-й поправке');
const TREATY = named(
  'paris',
  'n',
  'Парижское соглашение|Парижское соглашение|Парижского соглашения|Парижском соглашении',
);

interface Doing {
  readonly past: string;
  readonly participle: string;
  readonly infinitive: string;
  readonly noun: string | null;
  readonly by: string;
  readonly events: readonly string[];
  readonly of: readonly Named[];
}

/** `отменил|отменен|отменить|отмены`: past, participle without its ending, infinitive, noun in the genitive or `-`. */
const doing = (words: string, by: string, events: string, of: readonly Named[]): Doing => {
  const [past = '', participle = '', infinitive = '', noun = '-'] = words.split('|');
  return { past, participle, infinitive, noun: noun === '-' ? null : noun, by, events: events.split(' '), of };
};

const ENDS = 'repeal termination rescission withdrawal denunciation annulment unconstitutionality';
const RESTS = 'suspension waiver injunction stay';
const VERBS: readonly Doing[] = [
  doing('отменил|отменен|отменить|отмены', 'Конгресс', ENDS, [ACT, PROVISION]),
  doing('упразднил|упразднен|упразднить|упразднения', 'Конгресс', ENDS, [ACT, PROVISION]),
  doing('аннулировал|аннулирован|аннулировать|аннулирования', 'Конгресс', ENDS, [ACT, PROVISION]),
  doing('ликвидировал|ликвидирован|ликвидировать|ликвидации', 'Конгресс', ENDS, [ACT]),
  doing('похоронил|похоронен|похоронить', 'Конгресс', ENDS, [ACT, PROVISION]),
  doing('закопал|закопан|закопать', 'Конгресс', ENDS, [ACT]),
  doing('снял|снят|снять|снятия', 'Конгресс', ENDS, [PROVISION]),
  doing('расторг|расторгнут|расторгнуть|расторжения', 'Париж', ENDS, [TREATY]),
  doing('денонсировал|денонсирован|денонсировать|денонсации', 'Париж', ENDS, [TREATY]),
  doing('разорвал|разорван|разорвать', 'Париж', ENDS, [TREATY]),
  doing('приостановил|приостановлен|приостановить|приостановки', 'Конгресс', RESTS, [ACT, PROVISION, TREATY]),
  doing('заморозил|заморожен|заморозить|заморозки', 'Конгресс', RESTS, [ACT, PROVISION, TREATY]),
  doing('продлил|продлен|продлить|продления', 'Конгресс', 'prorogationOfForce', [ACT, PROVISION, TREATY]),
  doing('пролонгировал|пролонгирован|пролонгировать|пролонгации', 'Конгресс', 'prorogationOfForce', [ACT, TREATY]),
  doing('восстановил|восстановлен|восстановить|восстановления', 'Конгресс', 'reEnactment', [ACT, PROVISION]),
  doing('забраковал|забракован|забраковать', 'Суд', ENDS, [ACT, PROVISION]),
  doing('вычеркнул|вычеркнут|вычеркнуть', 'Конгресс', ENDS, [ACT, PROVISION]),
  doing('переоформил|переоформлен|переоформить', 'Конгресс', 'prorogationOfForce', [ACT, PROVISION, TREATY]),
  doing('заблокировал|заблокирован|заблокировать|блокировки', 'Суд', 'injunction stay', [ACT]),
  doing('ратифицировал|ратифицирован|ратифицировать|ратификации', 'Париж', 'ratification', [TREATY]),
];

const ENDING: Readonly<Record<Gender, string>> = { m: '', f: 'а', n: 'о' };
const WHICH: Readonly<Record<Gender, string>> = { m: 'который', f: 'которая', n: 'которое' };
const HE: Readonly<Record<Gender, string>> = { m: 'Он', f: 'Она', n: 'Оно' };
const HIM: Readonly<Record<Gender, string>> = { m: 'его', f: 'её', n: 'его' };
const WAS: Readonly<Record<Gender, string>> = { m: 'был', f: 'была', n: 'было' };
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const done = (verb: Doing, law: Named): string => verb.participle + ENDING[law.gender];
const they = ({ past }: Doing): string => (past.endsWith('л') ? `${past}и` : `${past}ли`);

type Construction = (verb: Doing, law: Named) => string | null;

const TOLD: Readonly<Record<string, Construction>> = {
  active: (v, l) => `${v.by} ${v.past} ${l.accusative}.`,
  'with the day first': (v, l) => `В понедельник ${v.by} ${v.past} ${l.accusative}.`,
  'object first': (v, l) => `${upper(l.accusative)} ${v.past} ${v.by}.`,
  'by people in general': (v, l) => `${upper(l.accusative)} ${they(v)}.`,
  'short participle': (v, l) => `${upper(l.nominative)} ${done(v, l)}.`,
  'participle first': (v, l) => `${upper(done(v, l))} ${l.nominative}.`,
  'with “был”': (v, l) => `${upper(l.nominative)} ${WAS[l.gender]} ${done(v, l)} в прошлом году.`,
  headline: (v, l) => `${upper(l.nominative)} ${done(v, l)}`,
  quotation: (v, l) => `«${upper(l.nominative)} ${done(v, l)}», — заявил депутат Иван Петров.`,
  'reported clause': (v, l) => `Депутат Иван Петров сообщил, что ${l.nominative} ${done(v, l)}.`,
  cause: (v, l) => `Поскольку ${l.nominative} ${done(v, l)}, торговля изменилась.`,
  bracket: (v, l) => `Торговля (${l.nominative} ${done(v, l)} весной) растёт.`,
  'inserted word': (v, l) => `${upper(l.nominative)}, напомним, ${done(v, l)}.`,
  // that a treaty was ratified says which it is
  'relative clause': (v, l) =>
    v.events.includes('ratification')
      ? null
      : `Речь о ${l.about}, ${WHICH[l.gender]} ${WAS[l.gender]} ${done(v, l)} весной.`,
  'subject between': (v, l) => `${upper(l.accusative)} Иван Петров ${v.past} вечером 22 июля.`,
  'the law as well': (v, l) => `Вместе с бюджетом ${v.by} ${v.past} и ${l.accusative}.`,
  'two adverbs': (v, l) => `${upper(l.nominative)} полностью и окончательно ${done(v, l)}.`,
  'joined verb': (v, l) => `${v.by} обсудил и ${v.past} ${l.accusative}.`,
  'pronoun subject': (v, l) => `${upper(l.nominative)} всем известен. ${HE[l.gender]} ${done(v, l)}.`,
  'pronoun object': (v, l) => `${upper(l.nominative)} всем известен. В прошлом году ${HIM[l.gender]} ${they(v)}.`,
  'after the noun of event': (v, l) => (v.noun === null ? null : `После ${v.noun} ${l.genitive} рынок вырос.`),
  'because of it': (v, l) => (v.noun === null ? null : `Из-за ${v.noun} ${l.genitive} рынок упал.`),
  'since it': (v, l) => (v.noun === null ? null : `С момента ${v.noun} ${l.genitive} прошёл год.`),
};

const DENIED: Readonly<Record<string, Construction>> = {
  'so i ne': (v, l) => `${v.by} так и не ${v.past} ${l.accusative}.`,
  'genitive of negation': (v, l) => `${v.by} не ${v.past} ${l.genitive}.`,
  nobody: (v, l) => `${upper(l.accusative)} никто не ${v.past}.`,
  'not done': (v, l) => `${upper(l.nominative)} не ${done(v, l)}.`,
  'not yet': (v, l) => `${upper(l.nominative)} до сих пор не ${WAS[l.gender]} ${done(v, l)}.`,
};

const OPEN: Readonly<Record<string, Construction>> = {
  intention: (v, l) => `${v.by} намерен ${v.infinitive} ${l.accusative}.`,
  demand: (v, l) => `Пора ${v.infinitive} ${l.accusative}, считают активисты.`,
  proposal: (v, l) => `Депутаты предложили ${v.infinitive} ${l.accusative}.`,
  imagined: (v, l) => `Представьте, что ${v.by} ${v.past} ${l.accusative}.`,
  'whether it is true': (v, l) => `Читатели спросили, правда ли, что ${l.nominative} ${done(v, l)}.`,
  'out of the question': (v, l) => `О том, что ${l.nominative} ${done(v, l)}, речи не идёт.`,
  adherents: (v, l) => (v.noun === null ? null : `Сторонники ${v.noun} ${l.genitive} проиграли выборы.`),
  condition: (v, l) => `Если бы ${v.by} ${v.past} ${l.accusative}, рынок вырос бы.`,
  question: (v, l) => `Неужели ${v.by} ${v.past} ${l.accusative}?`,
  rumour: (v, l) => `${upper(l.nominative)} якобы ${done(v, l)}.`,
  possibility: (v, l) => `${upper(l.accusative)} могут ${v.infinitive}.`,
  future: (v, l) => `${upper(l.nominative)} скоро будет ${done(v, l)}.`,
};

/** What the text is read to say of the law: `+repeal`, `-repeal`. */
const saidOf = (text: string, law: Named): readonly string[] =>
  readIn(RUSSIAN, text)
    .claims.filter((claim) => claim.rated && claim.law?.id === law.law)
    .flatMap(({ asserts }) => asserts.readings.map((one) => `${asserts.polarity === 'denied' ? '-' : '+'}${one}`));

const wrong = (construction: Construction, fine: (said: readonly string[], verb: Doing) => boolean) =>
  VERBS.flatMap((verb) =>
    verb.of.flatMap((law) => {
      const text = construction(verb, law);
      return text === null || fine(saidOf(text, law), verb) ? [] : [text];
    }),
  );

describe('each verb says the same of each law', () => {
  test.each(Object.entries(TOLD))('%s', (_, construction) => {
    expect(wrong(construction, (said, { events }) => events.some((event) => said.includes(`+${event}`)))).toEqual([]);
  });
  test.each(Object.entries(DENIED))('denied: %s', (_, construction) => {
    expect(wrong(construction, (said, { events }) => events.some((event) => said.includes(`-${event}`)))).toEqual([]);
  });
  test.each(Object.entries(OPEN))('says nothing that can be checked: %s', (_, construction) => {
    expect(wrong(construction, (said) => said.length === 0)).toEqual([]);
  });
});
