/** `by 217 votes to 213`, `in a 6-3 ruling`, `unanimously`: by how many a body decided. In: the folded words of a claim. */
import type { ClaimedVote } from '../../../claim/claim.ts';
import { numberOf } from './time-words.ts';

const COUNT = '(\\d{1,3}|zero|one|two|three|four|five|six|seven|eight|nine)';
const OF = '(?:a |the )?(?:(?:[a-z]+ )?(?:vote|count|tally|margin|majority)(?: of)? )?';
/** What the figures are of where no vote is: a share, a time, money. */
const OTHER = '(?![\\d.,]*\\s?(?:%|per ?cent|points?|years?|months?|weeks?|days?|hours?|dollars|euros|[bmt]r?illion))';
const VOTE = '(?:[a-z]+ )?(?:vote|votes|ruling|decision|judgment|opinion|split|margin|majority)\\b';

const VOTED = '(?:pass|approve|adopt|clear|reject|defeat|repeal|endorse|back|vote)(?:e?d|e?s)?';

const PAIRS: readonly RegExp[] = [
  new RegExp(`\\b(?:by|vote[ds]?) ${OF}${COUNT}(?: votes)? ?(?:-|to|against) ?${COUNT}\\b${OTHER}`),
  new RegExp(`\\b(?:in|on|with|by) (?:an?|its|the) ${COUNT}(?:-| to |-to-)${COUNT} ${VOTE}`),
  new RegExp(`[,(] ?${COUNT}(?: votes)?(?: to |-)${COUNT}(?=$|[.,;:)]| with \\d| vote)${OTHER}`),
  // `passed it 98-0`
  new RegExp(`(?<=\\b${VOTED}\\b[^.;:]{0,80} )${COUNT}-${COUNT}(?=$|[ .,;:)])${OTHER}`),
  new RegExp(`\\b(?:by|with) ${COUNT} votes (?:for|in favou?r)(?: and|,) ${COUNT} against`),
];
const ALONE = new RegExp(`\\b(?:by|with) ${COUNT} votes\\b`);
/** `333 deputies voted for it`, `only 12 of the members said yes`. */
const VOTERS = new RegExp(
  `\\b${COUNT} (?:of (?:the |its |all )?(?:\\d+ )?)?(?:deputies|lawmakers|mps|members|senators|legislators|representatives|parliamentarians)\\b[^.;:]{0,30} (?:voted (?:for|in favou?r|yes|aye)|said yes|(?:backed|approved|supported|endorsed) )`,
);
/** `6-0 and unanimous`; `nearly unanimously` says that somebody was against it. */
const UNANIMOUS =
  /(?<!\b(?:almost|nearly|near|virtually|practically|not|non)[ -])\b(?:unanimous(?:ly)?|without (?:a (?:single )?)?(?:dissent|dissenting vote|vote against))\b/;

export function vote(words: string): ClaimedVote | null {
  const pair = PAIRS.map((form) => form.exec(words)).find((match) => match !== null);
  if (pair != null) return { for: numberOf(pair[1] ?? ''), against: numberOf(pair[2] ?? ''), text: pair[0].trim() };
  const alone = ALONE.exec(words);
  if (alone !== null) return { for: numberOf(alone[1] ?? ''), against: null, text: alone[0] };
  const voters = VOTERS.exec(words);
  if (voters !== null) return { for: numberOf(voters[1] ?? ''), against: null, text: voters[0].trim() };
  const [unanimous] = UNANIMOUS.exec(words) ?? [];
  return unanimous === undefined ? null : { for: null, against: 0, text: unanimous };
}
