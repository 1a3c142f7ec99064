/** `the minister`, `the head of state`, `the former prosecutor`: whoever holds that office in the text. */
import type { Speaker } from '../../../../claim/statement.ts';
import { firstFrom } from '../../../../text/span.ts';
import { INSTITUTIONS, OFFICES, ROLES, SPEAKING_NAMES } from '../../../lexicon/en/cues.ts';
import { subjectNear } from './antecedent.ts';
import { type Cast, tokenSpan } from './cast.ts';
import { type Persons, personsIn, placeOf } from './person-index.ts';
import type { Person } from './persons.ts';

/** How many namings a role reaches back over. */
const REACH = 60;
/** How many tokens back, some paragraphs, somebody named still holds the talk. */
const NEAR = 400;

export function office(cast: Cast, from: number, to: number, last: Speaker | null): Speaker | null {
  const { tokens } = cast.document;
  const other = otherInTalk(cast, from, to, last);
  if (other !== null) return { name: other.name, role: other.role, span: tokenSpan(cast, from, to) };
  if (!['the', 'this', 'that'].includes(tokens[from]?.text ?? '') || to - from > 6) return null;
  const words = tokens.slice(from + 1, to).map((token) => token.text);
  const head = headOf(words);
  if (head === null) return null;
  // `the couple’s adviser`, `the minister in Havana`: said of somebody who is told apart from those before
  const apart = words.includes("'s") || words.slice(1).some((word) => /^(?:in|at|from)$/.test(word));
  const member = PARTISAN.test(head) && last !== null && LEGISLATOR.test(last.role ?? '') ? last : null;
  const person =
    member ??
    byRole(cast.persons, head, words, from) ??
    (apart ? null : (roleless(cast, from, head, last) ?? knownByOneName(cast, from, last)));
  return person === null ? null : { name: person.name, role: person.role, span: tokenSpan(cast, from, to) };
}

/** `his guest said`, `answered her host`: the other of two who talk on the air, where both have spoken. */
function otherInTalk(
  { document, spoken, persons }: Cast,
  from: number,
  to: number,
  last: Speaker | null,
): Speaker | null {
  const noun = document.tokens[to - 1]?.text ?? '';
  const owned = /^(?:his|her|the)$/.test(document.tokens[from]?.text ?? '') && to - from === 2;
  if (!owned || last === null || !/^(?:guest|interviewee|host|interviewer)$/.test(noun)) return null;
  const asks = (one: Speaker) => AIRED.test(one.role ?? '');
  const fits = /^(?:guest|interviewee)$/.test(noun) ? asks(last) : !asks(last) && spoken.some(asks);
  return fits ? (spoken.findLast((one) => one.name !== last.name && persons.names.has(one.name)) ?? null) : null;
}

/** Have guests. */
const AIRED = /\b(?:host|anchor|presenter|moderator|interviewer|reporter|journalist)\b/i;

/** `Tedros tweeted … the director-general called it`: whoever just spoke, by one name, where nobody else is named before. */
function knownByOneName({ persons }: Cast, at: number, last: Speaker | null): Pick<Speaker, 'name' | 'role'> | null {
  const one = last !== null && last.role === null && /^\p{Lu}[\p{L}’'-]+$/u.test(last.name) && !isNoPerson(last.name);
  return one && personsIn(persons, Math.max(0, at - NEAR), at).length === 0 ? last : null;
}

/** `The Oregon Democrat`: a member of a chamber, by the party, the state or the seat. */
const PARTISAN = /^(?:democrat|republican|lawmaker|conservative|legislator)$/;
const LEGISLATOR = /\b(?:sen|senator|rep|representative|congress(?:man|woman)|lawmaker|mp|deputy)\b/i;

/** One name that speaks and holds no office: an acronym, `Donors`, `Lawyers`, `Moscow`. */
function isNoPerson(name: string): boolean {
  const several = /(?:ors|ers|ists|ans|als|ents|ants|ees|ates|ics)$/;
  return !/\p{Ll}/u.test(name) || several.test(name) || SPEAKING_NAMES.has(name.toLowerCase());
}

/** `head of state`, `member of parliament` as one; else the last word for an office. */
function headOf(words: readonly string[]): string | null {
  const whole = words.join(' ');
  for (const name of OFFICES.keys()) if (whole === name || whole.endsWith(` ${name}`)) return name;
  if (INSTITUTIONS.has(words.at(-1) ?? '') || words.some((word) => /ministry|department|office/.test(word)))
    return null;
  return words.findLast((text) => text.split('-').some((part) => ROLES.has(part)) && !QUALIFYING.has(text)) ?? null;
}

/** Say which one, and are no office by themselves. */
const QUALIFYING = new Set(['former', 'vice', 'prime', 'foreign', 'principal']);

/** The person with that office named last before the place; what the words add (`foreign`, `former`) must not contradict. */
function byRole({ all }: Persons, head: string, words: readonly string[], at: number): Person | null {
  const end = firstFrom(all, at + 1, placeOf);
  const near = all.slice(Math.max(0, end - REACH), end);
  const heads = OFFICES.get(head) ?? [head];
  const added = words.filter((word) => !head.includes(word));
  const holds = near.filter(({ role }) => {
    const held = (role ?? '').toLowerCase();
    return heads.some((one) => ` ${held} `.replace(/[.,]/g, '').includes(` ${one} `));
  });
  const fits = (person: Person) => {
    const held = (person.role ?? '').toLowerCase().split(/\s+/);
    return added.every((word) => held.includes(word));
  };
  const loose = (person: Person) => heads.includes((person.role ?? '').toLowerCase()) || added.length === 0;
  return holds.findLast(fits) ?? holds.findLast(loose) ?? null;
}

/** The person just spoken of, whose office nobody has named yet: `Nikol Pashinyan … the prime minister told parliament`. */
function roleless(cast: Cast, at: number, head: string, last: Speaker | null): Person | null {
  const subject =
    (AIRING.test(head) ? null : subjectNear(cast, at)) ??
    (last === null ? null : (cast.persons.roles.get(last.name) ?? lastNamed(cast, at, last.name)));
  return subject !== null && subject.role === null && /\s/.test(subject.name) && !subject.name.startsWith('The ')
    ? subject
    : null;
}

/** Tell of others for a living: whoever is told of, holds no such office for it. */
const AIRING =
  /^(?:host|anchor|presenter|moderator|correspondent|reporter|journalist|columnist|commentator|caller|reader|guest|guide|teacher|lecturer|blogger|vlogger|podcaster|clerk|interpreter)$/;

function lastNamed({ persons }: Cast, at: number, name: string): Person | null {
  return personsIn(persons, Math.max(0, at - NEAR), at).findLast((person) => person.name === name) ?? null;
}
