import type { Body } from '../law/actor.ts';
import type { Norm } from '../law/conduct.ts';
import type { Ground } from '../law/event.ts';
import type { EventKind } from '../law/event-kind.ts';
import type { Subject } from '../law/law.ts';
import type { Vote } from '../law/votes.ts';
import type { Span } from '../text/span.ts';
import type { Day } from '../time/day.ts';
import type { PartialDate } from '../time/partial-date.ts';

/** What a claim can say of a law besides that an event happened to it. */
export const STATES = ['enactment', 'inForce', 'applies'] as const;
export type State = (typeof STATES)[number];

/** `repeal`, `waiver`, ...; `enactment` (it was made law), `inForce` (it is law), `applies` (it is applied). */
export type Assertable = EventKind | State;

/** A ruling that leaves a law as it is: a court held it valid, or turned a challenge away. */
export const RULINGS = ['upholding', 'dismissal'] as const satisfies readonly EventKind[];
export type Ruling = (typeof RULINGS)[number];

export type Polarity = 'affirmed' | 'denied';

/** Only `asserted` and `presupposed` claims are rated. */
export const MODALITIES = [
  'asserted',
  'presupposed',
  'planned',
  'demanded',
  'possible',
  'hypothetical',
  'questioned',
  'opinion',
] as const;
export type Modality = (typeof MODALITIES)[number];

/** Who is said to have acted, or to be able to: the words, and the kind of body where it could be told. */
export interface ClaimedActor {
  readonly name: string;
  readonly body: Body | null;
  /** `nobody` where the claim says that none acted (“no court has struck it down”). */
  readonly only: boolean;
  /** The surname behind a title (`President Egils Levits`), in small letters; left out where none stands behind one. */
  readonly surname?: string;
  /** The words name nobody: `the country`, `they`. */
  readonly nameless?: true;
  /** Of those spoken of: `either of them`, `by him`. */
  readonly spokenOf?: true;
  /** An order of theirs is said to have done it: `Berg’s order`. */
  readonly byOrder?: true;
}

/** What a mention names of a law, where the words may mean a part of it: its number, and what it is called. */
export interface MentionedPart {
  /** `4`, of `section 4 of the Act`. */
  readonly number: string | null;
  /** In small letters, from the whole of the mention to its head: `coverage formula of the act`, `coverage formula`. */
  readonly called: readonly string[];
}

/** When the event is said to have happened. `about` for “in early 2020”, “some ten years ago”. */
export interface ClaimedDate {
  readonly date: PartialDate;
  readonly text: string;
}

/**
 * What each of which is said to have had it; `administrationOfAKind` for `every Democratic president`, whom no record of a law tells apart;
 * `rhythm` for `every six months`, `twice a year`: a row of acts, and none of them alone.
 */
export type Each = 'year' | 'administration' | 'administrationOfAKind' | 'rhythm';

/** How often it is said to have happened: each year or administration (since when), a number of times, for the first time. */
export interface ClaimedFrequency {
  readonly each: readonly Each[];
  readonly since: PartialDate | null;
  readonly times: number | null;
  /** The number tells which one it was (`for the third time`, `first`), and not how many there were. */
  readonly ordinal?: boolean;
  /** `three presidents have waived it`, `by two administrations`: so many heads of government, each once or more often. */
  readonly administrations?: number;
  readonly text: string;
}

/** How long it is said to last: a length in days, an end, or for good. */
export interface ClaimedDuration {
  readonly days: number | null;
  readonly forGood: boolean;
  readonly text: string;
  /** `more than a year`, `for decades`: the length is the least; `less than a year`, `up to 90 days`: the most. */
  readonly bound?: 'least' | 'most';
  /** Said of the time until now, whatever the verb: `20 yıldır`, `уже 20 лет`. */
  readonly untilNow?: true;
  /** `lasted ten years`: said of all the time for which it was so. */
  readonly whole?: true;
  /** `for 23 of the past 42 years`: the days until now of which so many are meant. */
  readonly of?: number;
}

/** By how many votes it is said to have been done; null for a side that the words do not tell. */
export interface ClaimedVote extends Vote {
  readonly text: string;
}

/** How much of the law is meant: the whole, a part of it, or for somebody only. */
export interface ClaimedScope {
  readonly extent: 'whole' | 'part';
  readonly addressees: readonly string[];
  readonly text: string | null;
  /** Of a part: it is what is left of the law, `the rest`, `the remaining sections`. */
  readonly rest?: boolean;
  /** Of a part: it is told by what it does (`the section on affiliation`), and not by its number. */
  readonly described?: boolean;
  /** Of a court’s order: it holds for some, for those who sued, and for nobody else. */
  readonly alone?: boolean;
}

