/** A history and a claim, and by which rules the claim is judged; a case for a rule is such a scene and a near one beside it. */
import { describe, expect, test } from 'vitest';
import type { Assertable, Assertion, Claim, ClaimedActor, LawMention } from '../../src/core/claim/claim.ts';
import type { Rating } from '../../src/core/claim/rating.ts';
import type { Verdict } from '../../src/core/claim/verdict.ts';
import { ENGLISH } from '../../src/core/extraction/english/english.ts';
import { toldOfActor } from '../../src/core/extraction/lexicon/en/actors.ts';
import { mentionedPart } from '../../src/core/extraction/mentioned-part.ts';
import type { LawEvent } from '../../src/core/law/event.ts';
import type { EventKind } from '../../src/core/law/event-kind.ts';
import type { Administration, NamedBody } from '../../src/core/law/jurisdiction.ts';
import type { Law } from '../../src/core/law/law.ts';
import { judge } from '../../src/core/verdict/judge.ts';
import { lawWith } from '../status/law.fixture.ts';

export interface Scene {
  /** As in a register file, an event a line. */
  readonly events: string;
  /** What the claim can mean, the likeliest first. */
  readonly reads: readonly Assertable[];
  readonly says?: Partial<Assertion>;
  readonly mention?: Partial<LawMention>;
  readonly asOf?: string;
  readonly verifiedThrough?: string;
  readonly law?: Partial<Law>;
  /** A measure that would change the law. */
  readonly bill?: { readonly does: EventKind; readonly events: string };
  readonly terms?: readonly Administration[];
}

export interface RuleCase {
  readonly rule: string;
  readonly when: Scene;
  readonly rated: Rating;
  /** What is otherwise in the near neighbour, and the rule that has it instead. */
  readonly near: Partial<Scene>;
  readonly instead: string;
}

export const ENTRY = '{id: entry, kind: entryIntoForce, on: 1990-01-01}';
export const HOUSE = '{body: chamber, office: House of Deputies}';
export const PARLIAMENT = '{body: legislature, office: Parliament}';
export const PRESIDENT = '{body: executive, office: President of the Republic, person: Ada Lind}';

const PLAIN: Omit<Assertion, 'event' | 'readings'> = {
  polarity: 'affirmed',
  modality: 'asserted',
  aspect: 'perfect',
  actor: null,
  instrument: null,
  on: null,
  until: null,
  duration: null,
  frequency: null,
  scope: { extent: 'whole', addressees: [], text: null },
  power: [],
  target: 'law',
  ruling: null,
  undone: false,
};

const MENTION: LawMention = {
  id: 'xx/harbour-act',
  title: 'Harbour Act',
  mention: 'Harbour Act',
  span: [0, 11],
  misnomer: false,
  carried: false,
};

/** Parties to a treaty, and a name for one of them in another language. */
const PARTIES: readonly NamedBody[] = [
  { body: 'party', office: 'Borduria', names: ['Borduria', 'Bordurie'] },
  { body: 'party', office: 'Syldavia', names: ['Syldavia', 'Syldavie'] },
];

/** A parliament of another state, which shares a word for its office with every other. */
const ABROAD: readonly NamedBody[] = [
  { body: 'legislature', office: 'Parliament', names: ['Ruritanian parliament', 'parliament'] },
];

export const dated = (date: string) => ({ on: { date, text: date } });
/** Who acted, with what an English text tells of whom. */
export const by = (name: string, body: ClaimedActor['body'] = null) => ({
  actor: { name, body, only: false, ...toldOfActor(name) },
});

/** With the part that English words name. */
function named(law: LawMention): LawMention {
  return { ...law, ...mentionedPart(law.mention, ENGLISH) };
}

function claimOf({ reads, says, mention, asOf = '2020-01-01' }: Scene): Claim {
  const [event = 'inForce'] = reads;
  return {
    id: 'c1',
    statement: null,
    voice: 'article',
    text: '',
    span: [0, 11],
    law: named({ ...MENTION, ...mention }),
    lawName: null,
    asserts: { ...PLAIN, event, readings: reads, ...says },
    asOf,
    rated: true,
    unratedBecause: null,
  };
}

function billOf({ does, events }: NonNullable<Scene['bill']>): Law {
  const named = (event: LawEvent): LawEvent => ({ ...event, id: `bill-${event.id}` });
  const law = lawWith(events);
  return {
    ...law,
    id: 'xx/harbour-bill',
    title: 'Harbour Bill',
    type: 'measure',
    events: law.events.map(named),
    would: [{ does, law: 'xx/harbour-act' }],
  };
}

export function verdictOn(scene: Scene): Verdict {
  const law = { ...lawWith(scene.events, `verifiedThrough: ${scene.verifiedThrough ?? '2030-01-01'}`), ...scene.law };
  const register = {
    laws: [law, ...(scene.bill === undefined ? [] : [billOf(scene.bill)])],
    jurisdictions: [
      { id: 'xx', title: 'Xx', bodies: [], administrations: scene.terms ?? [] },
      { id: 'un', title: 'Treaties', bodies: PARTIES, administrations: [] },
      { id: 'rt', title: 'Ruritania', bodies: ABROAD, administrations: [] },
    ],
    digest: '',
  };
  return judge(claimOf(scene), law, register, '2040-12-31');
}

/** Each case holds for its rule, and its neighbour for the rule that takes its place. */
export function eachFiresAlone(about: string, cases: readonly RuleCase[]): void {
  describe(about, () => {
    test.each(cases)('$rule', ({ rule, when, rated, near, instead }) => {
      const { facets, rating } = verdictOn(when);
      expect(facets.map((facet) => facet.rule)).toContain(rule);
      expect(rating).toBe(rated);
      const beside = verdictOn({ ...when, ...near }).facets.map((facet) => facet.rule);
      expect(beside).not.toContain(rule);
      expect(beside).toContain(instead);
    });
  });
}
