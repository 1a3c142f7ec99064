/** Turkish: its words; the forms are those of language.ts. */

import type { Language } from '../language.ts';
import { CHANGE } from '../lexicon/tr/changes.ts';
import { CUES, DRAFTS } from '../lexicon/tr/cues.ts';
import { BODIES, COUNCILS, DETAILS } from '../lexicon/tr/details.ts';
import { FIRMS } from '../lexicon/tr/firms.ts';
import { FRAME_WORDS } from '../lexicon/tr/frame-words.ts';
import { GAINSAYING } from '../lexicon/tr/gainsaying.ts';
import { GOVERNORS, MILESTONES, REMINDERS } from '../lexicon/tr/governors.ts';
import { LAW_SHAPES } from '../lexicon/tr/law-shapes.ts';
import { LAW_TALK } from '../lexicon/tr/law-talk.ts';
import { ANSWERS, HOLDS, LIGHT, TERM } from '../lexicon/tr/left-out.ts';
import { LISTS } from '../lexicon/tr/lists.ts';
import { LAW_NOUNS } from '../lexicon/tr/nouns.ts';
import { OWNERS } from '../lexicon/tr/owners.ts';
import { NOUNS, VERBS } from '../lexicon/tr/predicates.ts';
import { SEATS } from '../lexicon/tr/seats.ts';
import { type TurkicWords, turkicLanguage } from './language.ts';