/** How the words place the event in time: done and past, done with effect until now, going on, or to come. */
export type Aspect = 'past' | 'perfect' | 'present' | 'future';

/** What a claim asserts of one law. */
export interface Assertion {
  readonly event: Assertable;
  /** Every event the words can mean for this kind of law; `event` is the first. */
  readonly readings: readonly Assertable[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly aspect: Aspect;
  readonly actor: ClaimedActor | null;
  /** The form of the act in the claim's words: `executive order`, `memorandum`. */
  readonly instrument: string | null;
  readonly on: ClaimedDate | null;
  readonly until: PartialDate | null;
  readonly duration: ClaimedDuration | null;
  readonly frequency: ClaimedFrequency | null;
  readonly scope: ClaimedScope;
  /** For a claim about who may act: the events that the power is about; `event` is then `grantOfPower`. */
  readonly power: readonly Assertable[];
  /** What the event acts on: the law itself, or something that hangs on it. */
  readonly target: Target;
  /**
   * “Upheld it”, “dismissed the challenge”: the claim denies that the law is void by telling of a ruling, and the ruling is an
   * event of its own, which the mere absence of the opposite does not prove. Null where no ruling is told of.
   */
  readonly ruling: Ruling | null;
  /** “Was repealed and brought back”: the same sentence says what undid it, so that it is told as past. */
  readonly undone: boolean;
  /**
   * The act is told, and not its effect: the words say from when it has effect (“repealed with effect from 1 January”), judge the act
   * (“welcomed the repeal”), or give the terms of a paper (“the new act replaces it”).
   */
  readonly effectTold?: boolean;
  /** What is undone is an act on the law, which may never have had effect (“revoked his decision to end it”): nothing need have come back. */
  readonly ofAct?: boolean;
  /** The text is told of, and not its force (`still on the books`): a law that ran out can stand there still. */
  readonly onPaper?: boolean;
  /** It is said to have happened more than once: `upheld it once more`. */
  readonly again?: boolean;
  /** By how much, or to how much, the law was changed: `by $5 trillion`, as `5`. */
  readonly amount?: string;
  /** `by 217 to 213`, `unanimously`: how those voted who did it. */
  readonly vote?: ClaimedVote;
  /** Of a step of a bill: by which events the bill spoken of would end the law (`a bill to repeal X was not passed`). */
  readonly billTo?: readonly Assertable[];
  /** `ruled unconstitutional`: on which ground a court is said to have held so. */
  readonly ground?: Ground;
  /** From when it is said to be so, or not (“in force since 1992”, “not amended since 1972”); left out where nothing is said of it. */
  readonly since?: PartialDate;
  /** Of what is denied: that it has not been so since what was told before, where no time is told (`it lapsed and was not renewed since`). */
  readonly sinceThen?: boolean;
  /** The law is told by what it forbids, requires or allows (`companies may pay bribes again`), and not by what became of it. */
  readonly norm?: Norm;
}

/**
 * What the words act on. “The waiver lapsed”, “ratification was revoked”, “a bill was introduced”, “enforcement was suspended”:
 * the same verb is another event for the law when it acts on something that hangs on it.
 */
export const TARGETS = [
  'law',
  'waiver',
  'measure',
  'ratification',
  'application',
  'enforcement',
  'power',
  'limit',
  'challenge',
] as const;
export type Target = (typeof TARGETS)[number];

/** The law a claim is about, and the words that name it. */
export interface LawMention {
  readonly id: string;
  readonly title: string;
  readonly mention: string;
  readonly span: Span;
  readonly misnomer: boolean;
  /** Whether the claim's own words name it, or it is carried from before. */
  readonly carried: boolean;
  /** Left out where the words name no part of a law that a record could tell. */
  readonly part?: MentionedPart;
  /** What the law is spoken of under, where that is not the law alone: the law that a bill would change. */
  readonly subject?: Subject;
}

/** The model that pointed at a claim: `localhost:11434`, and its name; null where none was given and the endpoint chose. */
export interface ProposedBy {
  readonly endpoint: string;
  readonly model: string | null;
}

/** What a statement, or the article in its own voice, asserts about one law. */
export interface Claim {
  readonly id: string;
  readonly statement: string | null;
  readonly voice: 'speaker' | 'article';
  readonly text: string;
  readonly span: Span;
  readonly law: LawMention | null;
  /** For a law that is not in the register: its name in the text. */
  readonly lawName: string | null;
  readonly asserts: Assertion;
  readonly asOf: Day;
  readonly rated: boolean;
  readonly unratedBecause: string | null;
  /** Only on a claim that no form of ours found and a model pointed at. */
  readonly proposedBy?: ProposedBy;
}
