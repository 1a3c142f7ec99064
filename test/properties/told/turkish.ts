import { turkicTold } from './turkic.ts';

const ENDED = {
  past: 'yürürlükten kaldırdı',
  passive: 'yürürlükten kaldırıldı',
  participle: 'yürürlükten kaldırılan',
  noun: 'yürürlükten kaldırılması',
};
const VOIDED = { past: 'iptal etti', passive: 'iptal edildi', participle: 'iptal edilen', noun: 'iptal edilmesi' };
const RESTED = {
  past: 'askıya aldı',
  passive: 'askıya alındı',
  participle: 'askıya alınan',
  noun: 'askıya alınması',
};

export const TURKISH_TOLD = turkicTold({
  code: 'tr',
  months: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' '),
  by: 'tarafından',
  stir: 'büyük yankı uyandırdı.',
  debated: 'hâlâ tartışılıyor.',
  verbs: {
    repeal: ENDED,
    rescission: VOIDED,
    annulment: VOIDED,
    suspension: RESTED,
    waiver: RESTED,
    stay: RESTED,
    injunction: RESTED,
    prorogationOfForce: { past: 'uzattı', passive: 'uzatıldı', participle: 'uzatılan', noun: 'uzatılması' },
    signature: { past: 'imzaladı', passive: 'imzalandı', participle: 'imzalanan', noun: 'imzalanması' },
    passage: { past: 'kabul etti', passive: 'kabul edildi', participle: 'kabul edilen', noun: 'kabul edilmesi' },
  },
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
