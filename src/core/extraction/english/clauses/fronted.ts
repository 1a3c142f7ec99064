/**
 * Participles at the head of a sentence, whose subject stands behind them: behind their comma (`Enacted in 1992, X …`) or behind “be”
 * (`Also repealed was X`). In: a sentence, its verb groups and one of them. Out: the phrase, or null.
 */
import { foundIn } from '../../../text/found.ts';
import { isAdverb, RELATIVES } from '../../lexicon/en/closed-classes.ts';
import { type Phrase, startsName } from '../phrases/phrase-parts.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';
import { inList, isDash, isEmpty, isStop } from './clause-boundary.ts';

/** `Enacted in 1992, Section 907 barred aid`, `having expired, it …`: a participle at the head takes the subject of the clause behind its comma. */
export function frontedSubject(
  view: SentenceView,
  groups: readonly VerbGroup[],
  index: number,
  group: VerbGroup,
): Phrase | null {
  const participle =
    (group.form === 'past' || group.form === 'participle' || group.form === 'ing') &&
    (group.main === group.from || /^(?:having|being|never|not)$/.test(word(view, group.from)));
  const head = headOfSentence(view, group.from);
  // `after expiring in 2015, X was missed`
  const first = BEFORE_GERUND.test(word(view, head)) ? head + 1 : behindConceding(view, head);
  if (!participle || !isEmpty(view, { from: first, to: group.from })) return null;
  // `passed in the bill | signed by Clinton, X …`: no comma stands before a participle that tells of something else
  const next = groups.slice(index + 1).filter((one) => !joinsRow(view, one));
  const subjects = foundIn(next, ({ from }) => behindComma(view, group.to, from));
  // `, which was due in May`: that tells of the noun before it
  const tells = ({ from }: Phrase) => RELATIVES.has(word(view, from)) && view.mentionAt[from] === null;
  return (
    subjects.find((one) => !tells(one) && !groups.some((verb) => verb.from >= one.from && verb.to <= one.to)) ?? null
  );
}

/** What stands between the last comma and the verb; not behind a quotation. */
function behindComma(view: SentenceView, from: number, to: number): Phrase | null {
  for (let at = to - 1; at > from; at--) {
    if (word(view, at) === '"') return null;
    if (word(view, at) === ',' && !inList(view, at)) return { from: at + 1, to };
  }
  return null;
}

/** `Enacted in 1799, | later amended | and never repealed, X …`: the clause of the first participle of the row that this one goes on with. */
export function rowAtHead<C extends { readonly group: VerbGroup }>(
  view: SentenceView,
  before: readonly C[],
  group: VerbGroup,
): C | null {
  const [first, ...rest] = before;
  if (first === undefined || !isAtHead(view, first.group) || !joinsRow(view, group)) return null;
  return rest.every((one) => !one.group.finite || joinsRow(view, one.group)) ? first : null;
}

/** A participle that the sentence begins with. */
export function isAtHead(view: SentenceView, group: VerbGroup): boolean {
  const head = behindConceding(view, headOfSentence(view, group.from));
  return isBare(group) && isEmpty(view, { from: head, to: group.from });
}

/** `although | suspended since 2023, X …`: what is conceded is told. */
function behindConceding(view: SentenceView, head: number): number {
  return CONCEDING.test(word(view, head)) ? head + 1 : head;
}

/** They grant what stands behind them. */
export const CONCEDING = /^(?:although|though|albeit|while)$/;

function isBare({ main, from, form }: VerbGroup): boolean {
  return main === from && (form === 'past' || form === 'participle');
}

/** A participle right behind a comma or a joining word. */
function joinsRow(view: SentenceView, group: VerbGroup): boolean {
  let at = group.from - 1;
  while (at > 0 && (isAdverb(word(view, at)) || word(view, at) === 'never')) at--;
  return isBare(group) && /^(?:and|but|or|,)$/.test(word(view, at));
}

const BEFORE_GERUND = /^(?:after|since|before|upon|on|by|despite|besides|while)$/;

/** No more words stand between the participle and “be”: `repealed | in the same vote | was X`. */
const BETWEEN = 6;

/** `Also repealed | was X`, `among the laws repealed | was X`: of the participle, the phrase behind “be”. */
export function behindBe(
  view: SentenceView,
  groups: readonly VerbGroup[],
  index: number,
  subject: Phrase | null,
): Phrase | null {
  const [group, be] = [groups[index], groups[index + 1]];
  if (group === undefined || be === undefined || !be.copular || be.modal !== null) return null;
  const among = subject !== null && word(view, subject.from) === 'among';
  if (be.from - group.to > (among ? 2 * BETWEEN : BETWEEN)) return null;
  const bare = isBare(group);
  const opens = isAtHead(view, group);
  if (!bare || !(among || (subject === null && opens)) || !startsName(view, be.to)) return null;
  const doer = word(view, group.to + particles(view, group.to)) === 'by';
  for (let at = group.to; at < be.from; at++)
    if (view.tokens[at]?.kind === 'mark' || (view.mentionAt[at] !== null && !doer)) return null;
  let to = be.to + 1;
  while (to < view.tokens.length && (view.mentionAt[to] !== null || startsName(view, to - 1)) && !isStop(view, to))
    to++;
  return { from: be.to, to };
}

/** `swept | away | by the new act`. */
function particles(view: SentenceView, at: number): number {
  return /^(?:away|off|out|up|down|aside)$/.test(word(view, at)) ? 1 : 0;
}

/** Behind the last colon, semicolon or dash before the place: `it is no more: | repealed in May, it …`. */
function headOfSentence(view: SentenceView, at: number): number {
  for (let index = at - 1; index > 0; index--)
    if ((isStop(view, index) && word(view, index) !== ')' && word(view, index) !== '"') || opensWithDash(view, index))
      return index + 1;
  return 0;
}

function opensWithDash(view: SentenceView, at: number): boolean {
  return word(view, at) === '-' && isDash(view, at);
}

/** The law that the sentence begins with. */
export function nameAtHead(view: SentenceView): Phrase | null {
  let from = 0;
  while (view.tokens[from]?.kind === 'mark' || (view.mentionAt[from] === null && word(view, from) === 'the')) from++;
  let to = from;
  while (view.mentionAt[to] != null) to++;
  return to > from ? { from, to } : null;
}
