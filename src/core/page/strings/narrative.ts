/** The words of pages on narratives that are not the record’s, an article’s or the counts’. */
import type { Way } from '../../narrative/narrative.ts';

export const TOLD = {
  title: 'Narratives',
  lede: 'What articles say of laws over and over: one narrative is what one and the same fact check settles, the same law, the same event, the same direction.',
  none: 'No scanned article says anything of a law that the register can rate.',
  checked: 'In published checks',
  overTime: 'Over time',
  pictureNote:
    'Numbers above the bars are what happened to the law, listed below. Bars below the line are articles that only say the opposite, and rightly.',
  plainNote: 'Bars below the line are articles that only say the opposite, and rightly.',
  each: 'Each bar is one week, by the day an article was published.',
  eachOf: 'Each bar is {weeks} weeks, by the day an article was published.',
  noDays: 'No article bears a day, so there is no picture over time.',
  inNumbers: 'In numbers, by time',
  week: 'From',
  first: 'First said',
  firstArticle: 'First article',
  latest: 'Latest article',
  peak: 'Told most',
  fadedAfter: 'Faded after',
  stillTold: 'Not faded by',
  notKnown: 'not known',
  byNobody: 'by nobody who is named',
  weekOf: 'week of',
  how: 'How it was told',
  way: 'What the article does',
  reporting: 'Own reporting',
  reprints: 'Reprints',
  share: 'Share',
  around: 'The law, around that time',
  aroundNote:
    'What happened in the thirty days before the first article, and until the last. That one thing came before another is all that is said.',
  before: 'before the first article',
  record: 'What the record says',
  onFirst: 'On {day}, when the first article appeared:',
  lawPage: 'The law, with every event and source',
  who: 'Who said it',
  speaker: 'Speaker',
  where: 'Where',
  outlet: 'Outlet',
  unnamed: 'outlet not named',
  since: 'First',
  articles: 'The articles',
  contradicting: 'What says the opposite',
  theArticle: 'the article itself',
  reprintedBy: 'Reprinted by',
  setRight: 'The article itself says what is right.',
  undated: 'undated',
  alsoAs: 'also as {forms}',
  publishedFrom: 'published from {day}',
  upTo: 'up to {day}',
  more: 'and {count} more that are counted and not listed',
  rest: '{count} more',
  others: 'Also said of this law',
  ofLaw: 'What is said of it over and over',
  counted: 'How this is counted',
  countedHow:
    'An article counts once, with the worst of its claims. A report that several outlets print is counted once, and its reprints apart; the original is the earliest of them. Who said it first is who is quoted with the earliest words, as far as articles bear dates. A narrative has faded four weeks after the last week that had a tenth of the articles of its strongest week, or more.',
} as const;

/** Heads of the numbers by time: own reports that repeat and that correct, reprints of either, and what contradicts. */
export const COUNT_HEADS = ['repeats', 'corrects', 'reprints', 'opposite'] as const;

export const WAY_WORDS: Readonly<Record<Way, string>> = {
  repeated: 'Repeats it and lets it stand',
  corrected: 'Tells it and sets it right itself',
  contradicted: 'Only says the opposite, and rightly',
};
