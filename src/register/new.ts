import { BODIES } from '../core/law/actor.ts';
import { EVENT_KINDS } from '../core/law/event-kind.ts';
import { LAW_TYPES } from '../core/law/law.ts';
import { LEGAL_VALUES } from '../core/law/source.ts';
import type { Day } from '../core/time/day.ts';

/** Whether the text can be the id of a law: `us/section-907`. */
export function isLawId(id: string): boolean {
  return /^[a-z]{2,4}\/[a-z0-9][a-z0-9-]*$/.test(id);
}

/** A law of which no more than its name is known, as a check of a text gives it. */
export interface NamedLaw {
  readonly title: string;
  /** ISO 639-1, of the name. */
  readonly lang: string;
}

/** The text of a law file that says itself what to write where; `register check` names what is still empty. */
export function newLawFile(id: string, today: Day, named: NamedLaw | null = null): string {
  const [jurisdiction = ''] = id.split('/');
  const name = named === null ? '' : ` ${asYaml(named.title)}`;
  return `# Write behind each key what the line above it asks for; take out what you do not need, and these lines too.
# \`lawstate register check\` says what is missing and what is wrong; register/FORMAT.md explains every key.
# No source, no event. What you could not settle goes under openQuestions, never into an event.

${jurisdiction === NO_JURISDICTION ? `# ${NO_JURISDICTION} stands for whose law it is: write us, gb, eu, un and the like, here and behind jurisdiction.\n` : ''}id: ${id}
# The law's name as a reader would look for it.
title:${name}
jurisdiction: ${jurisdiction}
# One of: ${LAW_TYPES.join(', ')}.
type:
# For a provision: the act it stands in.
partOf:
# What it does, in one sentence.
does:
# Every name in use. kind: title, citation (with lang: und), short, misnomer (with why: what is wrong with it), or
# related. A name that can mean other things gets a context: [words that stand in a text about this law].
names:
  - text:${name}
    lang: ${named?.lang ?? 'en'}
    kind: title
# Common nouns by which a text carries it on: [ban, section, treaty].
calledA: []
# What it makes people do, in the words of papers: - {norm: prohibition, of: [[the deed, or another word for it], [who or what]]}
conduct: []
# Who may do what to it. body is one of: ${BODIES.join(', ')}.
powers:
  - id: repeal
    body: legislature
    office:
    may: [repeal, partialRepeal, amendment]
    # The kind of act it takes: Act of Congress.
    by:
    sources: [law]
# What is often said of it and is wrong, and why: - {said: ..., why: ...}
oftenMisstated: []
# Each source once, under a key that the events name.
sources:
  law:
    publisher:
    title:
    url:
    # ${LEGAL_VALUES.join(', ')} (the press).
    legalValue:
    # The day it came out: it decides what could be known on a day.
    published:
    # The day you read it.
    seen: ${today}
    citation:
# Its history. Kinds:
${kindLines()}
events:
  - id: entry-into-force
    kind: entryIntoForce
    # 2025-08-08, or 2025-08 or 2025 where the day is not known. Never a guess.
    on:
    actor:
      body: legislature
      office:
    instrument:
      form: act
      title:
      citation:
    # One plain sentence in your own words.
    summary:
    sources: [law]
    # high, medium or low.
    confidence: high
# Bills and proposals that would change it, each with its own events.
measures: []
# What an official text showed on a day: - {on: 2024-01-01, force: inForce, efficacy: applies, source: law}
checkpoints: []
# The last day up to which you looked for new events.
verifiedThrough: ${today}
# The next day on which something can change by itself or is due.
reviewBy:
# Events that you know to be missing: - {kinds: [injunction], from: 2020, why: Rulings of lower courts were not looked up.}
gaps: []
openQuestions: []
`;
}

/** In the place of a jurisdiction that nobody has told. */
export const NO_JURISDICTION = 'xx';

/** A name as it is written behind a key. */
const asYaml = (name: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N} ,.()’-]*$/u.test(name) ? name : JSON.stringify(name);

/** Every kind of event, by what it touches. */
function kindLines(): string {
  const groups = Object.entries(EVENT_KINDS).map(([group, kinds]) => `#   ${group}: ${kinds.join(', ')}`);
  return groups.join('\n');
}
