/**
 * Nouns for texts that are not the one spoken of: `a law that limits the bureau`, `legislation as part of the budget`, `all bills that are
 * not passed by then`. In: the core of a noun phrase and its head. Out: whether it is another text than the law that was named.
 */
import type { Target } from '../../../claim/claim.ts';
import { TARGET_NOUNS } from '../../lexicon/en/nouns.ts';
import { CHANGING, CHANGING_BY } from '../../lexicon/en/paper-verbs.ts';
import { NOUNS } from '../../lexicon/en/predicates.ts';
import type { Mention } from '../../mentions.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';
import type { Phrase } from './phrase-parts.ts';

/** `draft`: whether an article brings it in as something new. */
export function isAnotherText(view: SentenceView, core: Phrase, head: string, draft: boolean): boolean {
  if (isOfAnother(view, core.to, head)) return true;
  const first = word(view, core.from);
  // `signed a law that limits the bureau`: one that is told of for the first time
  if (draft && /^(?:law|act|statute)$/.test(head) && TELLS_NEW.test(word(view, core.to))) return true;
  // `two states passed legislation that stops carriers`, `legislation as part of the budget`: no law is told behind it
  if (head === 'legislation' && first === head && !isToldBehind(view, core.to)) return true;
  // `the law with the pause was promulgated`: the pause is what it holds
  if (/^(?:law|act|statute)$/.test(head) && holdsAct(view, core.to)) return true;
  // `all bills that are not passed by then lapse`: any there are
  const any = [first, word(view, core.from - 1)].some((text) => /^(?:all|any|most|many|such)$/.test(text));
  return any && /^(?:bills|motions|drafts|proposals)$/.test(head);
}

/** `its membership | of the harbour convention`: what that is of is named, and is no law that was; not `| of the treaty`, `| of it`. */
function isOfAnother(view: SentenceView, at: number, head: string): boolean {
  if (!/^(?:membership|participation)$/.test(head) || !/^(?:of|in)$/.test(word(view, at))) return false;
  const article = /^(?:the|this|that)$/.test(word(view, at + 1));
  const noun = article ? at + 2 : at + 1;
  const next = view.tokens[noun + 1];
  const alone = next === undefined || next.kind === 'mark' || isNoName(next.text);
  const carries = article ? alone : /^(?:it|them|this|that)$/.test(word(view, noun));
  return !carries && view.mentionAt.slice(at, noun + 6).every((mention) => mention === null);
}

/** What no name of a body goes on with. */
const isNoName = (text: string): boolean =>
  /^(?:has|have|had|is|was|will|would|until|since|and|or|ended|ends|for)$/.test(text);

/** `the law | with the pause`, `the act containing the repeal`. */
function holdsAct(view: SentenceView, at: number): boolean {
  if (
    !/^(?:with|containing|including|carrying)$/.test(word(view, at)) ||
    !/^(?:the|that|its|a)$/.test(word(view, at + 1))
  )
    return false;
  const noun = word(view, at + 2);
  return TARGET_NOUNS.get(noun) === 'limit' || NOUNS.has(noun);
}

/** `legislation | to repeal X`, `legislation Tuesday | repealing it`. */
function isToldBehind(view: SentenceView, from: number): boolean {
  const opens = [from, from + 1, from + 2].some((at) => TELLS_ABOUT.test(word(view, at)));
  return opens && !isOfNoLaw(view, from);
}

function isOfNoLaw(view: SentenceView, from: number): boolean {
  return view.tokens
    .slice(from)
    .every(({ text }, at) => view.mentionAt[from + at] === null && !/^(?:it|them|its)$/.test(text));
}

/** Opens what tells a new law from others. */
const TELLS_ABOUT = /^(?:that|which|to|on|for|about|against|[a-z]{3,}ing)$/;
const TELLS_NEW = /^(?:that|which|[a-z]{3,}ing|passed|adopted|enacted|signed|approved)$/;

/** `on the | spread | of X`: between what a ban concerns and the law’s name stand a noun and another preposition. */
export function isOfWhatItConcerns(view: SentenceView, link: number, name: Mention): boolean {
  if (!/^(?:on|against|over)$/.test(word(view, link))) return false;
  const at = view.mentionAt.indexOf(name);
  const of = /^(?:the|a|an)$/.test(word(view, at - 1)) && view.mentionAt[at - 1] === null ? at - 2 : at - 1;
  return of > link + 1 && word(view, of) === 'of';
}

/**
 * `the law on the suspension of X`, `the bill on leaving X`, `the act repealing X`: a paper of its own, which suspends X or would change it.
 */
export function doneByPaper(view: SentenceView, core: Phrase, inner: Phrase, head: string): Target | null {
  if (/^(?:law|act|statute)$/.test(head) && doesSo(view, core.to)) return 'measure';
  if (!/^(?:law|act|bill|legislation)$/.test(head) || !/^(?:on|for|of)$/.test(word(view, core.to))) return null;
  for (let at = core.to + 1; at < Math.min(inner.to, core.to + 5) && view.mentionAt[at] === null; at++) {
    const sense = NOUNS.get(word(view, at));
    if (sense !== undefined && sense !== 'amend' && sense !== 'enlarge')
      return sense === 'suspend' ? 'limit' : 'measure';
  }
  return null;
}

/** `the act | repealing X`, `the law | to take Latvia out of X`. */
function doesSo(view: SentenceView, at: number): boolean {
  const to = word(view, at) === 'to';
  return view.mentionAt[at] === null && (to ? CHANGING.has(word(view, at + 1)) : CHANGING_BY.has(word(view, at)));
}

/** `that legislation`, `the 2019 legislation`: a law, where the text has told of no bill and of no new legislation before. */
export function isEnacted({ document, tokens }: SentenceView, { from }: Phrase): boolean {
  const start = tokens[from]?.start ?? 0;
  return /^(?:the|that|this)$/.test(tokens[from]?.text ?? '') && !BILLS_TOLD.test(document.folded.slice(0, start));
}

const BILLS_TOLD =
  /\b(?:bills?|drafts?|proposals?|proposed|measures?|resolutions?|motions?|amendments?)\b|(?<!\b(?:the|that|this) (?:[\w'-]+ )?)\blegislation\b/;
