/**
 * Other ways of saying a Russian name that mean the same: `Парижский договор` for `Парижское соглашение`, `702-я статья` for `раздел
 * 702`, `закон, ограничивающий льготы` for `закон об ограничении льгот`, `эмбарго в отношении Кубы` for `эмбарго против Кубы`, `запрет продажи машин` for `запрет на продажу автомобилей`. In: a law’s
 * names. Out: further names, each with the context that the first one asks for.
 */
import type { LawName } from './law.ts';

type Gender = 'm' | 'f' | 'n';
type Heads = readonly (readonly [string, Gender])[];

/** Heads for one and the same thing. */
const TREATIES: Heads = [
  ['договор', 'm'],
  ['соглашение', 'n'],
  ['пакт', 'm'],
];
const ACTS: Heads = [
  ['закон', 'm'],
  ['акт', 'm'],
];
const BILLS: Heads = [
  ['законопроект', 'm'],
  ['билль', 'm'],
  ['проект закона', 'm'],
];
const SECTIONS: Heads = [
  ['раздел', 'm'],
  ['статья', 'f'],
  ['секция', 'f'],
  ['параграф', 'm'],
];
/** What the text must show to be meant: any convention is a treaty, and not any treaty one. */
const CONVENTIONS: Heads = [['конвенция', 'f'], ...TREATIES];
const DEALS: Heads = [...TREATIES, ['сделка', 'f']];

export function russianNameVariants(names: readonly LawName[]): readonly LawName[] {
  return names.flatMap((name) => {
    if (name.lang !== 'ru' || !(name.kind === 'short' || name.kind === 'title')) return [];
    const folded = name.text.toLowerCase().replaceAll('ё', 'е');
    const same = [folded, ...otherHeads(folded, name.context.length > 0)].flatMap(toldByParticiple);
    const owned = same.flatMap((text) => ownedBy(text, name.context));
    const texts = [...same, ...same.flatMap(numbered)].flatMap(otherWords).concat(owned);
    return [...new Set(texts)].filter((text) => text !== folded).map((text) => ({ ...name, text, kind: 'short' }));
  });
}

/** `мирный договор` is a `мирное соглашение`, a `мирный пакт`. */
function otherHeads(text: string, hasContext: boolean): readonly string[] {
  const words = text.split(' ');
  const rows = [ACTS, BILLS, SECTIONS, hasContext ? DEALS : TREATIES, CONVENTIONS];
  const rowOf = (word: string | undefined) => rows.find((row) => row.some(([head]) => head === word));
  const at = words.findIndex((word) => rowOf(word) !== undefined);
  const row = rowOf(words[at]);
  const before = words.slice(0, at);
  if (row === undefined || words.length < 2 || !before.every(agrees)) return [];
  return row
    .filter(([head]) => head !== words[at] && head !== 'конвенция')
    .map(([head, gender]) => [...before.map((word) => inGender(word, gender)), head, ...words.slice(at + 1)].join(' '));
}

const ADJECTIVE = /(?:[ыио]й|ая|яя|ое|ее)$/u;
const ORDINAL = /^\d+-(?:я|й|е)$/u;
const agrees = (word: string): boolean => ADJECTIVE.test(word) || ORDINAL.test(word);

const ENDINGS: Readonly<Record<Gender, readonly [string, string]>> = {
  m: ['ый', 'ий'],
  f: ['ая', 'яя'],
  n: ['ое', 'ее'],
};

/** `мирный`, `мирная`, `мирное`; behind к, г and х, and ж, ш, ч, щ, the letters are others (Wade 2011, §16). */
function inGender(word: string, gender: Gender): string {
  if (ORDINAL.test(word)) return word;
  const stem = word.replace(ADJECTIVE, '');
  const soft = /(?:яя|ее)$/u.test(word) || (/ий$/u.test(word) && !/[кгхжшчщ]$/u.test(stem));
  if (gender === 'm' && /[кгхжшчщ]$/u.test(stem)) return `${stem}ий`;
  return `${stem}${ENDINGS[gender][soft ? 1 : 0]}`;
}

