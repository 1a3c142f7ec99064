/** A law from the events of a register file, for tests that tell a history; everything else is the same for all of them. */
import type { Law } from '../../src/core/law/law.ts';
import { type Clocks, type Status, statusAt } from '../../src/core/status/status.ts';
import { parseLawFile } from '../../src/register/law-file.ts';

const HEAD = `
id: xx/harbour-act
title: Harbour Act
jurisdiction: xx
type: act
does: Bars foreign ferries.
names: [{text: Harbour Act, lang: en, kind: title}]
sources:
  gazette: {publisher: Gazette, title: Record of acts, url: "https://example.org/gazette", legalValue: definitive, seen: 2030-01-01}
  report: {publisher: Post, title: A report of 10 March 2021, url: "https://example.org/post", legalValue: unofficial, published: 2021-03-10, seen: 2030-01-01}
`;

const EVENT_ENDS = 'summary: It happened., sources: [gazette], confidence: high}';

/**
 * One event a line, as in a register file's flow form: `{id: entry, kind: entryIntoForce, on: 1990-01-01}`. Summary, source
 * and confidence are added where the line names no sources of its own.
 */
export function lawWith(events: string, rest = 'verifiedThrough: 2030-01-01'): Law {
  const lines = events
    .trim()
    .split('\n')
    .map((line) => line.trim().replace(/\}$/, line.includes('sources:') ? '}' : `, ${EVENT_ENDS}`));
  const text = `${HEAD}events:\n${lines.map((line) => `  - ${line}`).join('\n')}\n${rest}\n`;
  const { laws, problems } = parseLawFile('harbour-act.yaml', text);
  const law = laws[0]?.law;
  if (law === undefined) throw new Error(`the law of the test is not sound: ${JSON.stringify(problems)}`);
  return law;
}

/** The status on a day, by what is known at the end of 2040 where no other day is given. */
export function on(law: Law, asOf: string, knownAt = '2040-12-31'): Status {
  return statusAt(law, { asOf, knownAt } satisfies Clocks);
}

/** Force and efficacy in one line, with `?` where it is not certain: `inForce, doesNotApply?`. */
export function stand(law: Law, asOf: string, knownAt?: string): string {
  const { force, efficacy, certain } = on(law, asOf, knownAt);
  return `${force}, ${efficacy}${certain ? '' : '?'}`;
}
