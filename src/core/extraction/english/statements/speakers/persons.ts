/**
 * Who is named in a text: full names with their roles, found once, so that “Bayramov”, “the minister” and “he” can be carried
 * back. In: the document. Out: persons in order of appearance, and a way to ask for one.
 */

import type { TextDocument } from '../../../../text/document.ts';
import { fold } from '../../../../text/fold.ts';
import { firstFrom } from '../../../../text/span.ts';
import type { Token } from '../../../../text/token.ts';
import { DETERMINERS } from '../../../lexicon/en/closed-classes.ts';
import { HUMANS, INSTITUTIONS, ROLES } from '../../../lexicon/en/cues.ts';
import { NEWS_CITIES } from '../../../lexicon/en/places.ts';
import { STATES } from '../../../lexicon/en/states.ts';
import type { Mention } from '../../../mentions.ts';
import { verbReadings } from '../../verbs/verb-forms.ts';
import { breaksLine, nameRun } from '../bounds/name-run.ts';
import { officeBefore } from './office-of.ts';

/** One naming of a person in full. */
export interface Person {
  readonly name: string;
  readonly surname: string;
  readonly role: string | null;
  /** Token where the name begins. */
  readonly at: number;
  /** Token where an office begins that is told with what it is over: `Secretary of State`. */
  readonly officeAt?: number;
}

const NOT_NAMES = new Set(
  'yesterday today tomorrow like unlike meanwhile however also then did does do has had have can could will would should might must per even still once since although though because unless until while whether despite both many most some several monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december congress parliament the a an in on at for and but or if when after i it he she they we you this that these those asked speaking under according with by from as what who why how where is was are were not no yes also section one two three four five six seven eight nine ten american russian british french german chinese european turkish indian israeli iranian armenian azerbaijani ukrainian georgian article act law amendment treaty bill house senate supreme court state united states people peoples women workers farmers citizens republicans democrats conservatives liberals tories lawmakers senators party gazette my our your his her their'.split(
    ' ',
  ),
);

/** Names of two words or more, with the role before or behind them. */
export function findPersons(document: TextDocument, mentions: readonly Mention[]): readonly Person[] {
  const persons: Person[] = [];
  const { tokens } = document;
  for (let at = 0; at < tokens.length; ) {
    const run = tokens[at]?.capital === true ? nameRun(tokens, at, document.text) : null;
    if (run === null) {
      at++;
      continue;
    }
    const person = personIn(document, at, run);
    if (person !== null && !inMention(document, person, mentions)) persons.push(person);
    at = run;
  }
  return persons;
}

/** A law's name is nobody's. */
function inMention({ tokens }: TextDocument, person: Person, mentions: readonly Mention[]): boolean {
  const start = tokens[person.at]?.start ?? 0;
  const first = firstFrom(mentions, start, (mention) => mention.span[0]);
  return mentions
    .slice(Math.max(0, first - 1), first + 3)
    .some((mention) => mention.span[0] < start + person.name.length && start < mention.span[1]);
}

function personIn(document: TextDocument, from: number, run: number): Person | null {
  const { tokens } = document;
  const to = withoutLetters(document, from, run);
  const held = officeBefore(document, from, to);
  const start = held?.name ?? afterRoles(tokens, from, to);
  const words = tokens.slice(start, to).filter((token) => token.kind === 'word');
  const last = words.at(-1);
  if (last === undefined || words.length > 5) return null;
  if (words.length < 2 && !isIntroduced(tokens, start, to) && !isTitled(tokens, from, start, to)) return null;
  if (words[0]?.text === 'a' && tokens[start + 1]?.text !== '.') return null;
  if (
    tokens[to]?.text === '-' &&
    document.text.slice(tokens[start]?.start, last.end) ===
      document.text.slice(tokens[start]?.start, last.end).toUpperCase()
  )
    return null;
  if (
    words.some(
      (token, at) => NOT_NAMES.has(token.text) && token.end - token.start > 1 && !(at === 0 && isBill(tokens, start)),
    ) ||
    INSTITUTIONS.has(last.text) ||
    ROLES.has(last.text)
  )
    return null;
  const name = document.text.slice(tokens[start]?.start, last.end);
  // `Fenmoor ACLU director`: letters that stand for a body
  if (/^\p{Lu}\p{Ll}.* \p{Lu}{3,}$/u.test(name) && tokens[to]?.kind === 'word') return null;
  if (isPlace(fold(name)) || isWhereSomebodyIs(tokens, start, to) || hasVerb(words) || opensWithDoing(document, start))
    return null;
  if (held !== null)
    return {
      name,
      surname: last.text,
      role: document.text.slice(tokens[held.office]?.start, tokens[start - 1]?.end),
      at: start,
      officeAt: held.office,
    };
  const before = roleBefore(document, from, start);
  const title = before !== null && HONORIFIC.test(before) ? before.split(' ').at(-1) : undefined;
  const role = before === null || title === undefined ? before : before.slice(0, -title.length).trim() || null;
  return {
    name: words.length < 2 && title !== undefined ? document.text.slice(titleStart(tokens, start), last.end) : name,
    surname: last.text,
    role: role ?? roleBehind(document, run) ?? roleAhead(document, from, run),
    at: start,
  };
}

