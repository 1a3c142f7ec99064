import { verbsOfEvents } from './telling.ts';
import { type TurkicVerb, turkicTold } from './turkic.ts';

const ENDED = { past: 'ləğv etdi', passive: 'ləğv edildi', participle: 'ləğv edilən', noun: 'ləğv edilməsi' };
const VERBS = verbsOfEvents<TurkicVerb>({
  ended: ENDED,
  voided: ENDED,
  rested: {
    past: 'dayandırdı',
    passive: 'dayandırıldı',
    participle: 'dayandırılan',
    noun: 'dayandırılması',
    over: ['qüvvəsi', 'qüvvəsini'],
  },
  extended: { past: 'uzatdı', passive: 'uzadıldı', participle: 'uzadılan', noun: 'uzadılması' },
  signed: { past: 'imzaladı', passive: 'imzalandı', participle: 'imzalanan', noun: 'imzalanması' },
  passed: { past: 'qəbul etdi', passive: 'qəbul edildi', participle: 'qəbul edilən', noun: 'qəbul edilməsi' },
});

export const AZERBAIJANI_TOLD = turkicTold({
  code: 'az',
  months: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(' '),
  by: 'tərəfindən',
  stir: 'böyük hadisə oldu.',
  debated: 'hələ də müzakirə olunur.',
  verbs: VERBS,
  itself: { expiration: 'qüvvədən düşdü', entryIntoForce: 'qüvvəyə mindi' },
  doers: {
    'us legislature': 'ABŞ Konqresi',
    'us court': 'ABŞ Ali Məhkəməsi',
    'us executive': 'ABŞ prezidenti',
    'ua legislature': 'Ali Rada',
    'eu executive': 'Aİ Şurası',
  },
  year: (year) => `${year}-${ordinal(year)} ildə`,
});

/** `2019-cu`, `2020-ci`, `2000-ci`: by the last number that is spoken. */
function ordinal(year: string): string {
  const [ten, one] = [Number(year.at(-2)), Number(year.at(-1))];
  if (one > 0) return ['ci', 'ci', 'cü', 'cü', 'ci', 'cı', 'ci', 'ci', 'cu'][one - 1] ?? 'ci';
  return ['ci', 'cu', 'ci', 'cu', 'cı', 'ci', 'cı', 'ci', 'ci', 'cı'][ten] ?? 'ci';
}
