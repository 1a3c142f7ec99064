import { timeWordsOf } from '../../turkic/words/time-words.ts';
import { NUMBERS } from './details.ts';

export const TIME_WORDS = timeWordsOf({
  months: [
    'ocak|ocag',
    'subat',
    'mart',
    'nisan',
    'mayis',
    'haziran',
    'temmuz',
    'agustos',
    'eylul',
    'ekim',
    'kasim',
    'aralik|aralig',
  ],
  weekdays: ['pazartesi', 'sali', 'carsamba', 'persembe', 'cuma', 'cumartesi', 'pazar'],
  year: 'yil',
  month: 'ay',
  week: 'hafta',
  day: 'gun',
  ago: 'once',
  last: 'gecen|gectigimiz',
  thisOne: 'bu',
  today: 'bugun',
  yesterday: 'dun',
  numbers: NUMBERS,
  published: 'yayin(?:lanma|landi)?(?: tarihi)?|(?:giris|(?:son )?guncelle(?:me|ndi))(?: tarihi)?|tarih',
});
