/** Sites as their files, in memory: of the register that ships with published checks, and of laws out to break the pages. */
import { readFileSync } from 'node:fs';
import type { Law } from '../../src/core/law/law.ts';
import type { Register } from '../../src/core/law/register.ts';
import { type SiteMade, siteFiles } from '../../src/core/page/site/site.ts';
import type { Version } from '../../src/core/publish/case.ts';
import { UNPUBLISHED } from '../../src/core/publish/publication.ts';
import type { PublishedCase } from '../../src/core/publish/published-case.ts';
import { publishing } from '../../src/core/publish/publishing.ts';
import { TOLD } from '../narrative/narratives.fixture.ts';
import { CONTEXT, EVIL, MANY_KINDS, reportOf } from '../page/pages.fixture.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';

function published(id: string, given: Parameters<typeof reportOf>[0]): PublishedCase {
  const report = reportOf(given);
  const input = { sha256: '0'.repeat(64), textSha256: '1'.repeat(64), length: given.text.length };
  const made = publishing({ case: id, text: given.text, input, report, register: SHIPPED, before: null });
  const newest: Version = made.kind === 'new' ? made.version : made.before;
  return { id, files: [newest.file], newest };
}

const ARTICLE = 'BAKU, August 26, 2025 – President Ilham Aliyev said the 907th Amendment had been repealed.';

export const CASES: readonly PublishedCase[] = [
  published('baku-907', { text: ARTICLE, title: 'Aliyev on the amendment', outlet: 'The Post' }),
  published('many-kinds', { text: MANY_KINDS }),
  published('out-to-break', { text: `The Caesar Act was repealed ${EVIL}. ${EVIL}`, title: EVIL, outlet: EVIL }),
];

export const MADE: SiteMade = {
  register: SHIPPED,
  clocks: { asOf: CONTEXT.knownAt, knownAt: CONTEXT.knownAt },
  publication: UNPUBLISHED,
  address: null,
  cases: CASES,
  narratives: TOLD,
  version: '0',
  documents: { method: readFileSync('docs/method.md', 'utf8'), glossary: readFileSync('GLOSSARY.md', 'utf8') },
  searchScript: '',
};

/** Paths and what the files hold. */
export function siteOf(made: Partial<SiteMade> = {}): ReadonlyMap<string, string> {
  return new Map([...siteFiles({ ...MADE, ...made })].map(({ path, body }) => [path, body]));
}

const [PATTERN] = SHIPPED.laws.filter((law) => law.id === 'us/section-907') as [Law];

/** Laws like a real one, by number, with its first and its last events: the work of a page grows with them, what is listed does not. */
export function manyLaws(count: number): Register {
  const events = [...PATTERN.events.slice(0, 1), ...PATTERN.events.slice(-1)];
  const laws = Array.from({ length: count }, (_, at) => {
    const title = `${'Harbour and inland ferries (licensing of crews and other matters) Act '.repeat(2)}${at}`;
    const jurisdiction = `x${String.fromCharCode(97 + (at % 3))}`;
    return { ...PATTERN, id: `xx/law-${at}`, title, names: [], jurisdiction, powers: [], events };
  });
  return { ...SHIPPED, laws };
}

/** A law of which every word is an attempt. */
export const EVIL_LAW: Law = {
  ...PATTERN,
  id: 'xx/evil',
  jurisdiction: 'xx',
  title: EVIL,
  does: EVIL,
  partOf: EVIL,
  names: (['title', 'citation', 'short', 'misnomer', 'related'] as const).map((kind) => ({
    text: EVIL,
    lang: 'ar',
    kind,
    why: EVIL,
    context: [],
  })),
  oftenMisstated: [{ said: EVIL, why: EVIL }],
  openQuestions: [EVIL],
  powers: PATTERN.powers.map((power) => ({ ...power, office: EVIL, by: EVIL, conditions: EVIL, term: EVIL })),
  events: PATTERN.events.map((event) => ({
    ...event,
    id: event.id.replace('us/section-907', 'xx/evil'),
    summary: EVIL,
    instrument: { form: EVIL, title: EVIL, citation: EVIL },
    sources: event.sources.map((source) => ({ ...source, url: `javascript:${EVIL}`, title: EVIL, publisher: EVIL })),
  })),
};
