/** English for telling a law’s events: its name, who acted, and the verb for each kind of event. */
import type { Actor } from '../../../src/core/law/actor.ts';
import type { EventKind } from '../../../src/core/law/event-kind.ts';
import type { Law } from '../../../src/core/law/law.ts';

export interface Verb {
  readonly infinitive: string;
  readonly past: string;
  readonly participle: string;
  /** Done by nobody: `it expired`. */
  readonly alone: boolean;
}

const done = (infinitive: string, past: string, participle = past): Verb => ({
  infinitive,
  past,
  participle,
  alone: false,
});
const happens = (infinitive: string, past: string): Verb => ({ infinitive, past, participle: past, alone: true });

export const VERBS: Partial<Record<EventKind, readonly Verb[]>> = {
  introduction: [done('introduce', 'introduced')],
  passage: [done('pass', 'passed'), done('adopt', 'adopted')],
  passageInChamber: [done('pass', 'passed'), done('approve', 'approved')],
  signature: [done('sign', 'signed')],
  veto: [done('veto', 'vetoed')],
  ratification: [done('ratify', 'ratified')],
  entryIntoForce: [happens('come into force', 'came into force'), happens('enter into force', 'entered into force')],
  prorogationOfForce: [done('extend', 'extended'), done('renew', 'renewed')],
  postponementOfEntryIntoForce: [done('postpone', 'postponed'), done('delay', 'delayed')],
  repeal: [done('repeal', 'repealed'), done('scrap', 'scrapped'), done('abolish', 'abolished')],
  expiration: [happens('expire', 'expired'), happens('lapse', 'lapsed')],
  annulment: [done('strike down', 'struck down'), done('annul', 'annulled')],
  unconstitutionality: [done('strike down', 'struck down')],
  rescission: [done('revoke', 'revoked'), done('rescind', 'rescinded')],
  termination: [done('terminate', 'terminated'), done('end', 'ended')],
  withdrawal: [done('withdraw from', 'withdrew from', 'withdrawn from')],
  reEnactment: [done('reinstate', 'reinstated'), done('restore', 'restored')],
  waiver: [done('waive', 'waived')],
  waiverExtension: [done('waive', 'waived')],
  suspension: [done('suspend', 'suspended'), done('pause', 'paused')],
  injunction: [done('block', 'blocked')],
  stay: [done('block', 'blocked'), done('stay', 'stayed')],
  amendment: [done('amend', 'amended')],
  substitution: [done('amend', 'amended')],
  upholding: [done('uphold', 'upheld')],
};

/** A name that means the law wherever it stands, as it would stand in a sentence; null where it has none that a report would use. */
export function nameOf({ names }: Law): string | null {
  const plain = names.filter(({ lang, kind, context }) => lang === 'en' && FULL.has(kind) && context.length === 0);
  const short = plain.filter(({ text }) => !/[():;]/.test(text) && text.split(' ').length <= 8);
  const name = (short.find(({ kind }) => kind === 'title') ?? short[0])?.text;
  return name === undefined ? null : HEADED.test(name) && !/^(?:the|\S+['’]s) /i.test(name) ? `the ${name}` : name;
}

const FULL: ReadonlySet<string> = new Set(['title', 'short']);
const HEADED =
  /(?:Act|Law|law|[Rr]ules?|[Tt]reaty|Agreement|deal|Convention|Statute|[Pp]olicy|ban|tariffs?|Bill|[Aa]mendment|Doctrine|plan|embargo|mandate|credits|order|moratorium|sanctions|Group|Process)(?: of \d{4}| \d{4})?$/;

/** `President Joe Biden`, `the Senate`, `Hungary`. */
export function actorIn({ body, office, person }: Actor): string {
  if (person !== null && / /.test(person) && !/ and /.test(person) && office === 'President')
    return `President ${person}`;
  if (body === 'party') return /^(?:United|European|Russian|Soviet)/.test(office) ? `the ${office}` : office;
  return office === 'Congress' || office === 'Parliament' ? office : `the ${office.replace(/^The /, '')}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `in 2015`, `in May 2015`, `on 3 May 2015`. */
export function when(date: string): string {
  const [year = '', month, day] = date.split('-');
  const named = month === undefined ? year : `${MONTHS[Number(month) - 1]} ${year}`;
  return day === undefined ? `in ${named}` : `on ${Number(day)} ${named}`;
}
