/** Azerbaijani: its words; the forms are those of language.ts. */

import type { Language } from '../language.ts';
import { CHANGE } from '../lexicon/az/changes.ts';
import { CUES, DRAFTS } from '../lexicon/az/cues.ts';
import { BODIES, COUNCILS, DETAILS } from '../lexicon/az/details.ts';
import { FIRMS } from '../lexicon/az/firms.ts';
import { FRAME_WORDS } from '../lexicon/az/frame-words.ts';
import { GAINSAYING } from '../lexicon/az/gainsaying.ts';
import { GOVERNORS, MILESTONES, REMINDERS } from '../lexicon/az/governors.ts';
import { LAW_SHAPES } from '../lexicon/az/law-shapes.ts';
import { LAW_TALK } from '../lexicon/az/law-talk.ts';
import { ANSWERS, HOLDS, LIGHT, TERM } from '../lexicon/az/left-out.ts';
import { LISTS } from '../lexicon/az/lists.ts';
import { LAW_NOUNS } from '../lexicon/az/nouns.ts';
import { OWNERS } from '../lexicon/az/owners.ts';
import { NOUNS, VERBS } from '../lexicon/az/predicates.ts';
import { SEATS } from '../lexicon/az/seats.ts';
import { type TurkicWords, turkicLanguage } from './language.ts';

const LEXICON: TurkicWords['lexicon'] = {
  verbs: VERBS,
  nouns: NOUNS,
  lawNouns: LAW_NOUNS,
  change: CHANGE,
  lists: LISTS,
  fiction:
    /(?<!\p{L})(?:(?:roman|film|serial|povest|hekayə|pyes|dram|tamasa|lətifə|nagil)(?:s?[iu]|l[aə]ri?)?n?d[aə]|(?:roman|film|serial|pyes|povest|ssenari)(?:s?[iu]n)?[yn]?[aə] gorə|(?:roman|film|serial|pyes|povest)(?:s?[iu])?n?[iu]n (?:\p{L}+ ){0,3}(?:bolum|hissə|movsum|final|səhnə|sujet|sonu)\p{L}*|yuxu(?:s[iu]n|m|n|muz)?da|(?:paralel|alternativ|uydurma) (?:bir )?(?:kainat|dunya|reall[iu]q|tarix|aləm)d[aə])(?!\p{L})|^oyunda(?!\p{L})/u,
  another: /^(?:bir|yeni|basqa|digər|oxsar|ayri)$/u,
  bringing: /^(?:bagla(?:d|y[iu]b|m[iu]s|n)|hazirla|imzala|gətir|qoy(?:d|ub|mus|ul)|qəbul|təsdiq)/u,
  document: /^sənəd/u,
  states: [
    [
      'beLaw',
      false,
      /^(?:quvvədə(?:d[iu]r|yd[iu])?|(?:hələ də |oz )?yerindədir|(?:hələ də )?kitablardadir|hələ də var|movcuddur|(?:\p{L}{2,} )?qanunvericili(?:yində|kdə)dir|hələ də movcuddur|(?:hələ də )?həyatdadir|quvvədə olan (?:\p{L}+ )?(?:qanun|akt|norma|sənəd|muddəa|duzəlis)d[iu]r|(?:\p{L}{2,} )?konstitusiya(?:s[iu])?n[iu]n (?:bir )?hissəsi(?:d[iu]r)?)(?!\p{L}| (?:qal|ol))/u,
    ],
    [
      'beLaw',
      true,
      /^(?:artiq yoxdur|(?:artiq )?(?:hec bir )?(?:huquqi )?(?:quvvəsi|etibari|məcburiliyi) (?:artiq )?(?:yoxdur|qalmayib)|daha yoxdur|(?:artiq )?oludur(?= *(?:[.,;!]|$))|quvvədə deyil|movcud deyil|(?:artiq )?(?:hec bir )?(?:huquqi |qanuni )?quvvəyə malik deyil|artiq movcud deyil|(?:artiq (?:\S+ ucun )?)?məcburi deyil|artiq (?:\S+ )?baglamir|etibarsiz(?:d[iu]r)?(?= *(?:[.,;!]|$))|(?:artiq )?tarixdir|(?:artiq )?tarixin (?:\p{L}+ )?(?:rəflərində|arxivində)(?:d[iu]r)?|tarixdə qal(?:ib|di))(?!\p{L})/u,
    ],
    ['suspend', false, /^dayandirilmis (?:vəziyyətdə|durumda)(?:d[iu]r)?(?!\p{L})/u],
    ['awaitSignature', false, /^imza(?:lanmag[iu])? gozləyir(?!\p{L})/u],
    ['leave', false, /^kənarinda(?:d[iu]r)?(?= *(?:[.,;!]|$|qal))/u],
    ['enforce', true, /^(?:artiq (?:daha )?isləmir|tətbiqdə deyil)(?!\p{L})/u],
    [
      'beUnconstitutional',
      false,
      /^konstitusiyaya zidd?(?:d?[iu]r)?(?!\p{L}| (?:hesab|elan|bəyan|say|tani|gor|ol(?:masi|sa)))/u,
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
  only: /^(?:yalniz|sadəcə|ancaq|təkcə|tək|sirf)$/u,
  notWord: /^(?:deyil(?:d[iu]r|d[iu])?|yoxdur)$/u,
  ifWord: /^(?:əgər|sayət|guya|sanki|gorəsən|halda|təqdirdə)$/u,
  adverbs:
    /^(?:tam|tamamilə|birdəfəlik|muvəqqəti|olaraq|qismən|rəsmən|faktiki|dərhal|artiq|hələ|yenidən|nəhayət|mumkun|ehtimal|də|da|bu|il)$/u,
  links: /^(?:aid|dair|haqqinda|uzrə|bagli|əlaqədar|cərcivəsində|əsasən)$/u,
  presentR: true,
};

export const AZERBAIJANI: Language = turkicLanguage({
  code: 'az',
  abbreviations: 'dr prof s m il q və s b.e t.ü',
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
