/** What a review is about: the claim, who made it and where it stands, as far as the checked text tells. */
import type { Claim, CreativeWork, Organization, Person } from 'schema-dts';
import type { Statement } from '../claim/statement.ts';
import type { Register } from '../law/register.ts';
import type { CheckedClaim, Report } from '../report/report.ts';
import { fold } from '../text/fold.ts';
import type { Publisher } from './publication.ts';
import { speakerKind } from './speaker-kind.ts';

/** What the publisher says in the publisher's own voice is no claim of others, and reviews are of those. */
export function isOwnClaim(claim: CheckedClaim, { document }: Report, publisher: Publisher): boolean {
  if (claim.voice !== 'article') return false;
  const host = document.url === null ? null : hostOf(document.url);
  if (host !== null && host === hostOf(publisher.url)) return true;
  return document.outlet !== null && fold(document.outlet) === fold(publisher.name);
}

/** `example.org` of `https://www.example.org/a`; null for what is no address on the web. */
function hostOf(url: string): string | null {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? null;
}

export function claimOf(claim: CheckedClaim, report: Report, register: Register): Claim {
  const statement = report.statements.find((one) => one.id === claim.statement);
  const author = statement === undefined ? outletOf(report.document.outlet) : speakerOf(statement, register);
  const date = statement === undefined ? report.document.published : statement.date;
  const appearance = documentOf(report);
  const first = statement === undefined ? null : earlierOf(statement, report);
  return {
    '@type': 'Claim',
    ...(author === null ? {} : { author }),
    ...(date === null ? {} : { datePublished: date }),
    ...(appearance === null ? {} : { appearance }),
    ...(first === null ? {} : { firstAppearance: first }),
  };
}

function speakerOf({ speaker }: Statement, { jurisdictions }: Register): Person | Organization | null {
  const kind = speakerKind(speaker.name, speaker.role, jurisdictions);
  if (kind === null) return null;
  if (kind === 'Organization') return { '@type': kind, name: speaker.name };
  return { '@type': kind, name: speaker.name, ...(speaker.role === null ? {} : { jobTitle: speaker.role }) };
}

function outletOf(name: string | null): Organization | null {
  return name === null ? null : { '@type': 'Organization', name };
}

/** The checked text, where something is known by which a reader finds it. */
function documentOf({ document }: Report): CreativeWork | null {
  const { title, outlet, published } = document;
  const url = document.url !== null && hostOf(document.url) !== null ? document.url : null;
  if (title === null && url === null && outlet === null) return null;
  return workOf({ url, name: title, datePublished: published, outlet });
}

/** The report of another outlet that the text took the words from: the first that is known. */
function earlierOf({ outlet, date }: Statement, { document }: Report): CreativeWork | null {
  if (outlet === null || (document.outlet !== null && fold(outlet) === fold(document.outlet))) return null;
  return workOf({ url: null, name: null, datePublished: date, outlet });
}

interface Work {
  readonly url: string | null;
  readonly name: string | null;
  readonly datePublished: string | null;
  readonly outlet: string | null;
}

function workOf({ url, name, datePublished, outlet }: Work): CreativeWork {
  const publisher = outletOf(outlet);
  return {
    '@type': 'CreativeWork',
    ...(url === null ? {} : { url }),
    ...(name === null ? {} : { name }),
    ...(datePublished === null ? {} : { datePublished }),
    ...(publisher === null ? {} : { publisher }),
  };
}
