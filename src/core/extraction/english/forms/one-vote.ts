/**
 * Votes and support that pass nothing: `Lind voted for X`, `by voting for X`, `the people who voted for it`, `the union backs it`. In: a
 * clause whose verb is a vote or a word of support, and who gives it. Out: whether no law or bill passes by it.
 */
import type { ActorPhrase } from '../../frame.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import { STATES } from '../../lexicon/en/states.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import type { Mood } from '../moods/mood.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';

/** What was refused is an act of whoever refused it: of a court a ruling, of one senator nothing. */
export const isRefused = ({ denied, governor }: Mood): boolean => denied && /^(?:refuse|decline)$/.test(governor ?? '');

/** `Senator Lind`, `a critic`: one vote passes nothing, and who approves of a law adopts none. */
function isOnePerson(actor: string): boolean {
  const behind = ONE_PERSON.exec(actor)?.groups?.behind;
  return behind !== undefined && (behind === '' || /^ \p{Lu}/u.test(behind));
}

/** Up to the noun; a name may stand behind it, and `member states` is another noun. */
const ONE_PERSON =
  /^(?!every|each|all|no\b)(?:(?:an?|the|that|this) )?(?:then-)?(?:[\w.-]+ ){0,2}(?:senator|sen\.?|representative|rep\.|congressman|congresswoman|lawmaker|legislator|deputy|mp|mep|member|governor|critic|candidate)(?<behind>$| .*)/i;

/** Whether a vote, or words of approval, come from somebody by whom nothing passes; `who` as it stands, `actor` as it was read. */
export function passesNothing(
  { view, clauses }: EnglishContext,
  clause: Clause,
  who: Phrase | null,
  actor: ActorPhrase | null,
): boolean {
  if (isOnePerson(actor?.text ?? '')) return true;
  // `voted | to repeal X`
  const voting = clauses.findLast(({ index, group }) => index <= clause.index && group.lemma === 'vote') ?? clause;
  const { group, relative, from, object } = clause.group.infinitive ? voting : clause;
  const votes = group.lemma === 'vote';
  const supports = SUPPORTING.has(group.lemma);
  if (!votes && !supports) return false;
  // `gave them favours by voting for X`: whoever stands before it is no voter
  if (votes && group.form === 'ing' && !group.finite) return who === null || !decides(view, who);
  if (who === null) return false;
  // `the people who voted for it`: those are told apart by it, and others voted otherwise; `it was Congress that voted so` tells none apart
  const restricting = relative && (object === null || object.from >= group.to) && word(view, from - 1) !== ',';
  const cleft = /^it (?:is|was)\b/.test(wordsOf(view, Math.max(0, who.from - 2), who.from)) && decides(view, who);
  if (votes && restricting && !cleft && /^(?:who|that)$/.test(word(view, from))) return true;
  if (/^(?:he|she|i|you|who)$/i.test(actor?.text ?? '') || isNamed(view, who)) return true;
  return supports && !group.passive && !decides(view, who);
}

/** Said of a vote, and of whoever only likes the law. */
const SUPPORTING: ReadonlySet<string> = new Set(['back', 'endorse']);

/** `Anna Lind`, `Lind`, a president by name; a state, a capital that stands for one, a body, `Voters` at the head of a sentence are none. */
function isNamed(view: SentenceView, { from, to }: Phrase): boolean {
  const called = view.tokens.slice(from, to).every(({ capital, kind }) => capital || kind === 'mark');
  if (!called || to - from > LONGEST_NAME || view.mentionAt.slice(from, to).some((mention) => mention !== null))
    return false;
  const words = wordsOf(view, from, to);
  const several = to === from + 1 && words.endsWith('s');
  const body = bodyOf(words);
  return (
    !several && (body === null || (body === 'executive' && !OFFICE.test(words))) && STATES.named(words).length === 0
  );
}

const LONGEST_NAME = 5;
/** Several decide there, or the office does. */
const OFFICE = /\b(?:government|administration|cabinet|house|kremlin|president|governor|premier|king|queen)$/;

/** Whose approval passes a law: a body, a state, those who vote on it. */
export function decides(view: SentenceView, { from, to }: Phrase): boolean {
  const words = wordsOf(view, from, to);
  const body = bodyOf(words);
  if (body === 'executive') return /\b(?:government|cabinet)\b/.test(words);
  return body !== null || STATES.named(words).length > 0 || (ELECTORATE.test(words) && !MANY.test(words));
}

const ELECTORATE =
  /\b(?:voters|electorate|peers|delegates|members|ministers|countries|states|capitals|nations|parties|majority)$/;
/** As polls tell it. */
const MANY = /^(?:most|many|more|some|few|half)\b|%|\bpercent\b|\bper cent\b/;
