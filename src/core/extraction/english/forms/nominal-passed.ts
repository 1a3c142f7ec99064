/**
 * An event that a noun names, passed as a bill is: `signed into law the repeal of X`, `signed the budget, and with it the repeal of X`,
 * `waved through the repeal of X`. In: the word before the noun’s phrase. Out: the clause whose object it is, or how it was voted on.
 */
import type { Modality, Polarity } from '../../../claim/claim.ts';
import { CALENDAR } from '../../lexicon/en/closed-classes.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { moodOf } from '../moods/modality.ts';
import { isUndone } from '../moods/undone.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';
import { passesNothing } from './one-vote.ts';

interface Voted {
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly stage: { readonly sense: 'pass'; readonly by: Phrase | null };
}

/** `signed into law | the repeal of X`, `backed on Tuesday | the repeal of X`: what may stand before an object. */
export function endsTime(text: string): boolean {
  return CALENDAR.has(text) || /^(?:law|votes?|\d+|week|month|year|weekend|night|today|yesterday)$/.test(text);
}

/** `signed the budget, and with it | the repeal of X`: what was done with the paper was done with what it holds. */
export function withIt({ view, clauses }: EnglishContext, at: number): Clause | undefined {
  if (!/^(?:it|them)$/.test(word(view, at)) || word(view, at - 1) !== 'with') return undefined;
  const clause = clauses.findLast((one) => one.group.to <= at);
  return clause !== undefined && (clause.group.lemma === 'sign' || VOTING.has(clause.group.lemma)) ? clause : undefined;
}

/** `waved through | the repeal of X`, `nodded it through`: a vote, by whoever sits there. */
export function votedThrough(context: EnglishContext, at: number): Voted | null {
  const clause = context.clauses.find((one) => one.group.to === at && FORCING.has(one.group.lemma));
  if (clause === undefined || clause.subject === null || bodyIn(context, clause.subject) === null) return null;
  const mood = moodOf(context, clause);
  const polarity = isUndone(context.view, clause) !== mood.denied ? 'denied' : 'affirmed';
  return { modality: mood.modality, polarity, stage: { sense: 'pass', by: clause.subject } };
}

/** `the Senate voted for the repeal of X` passed a bill there; `commissioners voted for it`: an agency’s vote is the act itself. */
export function byVote(
  context: EnglishContext,
  { subject }: Clause,
): { readonly by: Phrase | null } | Pick<Voted, 'stage'> {
  const agency = subject !== null && bodyIn(context, subject) === 'agency';
  return agency ? { by: subject } : { stage: { sense: 'pass', by: subject } };
}

/** `put his signature to | an extension of X`, `signed off on | it`, `gave its blessing to | the repeal of X`: signed, or voted for. */
export function assentedTo(context: EnglishContext, at: number) {
  const { view, clauses } = context;
  const clause = clauses.findLast((one) => one.group.to <= at);
  const given = clause === undefined ? null : assentIn(view, clause, at);
  if (clause === undefined || given === null || clause.subject === null) return null;
  const signs = /^(?:signature|name)$/.test(given);
  if (!signs && passesNothing(context, clause, clause.subject, null)) return null;
  const { modality, denied } = moodOf(context, clause);
  const polarity: Polarity = isUndone(view, clause) !== denied ? 'denied' : 'affirmed';
  return { modality, polarity, ...(signs ? { by: clause.subject } : byVote(context, clause)) };
}

/** What is given up to the place: a signature, a blessing. */
function assentIn(view: SentenceView, { group }: Clause, at: number): string | null {
  if (group.lemma === 'sign') return wordsOf(view, group.to, at + 1) === 'off on' ? 'approval' : null;
  if (!ASSENTING.test(group.lemma) || group.passive || word(view, at) !== 'to') return null;
  return ASSENT.exec(wordsOf(view, group.to, at))?.[1] ?? null;
}

const ASSENTING = /^(?:put|give|lend|affix|set|add)$/;
const ASSENT =
  /^(?:(?:its|their|his|her|the) )?(?:(?:final|formal|own|unanimous|definitive) )*(signature|name|approval|blessing|backing|consent|assent|endorsement|nod)(?: (?:on )?\p{L}+day(?: (?:morning|evening|night|afternoon))?)?$/u;

/** `the Senate voted 77 to 20 for repeal of X`. */
export function voteBefore(context: EnglishContext, at: number): Clause | null {
  const clause = context.clauses.findLast((one) => one.group.to <= at);
  if (clause?.group.lemma !== 'vote' || at - clause.group.to >= 5 || clause.subject === null) return null;
  return passesNothing(context, clause, clause.subject, null) ? null : clause;
}