/** `раздел 702 FISA` is the `702-й раздел FISA`. */
function numbered(text: string): readonly string[] {
  const found = /^(раздел|статья|секция|параграф) (\d+)((?: .+)?)$/u.exec(text);
  if (found === null) return [];
  const [, head = '', number = '', rest = ''] = found;
  return [`${number}-${/[ая]$/u.test(head) ? 'я' : 'й'} ${head}${rest}`];
}

/** What an act does, as its noun of action says it and as a participle does; a name is found by the stems of its words. */
const DOING: Readonly<Record<string, string>> = {
  запрете: 'запрещающий',
  ограничении: 'ограничивающий',
  отмене: 'отменяющий',
  блокировке: 'блокирующий',
  приостановке: 'приостанавливающий',
  лишении: 'лишающий',
  восстановлении: 'восстанавливающий',
  защите: 'защищающий',
};
const ABOUT_DOING = new RegExp(`^(закон|законопроект|указ|акт) об? (${Object.keys(DOING).join('|')}) (.+)$`, 'u');

/** `закон об ограничении льгот`: a `закон, ограничивающий льготы`. */
function toldByParticiple(text: string): readonly string[] {
  const [, head, doing = '', what] = ABOUT_DOING.exec(text) ?? [];
  return head === undefined ? [text] : [text, `${head}, ${DOING[doing]} ${what}`];
}

const OWNED =
  /^(закон|законопроект|акт|указ|регламент|правила?|запрет|договор|соглашение|конвенция) ((?:о|об|на|по|против) .+)$/u;

/** `указ о гражданстве` is the `указ Трампа о гражданстве`, where the text must speak of Trump anyway. */
function ownedBy(text: string, context: readonly string[]): readonly string[] {
  const found = OWNED.exec(text);
  if (found === null) return [];
  const owners = context.filter((word) => /^\p{Lu}[\p{L}-]+$/u.test(word));
  return owners.map((owner) => `${found[1]} ${genitive(owner)} ${found[2]}`);
}

/** `Трампа`, `Обамы`, `Грузии`; what is written in capitals and ends in another vowel has no cases (Wade 2011, §§ 30–48). */
function genitive(owner: string): string {
  const low = owner.toLowerCase();
  if (owner === owner.toUpperCase()) return low;
  if (/[бвгджзклмнпрстфхцчшщ]$/u.test(low)) return `${low}а`;
  if (/я$/u.test(low)) return low.replace(/я$/u, 'и');
  if (/а$/u.test(low)) return low.replace(/а$/u, /[гкхжчшщ]а$/u.test(low) ? 'и' : 'ы');
  return low;
}

/** Words behind the head that may stand for one another; of those that begin alike the longer stand first. */
const SAME: readonly (readonly string[])[] = [
  ['в отношении', 'против'],
  ['на продажу', 'продажи'],
  ['новых автомобилей', 'новых машин', 'новых авто', 'автомобилей', 'машин', 'авто'],
  ['с двигателями внутреннего сгорания', 'с двигателем внутреннего сгорания', 'с двс'],
];

/** The text and all that its words make where others stand for them. */
function otherWords(text: string): readonly string[] {
  const texts = SAME.reduce<readonly string[]>((all, row) => all.flatMap((one) => exchanged(one, row)), [text]);
  // `сняли санкции с Ирана`
  const lifted = texts.filter((one) => /санкции .*против /u.test(`${one} `)).map((one) => one.replace('против ', 'с '));
  return [...texts, ...lifted];
}

function exchanged(text: string, row: readonly string[]): readonly string[] {
  const there = row.find((words) => ` ${text} `.includes(` ${words} `));
  if (there === undefined) return [text];
  return [there, ...row.filter((other) => other !== there)].map((other) =>
    ` ${text} `.replace(` ${there} `, ` ${other} `).trim(),
  );
}