/** `Bill Berg`: a first name before a name that is no verb; `the Bill Berg brought in`, `Bill Passed` are of bills. */
function isBill(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.text !== 'bill' || next?.capital !== true || NOT_NAMES.has(next.text)) return false;
  return !DETERMINERS.has(tokens[at - 1]?.text ?? '') && verbReadings(next.text).length === 0;
}

/** `Anna Berg | KC`, `Carl Smith | Jr.`: letters behind a name are none of it. */
function withoutLetters({ tokens, text }: TextDocument, from: number, to: number): number {
  let end = to;
  while (end > from + 2 && (tokens[end - 1]?.text === '.' || LETTERS.test(text.slice(...spanOfToken(tokens[end - 1])))))
    end--;
  return end;
}

function spanOfToken(token: Token | undefined): readonly [number, number] {
  return [token?.start ?? 0, token?.end ?? 0];
}

const LETTERS = /^(?:[KQ]C|SC|MPP?|MSP|MEP|MLA|MNA|MK|TD|AM|PhD|MD|JD|DPhil|MBE|OBE|CBE|KBE|DBE|Jr|Sr|Esq|II|III|IV)$/;

/** `Berg Announces New Rules`: a headline that begins every word with a capital. */
function hasVerb(words: readonly Token[]): boolean {
  return words
    .slice(1, -1)
    .some(({ text }) => text.endsWith('s') && verbReadings(text).some(({ form }) => form === 's'));
}

/** `New Delhi`, `Hong Kong`, `South Africa`; and `South African`, `Senior South African`, of whoever is from there. */
function isPlace(name: string): boolean {
  const words = name.split(' ');
  const described = words.length > 1 && STATES.described(words.slice(-2).join(' ')).length > 0;
  return NEWS_CITIES.has(name) || described || (words.length > 1 && STATES.named(name).length > 0);
}

/** `a columnist in | San Pedro`, `a | San Pedro | professor`: by its place among the words. */
function isWhereSomebodyIs(tokens: readonly Token[], from: number, to: number): boolean {
  const one = (text = '') => ROLES.has(text) || HUMANS.has(text);
  const before = tokens[from - 1]?.text ?? '';
  if (/^(?:in|at|near|outside)$/.test(before)) return one(tokens[from - 2]?.text);
  const next = tokens[to];
  return /^(?:an?|the|one|another)$/.test(before) && next?.kind === 'word' && !next.capital && one(next.text);
}

/** `Blaming India, she said`: a sentence opens with what somebody does, and a capital. */
function opensWithDoing({ tokens, text, sentences }: TextDocument, at: number): boolean {
  const first = tokens[at];
  if (first === undefined || !verbReadings(first.text).some(({ form }) => form === 'ing')) return false;
  return sentences.some(({ span }) => span[0] <= first.start && !/[\p{L}\d]/u.test(text.slice(span[0], first.start)));
}

/** `Oleg, a tram driver, said`: a first name that what follows makes a person’s. */
function isIntroduced(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.text ?? '';
  return (
    tokens[to]?.text === ',' &&
    ['a', 'an', 'who'].includes(tokens[to + 1]?.text ?? '') &&
    !/^(?:in|at|to|from|of|near|on|outside|around|beyond|inside|across|above|below)$/.test(before)
  );
}