/** `the order signed by the President on extension of X`: an act that exists, and what it is about. */
export function isSignedAct({ view }: EnglishContext, at: number): boolean {
  const words = view.tokens.slice(Math.max(0, at - 9), at).map((token) => token.text);
  const signed = words.findLastIndex((text) => ['signed', 'issued', 'published', 'adopted'].includes(text));
  return (
    signed > 0 &&
    words
      .slice(0, signed)
      .some((text) => /^(?:order|memorandum|decree|law|act|proclamation|resolution|document)$/.test(text))
  );
}

/** `sent the extension of X to the president’s desk`: what has passed is sent there. */
export function isSentToSign({ view }: EnglishContext, { group, to, object }: Clause): boolean {
  return group.lemma === 'send' && TO_SIGN.test(wordsOf(view, group.to, Math.max(to, object?.to ?? 0)));
}

const TO_SIGN = /\bto (?:the )?(?:president|white house|\p{L}+ 's desk|\p{L}+ for (?:his|her|a) signature)(?!\p{L})/u;

/** `repeal of X heads to the president’s desk`, `is on its way to the White House`: the bill that would do it. */
export function isOnItsWay({ view }: EnglishContext, { group, to }: Clause): boolean {
  if (group.negated || group.modal !== null) return false;
  const words = wordsOf(view, group.main, Math.max(to, group.to));
  return (
    /^\p{L}+ (?:now |next |back |straight )?(?:headed |bound |on its way |off )?(?:to|for) /u.test(words) &&
    TO_SIGN.test(words)
  );
}

/** `the repeal of X got through the Senate`, `won the Senate’s approval`: a bill passed there; null where the verb or the place is another. */
export function passedThere(context: EnglishContext, { group, to }: Clause): Voted | null {
  if (group.passive || group.modal !== null || group.infinitive) return null;
  const { view } = context;
  const words = wordsOf(view, group.to, Math.max(to, group.to));
  const place = (THROUGH.has(group.lemma) ? THROUGH_THERE : WINNING.has(group.lemma) ? WON_THERE : null)?.exec(words);
  const chamber = place?.groups?.where ?? place?.groups?.whose;
  if (chamber === undefined || !/^(?:chamber|legislature)$/.test(bodyOf(chamber) ?? '')) return null;
  const at = group.to + words.slice(0, words.indexOf(chamber)).split(' ').length - 1;
  const by = { from: at, to: at + chamber.split(' ').length };
  return { modality: 'asserted', polarity: group.negated ? 'denied' : 'affirmed', stage: { sense: 'pass', by } };
}

const THROUGH = new Set('get go sail squeak scrape make sweep squeeze'.split(' '));
const THROUGH_THERE = /^(?:it )?through (?<where>(?:the )?(?:\p{L}+)(?: of \p{L}+)?)/u;
const WINNING = new Set('win get gain earn secure receive obtain have'.split(' '));
const WON_THERE =
  /^(?:(?<where>(?:the )?\p{L}+) (?:'s|s') (?:approval|backing|assent|consent|blessing|vote)|the (?:approval|backing|assent|consent|blessing|vote) of (?<whose>(?:the )?\p{L}+))/u;

/** `is before the House`, `still has to pass the House`: a bill that is not through. */
export function isUnderWay({ view }: EnglishContext, { group }: Clause): boolean {
  let at = group.to;
  while (/^(?:still|now|yet|currently)$/.test(word(view, at))) at++;
  if (group.lemma === 'have') return word(view, at) === 'to';
  if (!group.copular || !/^(?:before|in|with)$/.test(word(view, at))) return false;
  const words = wordsOf(view, at + 1, at + 4);
  return (
    /^(?:a |the )?(?:committee|conference)\b/.test(words) ||
    /^(?:chamber|legislature)$/.test(bodyOf(/^(?:the )?\S+/.exec(words)?.[0] ?? '') ?? '')
  );
}

/** `the repeal of X is not law`, `is not yet law`. */
export function isNoLawYet({ view }: EnglishContext, { group }: Clause): boolean {
  let at = group.to;
  while (/^(?:not|n't|yet|still|an?|the)$/.test(word(view, at))) at++;
  return group.copular && group.negated && group.modal === null && /^(?:law|statute)$/.test(word(view, at));
}

const FORCING = new Set(['wave', 'vote', 'nod', 'push', 'rush', 'ram', 'force', 'steer', 'muscle']);

/** What a chamber does with a bill whose name is what it would do. */
export const VOTING = new Set(['pass', 'adopt', 'approve', 'endorse', 'back', 'ok', 'okay', 'clear', 'advance']);

/** The kind of body that the phrase names. */
export function bodyIn({ view }: EnglishContext, { from, to }: Phrase) {
  return bodyOf(wordsOf(view, from, to));
}

/** `rejected the president’s veto of X`: a veto that is turned down fails no bill. */
export function isOfVeto({ view }: EnglishContext, { group, to }: Clause): boolean {
  return view.tokens.slice(group.to, Math.min(to, group.to + 8)).some(({ text }) => text === 'veto');
}
