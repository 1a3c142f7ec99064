/**
 * What stands before the head of a noun phrase for a law: words that tell which law it is (`the annual defense law`), whose it is (`Berg’s
 * law`), and words that say nothing of that (`the six-year-old law`, `last year’s act`, `the Cold War-era treaty`). In: the core of the phrase.
 * Out: the words that must fit the law, an owner with its ending.
 */
import { CALENDAR, DETERMINERS, isAdverb, NUMBERS } from '../../lexicon/en/closed-classes.ts';
import { OF_ANY_BILL, TARGET_NOUNS } from '../../lexicon/en/nouns.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';
import type { Phrase } from './phrase-parts.ts';
import { UNITS } from './time-units.ts';

export const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their', 'both', 'all', 'such']);

/** `The annual US defense law`: the words between determiner and head; of `Berg’s tax` and `the Berg-era tax` the owner is told as `berg's`. */
export function modifiersOf(view: SentenceView, core: Phrase, head: string): readonly string[] {
  const ofBill = TARGET_NOUNS.get(head) === 'measure';
  const { from, to } = ofBill ? behindOwner(view, core) : core;
  const told: string[] = [];
  for (let at = from; at < to; at++) {
    const text = word(view, at);
    if (text === head || view.tokens[at]?.kind !== 'word' || isOfAge(view, at)) continue;
    if (ofBill && OF_ANY_BILL.has(text)) continue;
    if (isOwner(view, at)) told.push(`${text}'s`);
    else if (text.includes('-')) told.push(...joinedIn(text, view.tokens[at]?.capital === true));
    else if (tellsWhich(text)) told.push(text);
  }
  return told;
}

function tellsWhich(text: string): boolean {
  return (
    !DEFINITE.has(text) &&
    !DETERMINERS.has(text) &&
    !/^(?:'s|s'|')$/.test(text) &&
    !isAdverb(text) &&
    !PLAIN.has(text) &&
    !UNITS.test(text) &&
    !COUNTED.test(text) &&
    !/(?:ous|ful|ible|able|ed)$/.test(text)
  );
}

/** `six-year-old`, `pandemic-era`, `post-Watergate`, which many laws are; `anti-bribery`, `Berg-era`, which tell one. */
function joinedIn(text: string, capital: boolean): readonly string[] {
  const [first = '', ...others] = text.split('-');
  if (PLAIN.has(text) || /^(?:post|pre|mid)$/.test(first)) return [];
  if (others.at(-1) === 'era') return capital && !PERIODS.has(first) ? [`${first}'s`] : [];
  return [first, ...others].filter(tellsWhich);
}

/** `six-year-old`, `18th-century`. */
const COUNTED = new RegExp(
  `^(?:one|${NUMBERS}|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|half|\\d+(?:st|nd|rd|th))$`,
);

/** `Berg | ’s law`: by name; not `the agency | ’s rule`, which another may have made. */
const isOwner = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.capital === true && /^(?:'s|s'|')$/.test(word(view, at + 1));

/** When a law was made, which many were: `Cold War`, `New Deal`. */
function isOfAge(view: SentenceView, at: number): boolean {
  const bare = (index: number) => word(view, index).replace(/-era$/, '');
  return AGES.has(`${bare(at)} ${bare(at + 1)}`) || AGES.has(`${bare(at - 1)} ${bare(at)}`);
}

const AGES: ReadonlySet<string> = new Set(['cold war', 'new deal', 'great depression', 'civil war']);
const PERIODS: ReadonlySet<string> = new Set(
  'depression watergate covid soviet war deal victorian tsarist jim crow raj vietnam'.split(' '),
);

/** `Berg’s | veto`, `a congresswoman’s | bill`: whose it is says nothing of what it is about. */
function behindOwner(view: SentenceView, { from, to }: Phrase): Phrase {
  for (let at = to - 1; at > from; at--) if (/^(?:'s|s')$/.test(word(view, at))) return { from: at + 1, to };
  return { from: /^(?:his|her)$/.test(word(view, from)) ? from + 1 : from, to };
}

export function hasPossessive(view: SentenceView, { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) if (["'s", "s'"].includes(word(view, at))) return true;
  return false;
}

/** `Iran’s law`, `the league’s ban`: somebody else’s, as far as the words tell; `last year’s act`, `January’s rule` are nobody’s. */
export function possessedByStranger(view: SentenceView, core: Phrase): boolean {
  return hasPossessive(view, core) && !DEFINITE.has(word(view, core.from)) && !ownedByTime(view, core);
}

/** `Berg’s law`, `Jonas Berg’s act`: whether it is theirs the record tells; `the league’s ban`, somebody else’s, is not. */
export const mayBeTheirs = (view: SentenceView, core: Phrase): boolean =>
  !possessedByStranger(view, core) || ownedByName(view, core);

function ownedByName(view: SentenceView, { from, to }: Phrase): boolean {
  const own = ownerEnd(view, { from, to });
  return own > from && view.tokens.slice(from, own).every(({ kind, capital }) => kind === 'word' && capital);
}

/** Where the ending stands; -1 where none does. */
const ownerEnd = (view: SentenceView, { from, to }: Phrase): number =>
  view.tokens.findIndex(({ text }, at) => at > from && at < to && /^(?:'s|s'|')$/.test(text));

function ownedByTime(view: SentenceView, { from, to }: Phrase): boolean {
  const own = ownerEnd(view, { from, to });
  if (own < 0) return false;
  return view.tokens
    .slice(from, own)
    .every(
      ({ kind, text }) => kind === 'number' || UNITS.test(text) || CALENDAR.has(text) || /^(?:last|this)$/.test(text),
    );
}

/** Say nothing about which law it is; `electoral`, `heating` would. */
const PLAIN = new Set(
  'percent per cent hundred controversial original total partial legal illegal constitutional unconstitutional congressional provisional official actual final crucial pivotal critical vital restrictive punitive administrative legislative executive restrictive repressive offensive defensive effective historic specific iconic draconian domestic public basic toxic discriminatory statutory mandatory contradictory sweeping existing pending underlying long-standing standing so-called crippling popular unpopular particular similar bilateral unilateral multilateral british turkish russian american azerbaijani georgian ukrainian french indian ottoman european interim emergency signed ratified regional global international local historical central general conditional special formal normal initial previous prior earlier later recent modern hard tough harsh strict broad narrow full short long-time lone sole very-same hated beloved dreaded notorious much-hated much-criticised much-criticized new-found long-delayed ill-fated now-famous newly fresh big huge great bad good real true false simple single so itself themselves alone waiver repeal withdrawal exit denunciation abrogation authority power whole entire same said old new original underlying controversial outdated landmark federal national american us u.s remaining existing current present latest last annual yearly presidential disputed very famous sweeping key two three four five both no only first second year-old decades-old century-old temporary century centuries era anti post pre decades'.split(
    ' ',
  ),
);