/** `The foreign minister, | Anna Berg`: an office between a determiner and a comma. */
function roleAhead({ tokens, text }: TextDocument, name: number, to: number): string | null {
  if (tokens[name - 1]?.text !== ',' || !ROLES.has(tokens[name - 2]?.text ?? '')) return null;
  // `asked about the aide, Carl Smith demurred`: no apposition where no mark closes it
  if (tokens[to]?.kind !== 'mark') return null;
  let from = name - 2;
  while (
    from > 0 &&
    name - from < 7 &&
    tokens[from - 1]?.kind === 'word' &&
    !DETERMINERS.has(tokens[from - 1]?.text ?? '')
  )
    from--;
  return DETERMINERS.has(tokens[from - 1]?.text ?? '') ? text.slice(tokens[from]?.start, tokens[name - 2]?.end) : null;
}

const TITLE = /^(?:mr|ms|mrs|miss|dr|sir|lord|lady|dame)$/;

function titleStart(tokens: readonly Token[], name: number): number {
  const at = tokens[name - 1]?.text === '.' ? name - 2 : name - 1;
  return tokens[at]?.start ?? 0;
}

/** No offices: they stay with a surname that stands alone, and are no role. */
const HONORIFIC = /(?:^| )(?:Mr|Ms|Mrs|Miss|Dr|Sir|Lord|Lady|Dame)\.?$/;

/** `Senator Burr`, `Mr. Burr`: a surname behind a title. */
function isTitled(tokens: readonly Token[], from: number, start: number, to: number): boolean {
  const title = tokens[start - 1]?.text ?? '';
  return start > from && to === start + 1 && !QUALIFYING.test(title) && /^\p{L}{3,}$/u.test(tokens[start]?.text ?? '');
}

/** Stand before a title, and are none: `Former | Punjab governor`. */
const QUALIFYING = /^(?:former|vice|prime|foreign)$/;

/** Past the titles at the head of a run: `Foreign Minister | Jeyhun Bayramov`. */
function afterRoles(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  while (start < to - 2 && NOT_NAMES.has(tokens[start]?.text ?? '')) start++;
  for (let at = start; at < to - 1; at++) if (ROLES.has(tokens[at]?.text ?? '')) start = at + 1;
  while (start < to && tokens[start]?.text === '.') start++;
  return start;
}

/** `Prime Minister`, `former president`, `the legal scholar`: words before the name that say what somebody is. */
function roleBefore(document: TextDocument, runFrom: number, nameFrom: number): string | null {
  const { tokens } = document;
  let from = runFrom;
  while (
    from > 0 &&
    nameFrom - from < 6 &&
    !breaksLine(tokens, from, document.text) &&
    isRoleWord(tokens, from - 1, from, nameFrom)
  )
    from--;
  // `After Governor Berg left`: a capital only because a sentence opens with it
  if (NEVER_ROLE.test(tokens[from]?.text ?? '')) from++;
  const words = tokens.slice(from, nameFrom);
  if (!words.some((token) => ROLES.has(token.text))) return null;
  return document.text.slice(tokens[from]?.start, tokens[nameFrom - 1]?.end).replace(/[.,]$/, '');
}

const NEVER_ROLE =
  /^(?:and|or|of|in|on|at|by|with|for|from|to|when|as|said|says|told|but|that|what|how|why|where|down|up|out|off|over|into|under|after|before|while|since|because|if|than|against|about|initially)$/;

function isRoleWord(tokens: readonly Token[], at: number, next: number, nameFrom: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || DETERMINERS.has(token.text) || token.text === "'s") return false;
  if (next === nameFrom) return ROLES.has(token.text);
  return (
    ROLES.has(token.text) ||
    (!NEVER_ROLE.test(token.text) && !/(?:ed|ing)$/.test(token.text) && ROLES.has(tokens[next]?.text ?? ''))
  );
}

/** `James O’Brien, the US assistant secretary of state,`. */
function roleBehind(document: TextDocument, to: number): string | null {
  const { tokens } = document;
  if (tokens[to]?.text !== ',') return null;
  let from = to + 1;
  // `after a call from Mr Berg, Ms Alder left`: somebody else
  if (TITLE.test(tokens[from]?.text ?? '')) return null;
  if (DETERMINERS.has(tokens[from]?.text ?? '')) from++;
  let end = from;
  while (
    end < tokens.length &&
    end - from < 9 &&
    !breaksLine(tokens, end, document.text) &&
    ![',', '.', '"', ';', ':'].includes(tokens[end]?.text ?? '') &&
    !['who', 'whose', 'which'].includes(tokens[end]?.text ?? '')
  )
    end++;
  const words = tokens.slice(from, end);
  return words.some((token) => ROLES.has(token.text))
    ? document.text.slice(tokens[from]?.start, tokens[end - 1]?.end)
    : null;
}
