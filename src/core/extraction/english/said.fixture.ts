/** What an English sentence says of the laws of the tests, claim by claim, in the words in which a test asks for it. */
import type { Claim } from '../../claim/claim.ts';
import { readIn } from '../inflecting/read.fixture.ts';
import { ENGLISH } from './english.ts';

/** What may be asked of a claim besides event, polarity and law. */
const ASKED: Readonly<Record<string, (claim: Claim) => string | number | boolean | null | undefined>> = {
  actor: ({ asserts }) => asserts.actor?.name,
  body: ({ asserts }) => asserts.actor?.body,
  on: ({ asserts }) => asserts.on?.date,
  until: ({ asserts }) => asserts.until,
  days: ({ asserts }) => asserts.duration?.days,
  forGood: ({ asserts }) => asserts.duration?.forGood,
  bound: ({ asserts }) => asserts.duration?.bound,
  of: ({ asserts }) => asserts.duration?.of,
  untilNow: ({ asserts }) => asserts.duration?.untilNow,
  each: ({ asserts }) => asserts.frequency?.each.join('+'),
  since: ({ asserts }) => asserts.frequency?.since,
  sinceThen: ({ asserts }) => asserts.sinceThen,
  times: ({ asserts }) => asserts.frequency?.times,
  administrations: ({ asserts }) => asserts.frequency?.administrations,
  extent: ({ asserts }) => asserts.scope.extent,
  share: ({ asserts }) => asserts.scope.text,
  for: ({ asserts }) => asserts.scope.addressees.join('+'),
  by: ({ asserts }) => asserts.instrument,
  may: ({ asserts }) => asserts.power[0],
  only: ({ asserts }) => asserts.actor?.only,
  target: ({ asserts }) => asserts.target,
  ground: ({ asserts }) => asserts.ground,
  aspect: ({ asserts }) => asserts.aspect,
  undone: ({ asserts }) => asserts.undone,
  vote: ({ asserts }) => (asserts.vote === undefined ? undefined : `${asserts.vote.for}:${asserts.vote.against}`),
  whole: ({ asserts }) => asserts.duration?.whole,
};

/**
 * The rated claims of a text, to be held against what is wanted: `repeal affirmed s907 [on=2015]`, several joined by ` + `. Each
 * wanted claim asks for the details it names and no others. `unrated` wants no rated claim, `none` no claim at all.
 */
export function said(text: string, want: string): string {
  const { claims } = readIn(ENGLISH, text);
  const rated = claims.filter((claim) => claim.rated);
  if (want === 'none') return claims.length === 0 ? want : claims.map((claim) => inWords(claim, '')).join(' + ');
  if (rated.length === 0) return 'unrated';
  const wanted = want.split(' + ');
  return rated.map((claim, index) => inWords(claim, wanted[index] ?? '')).join(' + ');
}

function inWords(claim: Claim, want: string): string {
  const { event, polarity } = claim.asserts;
  const keys = /\[(.*)\]/.exec(want)?.[1]?.split(', ') ?? [];
  const details = keys.map((pair) => detail(claim, pair.split('=')[0] ?? ''));
  return [event, polarity, claim.law?.id, ...(details.length === 0 ? [] : [`[${details.join(', ')}]`])].join(' ');
}

function detail(claim: Claim, key: string): string {
  const ask = ASKED[key];
  if (ask === undefined) throw new Error(`nothing is known of “${key}”`);
  return `${key}=${ask(claim) ?? null}`;
}
