import { verbsOfEvents } from './telling.ts';
import { type TurkicVerb, turkicTold } from './turkic.ts';

const VERBS = verbsOfEvents<TurkicVerb>({
  ended: {
    past: 'yürürlükten kaldırdı',
    passive: 'yürürlükten kaldırıldı',
    participle: 'yürürlükten kaldırılan',
    noun: 'yürürlükten kaldırılması',
  },
  voided: { past: 'iptal etti', passive: 'iptal edildi', participle: 'iptal edilen', noun: 'iptal edilmesi' },
  rested: { past: 'askıya aldı', passive: 'askıya alındı', participle: 'askıya alınan', noun: 'askıya alınması' },
  extended: { past: 'uzattı', passive: 'uzatıldı', participle: 'uzatılan', noun: 'uzatılması' },
  signed: { past: 'imzaladı', passive: 'imzalandı', participle: 'imzalanan', noun: 'imzalanması' },
  passed: { past: 'kabul etti', passive: 'kabul edildi', participle: 'kabul edilen', noun: 'kabul edilmesi' },
});

export const TURKISH_TOLD = turkicTold({
  code: 'tr',
  months: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' '),
  by: 'tarafından',
  stir: 'büyük yankı uyandırdı.',
  debated: 'hâlâ tartışılıyor.',
  verbs: VERBS,
  itself: { expiration: 'yürürlükten kalktı', entryIntoForce: 'yürürlüğe girdi' },
  doers: {
    'us legislature': 'ABD Kongresi',
    'us court': 'ABD Yüksek Mahkemesi',
    'us executive': 'ABD Başkanı',
    'ua legislature': 'Verhovna Rada',
    'eu executive': 'AB Konseyi',
  },
  year: (year) => `${year} tarihinde`,
});