const LEXICON: TurkicWords['lexicon'] = {
  verbs: VERBS,
  nouns: NOUNS,
  lawNouns: LAW_NOUNS,
  change: CHANGE,
  lists: LISTS,
  fiction:
    /(?<!\p{L})(?:roman(?:i|lari)?n?d[ae]|(?:televizyon )?(?:dizi|film|oyku|roman|hikaye|tiyatro oyun|bilgisayar oyun)(?:s?i|l[ae]ri?)?nd[ae]|dizide|filmde|hikayede|oykude|masalda|fikrada|(?:roman|film|dizi|oyku|senaryo)(?:s?[iu]n)?[yn]?[ae] gore|(?:dizi|film|roman)(?:s?i)?n[iu]n (?:\p{L}+ ){0,3}(?:bolum|sezon|final|sahne|konu|sonu|senaryo)\p{L}*|kurmaca bir|ruya(?:s[iu]n|m|n|miz)?d[ae]|(?:paralel|alternatif|kurgusal) (?:bir )?(?:evren|dunya|gerceklik|tarih)d[ae])(?!\p{L})|^oyunda(?!\p{L})/u,
  another: /^(?:bir|yeni|baska|diger|benzer|ayri)$/u,
  bringing:
    /^(?:yap(?:t|m[iu]s|il)|hazirla|imzala|cikar(?!s)|getir|koy(?:d|m[iu]s|ul)|kon(?:d|m[iu]s|ul)|kabul|onayla|gecir)/u,
  document: /^belge/u,
  states: [
    [
      'beLaw',
      false,
      /^(?:yururlukte(?:d[iu]r|yd[iu])?(?! (?:kal|ol|bulun))|hala gecerli(?:d[iu]r)?|halen gecerli(?:d[iu]r)?|gecerli(?:d[iu]r)?(?= (?:ama|ancak|fakat|ve)|[.,;]|$)|gorev basinda|mevzuat(?:ta|inda)d[iu]r|ayakta(?:d[iu]r)?(?= *(?:[.,;!]|$))|yururlukte olan (?:bir )?(?:yasa|kanun|madde|hukum|duzenleme)d[iu]r|yerli yerinde(?= *(?:[.,;!]|$))|(?:hala|halen) hayatta(?:d[iu]r)?(?= *(?:[.,;!]|$))|(?:\p{L}{2,} )?anayasa(?:'?n[iu]n|s[iu]'?n[iu]n) (?:bir )?parcas[iu](?:d[iu]r)?)(?!\p{L})/u,
    ],
    [
      'beLaw',
      true,
      /^(?:artik yok(?:tur)?(?! hukm)|(?:artik )?(?:hicbir )?(?:hukuki |yasal )?(?:gecerliligi|hukmu|baglayiciligi) (?:artik )?yok(?:tur)?|(?:artik )?yok hukmunde(?:d[iu]r)?(?! say)|artik (?:\S+ )?baglam[iu]yor|itibaren (?:\S+ )?baglam[iu]yor|(?:artik )?baglayici degil|yururlukte degil|tarih oldu|gecerli degil|mevcut degil|hukumsuz(?:d[iu]r)?(?= *(?:[.,;!]|$))|gecersiz(?:d[iu]r)?(?= *(?:[.,;!]|$))|artik mevcut degil|artik tarih(?! ol)(?=[ .,;!]|$)|tarihte kaldi|(?:artik )?olu(?:d[iu]r)?(?= *(?:[.,;!"”»]|$))|(?:artik )?olu bir (?:yasa|kanun|metin|belge|anlasma)(?:d[iu]r)?(?= *(?:[.,;!]|$))|(?:artik )?tarihin (?:tozlu )?raflarinda(?:d[iu]r|ki yerini aldi)?)(?!\p{L})/u,
    ],
    ['awaitSignature', false, /^(?:imza(?:lanmay[iu])?|imzas[iu]n[iu]) bekliyor(?!\p{L})/u],
    ['leave', false, /^disinda(?:d[iu]r)?(?= *(?:[.,;!]|$|kald))/u],
    [
      'suspend',
      false,
      /^(?:askida(?:d[iu]r|yd[iu])?|rafta(?:d[iu]r)?(?= *(?:[.,;!]|$)))(?!\p{L}| (?:ol|bulun|kal|tut|bekle))/u,
    ],
    ['enforce', true, /^(?:uygulamada degil|islevsiz|fiilen uygulanmiyor|artik islemiyor)(?!\p{L})/u],
    [
      'beUnconstitutional',
      false,
      /^anayasa'?ya aykiri(?:d[iu]r)?(?!\p{L}| (?:bul|ilan|say|kil|gor|ol(?:up|masi|abil|dugu(?:nu)? (?:iddia|one|savun|soyle|belirt))))/u,
    ],
  ],
  parties: FRAME_WORDS.states,
  governors: GOVERNORS,
  milestones: MILESTONES,
  reminders: REMINDERS,
  bodies: BODIES,
  councils: COUNCILS,
  firms: FIRMS,
  holds: HOLDS,
  term: TERM,
  answers: ANSWERS,
  light: LIGHT,
  only: /^(?:yalniz|yalnizca|sadece|ancak|sirf|tek)$/u,
  notWord: /^degil(?:d[iu]r|d[iu])?$/u,
  ifWord: /^(?:eger|sayet|sozde|sanki|olursa|takdirde|durumunda|halinde)$/u,
  adverbs:
    /^(?:kesin|olarak|tamamen|tumuyle|gecici|kalici|resmen|fiilen|derhal|hemen|artik|henuz|bir|daha|kismen|yeniden|nihayet|kismi|tam|olasi|de|da|dahi|bu|yil|gecen|once)$/u,
  links: /^(?:iliskin|dair|yonelik|ait|hakkinda|kapsamindaki|uyarinca|kapsaminda|ilgili)$/u,
  presentR: false,
};

export const TURKISH: Language = turkicLanguage({
  code: 'tr',
  abbreviations: 'dr prof doc av sn bkz vb vs no md m cad sok mah tbmm gen alb org',
  lexicon: LEXICON,
  cues: CUES,
  details: DETAILS,
  lawShapes: LAW_SHAPES,
  frameWords: FRAME_WORDS,
  gainsaying: GAINSAYING,
  drafts: DRAFTS,
  lawTalk: LAW_TALK,
  owners: OWNERS,
  seats: SEATS,
});
