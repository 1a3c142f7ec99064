import { timeWordsOf } from '../../turkic/words/time-words.ts';
import { NUMBERS } from './details.ts';

export const TIME_WORDS = timeWordsOf({
  months: [
    'yanvar',
    'fevral',
    'mart',
    'aprel',
    'may',
    'iyun',
    'iyul',
    'avqust',
    'sentyabr',
    'oktyabr',
    'noyabr',
    'dekabr',
  ],
  weekdays: ['bazar ertəsi', 'cərsənbə axsami', 'cərsənbə', 'cumə axsami', 'cumə', 'sənbə', 'bazar'],
  year: 'il',
  month: 'ay',
  week: 'həftə',
  day: 'gun',
  ago: 'əvvəl|oncə|qabaq',
  last: 'otən|kecən',
  thisOne: 'bu|cari',
  today: 'bu gun|bugun',
  yesterday: 'dunən',
  numbers: NUMBERS,
  published: 'dərc (?:edilib|olunub)|yayimlanib|yenilənib|tarix',
});
