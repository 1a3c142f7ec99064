/** Russian names: from an oblique case to the nominative, and what all their cases have in common. */

/** `Марата Сабитова` to `Марат Сабитов`, `Анны Кузьминой` to `Анна Кузьмина`. The surname tells the gender where it can. */
export function nominative(name: string): string {
  const words = name.split(/\s+/);
  const [head = '', ...rest] = words;
  const seat = rest.length === 0 ? seatNamed(head) : null;
  if (seat !== null) return seat;
  if (name === 'Белом доме') return 'Белый дом';
  const paper = headNoun(head);
  if (paper !== head && (rest.length === 0 || words.some((word) => /^\p{Ll}/u.test(word))))
    return [paper, ...rest].join(' ');
  // a body or a paper, of which the words behind the first say more
  if (rest.some((word) => /^\p{Ll}/u.test(word))) return name;
  const surname = words.at(-1) ?? '';
  const by = words.length > 1 && /(?:[оеё]в|[иы]н|ск|цк)(?:ым|им)$|[бвгдзклмнпрстфх]ом$/u.test(surname);
  if (by)
    return words
      .map((word, at) => (at === words.length - 1 ? lastName(word) : word))
      .map(withoutBy)
      .join(' ');
  const woman = words.length > 1 ? /(?:ой|ою)$/u.test(surname) && !/ского$/u.test(surname) : false;
  return words.map((word, at) => (at === words.length - 1 ? lastName(word) : firstName(word, woman))).join(' ');
}

/** `Владимиром`, `Трампом`, `Зеленским`: by whom. */
const withoutBy = (word: string): string =>
  word
    .replace(/([бвгджзклмнпрстфхцчшщ])ом$/u, '$1')
    .replace(/([аеиоу])ем$/u, '$1й')
    .replace(/([лрнт])ем$/u, '$1ь')
    .replace(/(ск|цк)им$/u, '$1ий');

/** Bodies that speak by where they sit, as `в …` has them: `в Кремле заявили`; a capital stays as it stands. */
const SEATS: readonly (readonly [RegExp, string])[] = [
  [/^(Кремл)е$/u, '$1ь'],
  [/^((?:Рад|Госдум|Дум|Палат)|\p{L}+служб)е$/u, '$1а'],
  [
    /^((?:Пентагон|Конгресс|Сенат|Сейм|Госдеп|Евросоюз|Европарламент|Совфед|Совбез|Минюст|Минздрав|Минторг|Кнессет|Меджлис|Бундестаг))е$/u,
    '$1',
  ],
];
/** Of one form in all cases. */
const ONE_FORM = /^(?:Баку|Тбилиси|Дели|Хельсинки|Осло|Токио|Перу|Чили|Нью-Дели|Сочи)$/u;

function seatNamed(word: string): string | null {
  if (ONE_FORM.test(word)) return word;
  const found = SEATS.find(([pattern]) => pattern.test(word));
  return found === undefined ? null : word.replace(found[0], found[1]);
}

/** What papers and bodies are called, from `в …` or the genitive: `меморандуме`, `заявлении`, `министерстве`. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/((?:[ое]ни|[ае]ни)|послани)и$/u, '$1е'],
  [/(ци|сси|парти)и$/u, '$1я'],
  [/(ств)[ауе]$/u, '$1о'],
  [/(документ|меморандум|канал|отчет|отчёт|доклад|релиз|пост|твит|указ|комментари|бюллетен|ответ)[еа]$/u, '$1'],
  [/(письм)[еа]$/u, '$1о'],
  [/(служб|газет|коллеги|записк|справк)[еиы]$/u, '$1а'],
];

function headNoun(word: string): string {
  const found = HEADS.find(([pattern]) => pattern.test(word));
  return found === undefined ? word : word.replace(found[0], found[1]);
}

/**
 * Surnames that have one form in every case: Turkic and Persian in -ли, -лы, -оглу, -заде, Georgian in -швили and -дзе, Ukrainian in
 * -ко, Slavic in -ых, and the foreign ones in a vowel other than -а and -я (Арагчи, Моди). Wade 2011, §§ 40, 83.
 */
const UNBENT = /(?:л[иыую]|огл[иыу]|заде|[оеэу]|[ыи]х|[^аеиоуыэюя]и)$/u;

function lastName(word: string): string {
  if (/(?:ск|цк|н|т|в|ж|ш)ого$/u.test(word)) return word.replace(/ого$/u, /ск|цк/u.test(word) ? 'ий' : 'ый');
  if (/(?:ов|ев|ёв|ин|ын)ой$/u.test(word)) return word.replace(/ой$/u, 'а');
  if (/(?:ск|цк)ой$/u.test(word)) return word.replace(/ой$/u, 'ая');
  if (/(?:ов|ев|ёв|ин|ын)(?:а|у|ым|е)$/u.test(word)) return word.replace(/(?:а|у|ым|е)$/u, '');
  return UNBENT.test(word) && !isDative(word) ? word : firstName(word, false);
}

/** `Трампу`, `Байдену`: a consonant before -у. */
const isDative = (word: string): boolean => /[бвгджзкмнпрстфхцчшщ]у$/u.test(word);

/** Given names of other languages in -и, which have one form. */
const FOREIGN =
  /^(?:Энтони|Тони|Г[аэ]рри|Генри|Х[аэ]рри|Барри|Ларри|Терри|Дж[её]рри|Джеффри|Джимми|Томми|Бобби|Дэнни|Кенни|Ронни|Джонни|Билли|Вилли|Али|Натали|Эмили|Салли|Нэнси|Люси|Линдси|Стейси|Трейси|Дороти|Кэти|Рэнди|Энди|Тедди|Фредди|Анри|Джованни)$/u;

function firstName(word: string, woman: boolean): string {
  if (FOREIGN.test(word)) return word;
  if (/[бвгджзклмнпрстфхцчшщ]а$/u.test(word) && !woman) return word.slice(0, -1);
  if (/[бвгджзклмнпрстфхцчшщ]у$/u.test(word) && !woman) return word.slice(0, -1);
  if (/(?:е|и|а|о|у)я$/u.test(word) && !woman) return `${word.slice(0, -1)}й`;
  if (/[лрнт]я$/u.test(word) && !woman) return `${word.slice(0, -1)}ь`;
  if (/ии$/u.test(word)) return `${word.slice(0, -1)}я`;
  if (/[гкхжчшщ]и$/u.test(word) || /[^аеиоуыэюя]ы$/u.test(word)) return `${word.slice(0, -1)}а`;
  return /[^аеиоуыэюя]и$/u.test(word) ? `${word.slice(0, -1)}я` : word;
}

export function key(word: string): string {
  const low = word.toLowerCase().replaceAll('ё', 'е');
  return low.length > 4
    ? low.replace(/(?:ого|ому|ой|ый|ий|ая|ую|ым|им|ом|ем|ою|ов(?=$)(?!ов)|ам|а|я|у|ю|е|ы|и|ь|й)$/u, '')
    : low;
}
