/**
 * From a sense of the words to events of the law. The same word means different events for different kinds of law and for
 * different things that hang on a law: “lapsed” of a waiver is a waiverLapse, “withdrawn” of a bill a withdrawalOfBill, of a
 * treaty a withdrawal. In: sense, target, kind of law, kind of actor. Out: every reading, the likeliest first.
 */
import type { Assertable, Ruling, Target } from '../claim/claim.ts';
import type { Body } from '../law/actor.ts';
import type { Law, LawType } from '../law/law.ts';
import { type Acted, LEAVING, LIMITS, ofLaw, VOID } from './meaning-of-law.ts';
import type { Sense } from './sense.ts';

export interface Meaning {
  readonly readings: readonly Assertable[];
  /** Whether the words say the opposite of the readings (`uphold` is a denial of unconstitutionality). */
  readonly negated: boolean;
  /** Evaluations (“gutted”, “toothless”) are opinion whatever their form. */
  readonly opinion: boolean;
  /** The ruling that the words tell of. */
  readonly ruling: Ruling | null;
}

const ENDS: ReadonlySet<Sense> = new Set<Sense>([
  'repeal',
  'endLaw',
  'removeLaw',
  'rescind',
  'expire',
  'leave',
  'denounce',
  'annul',
  'voidByCourt',
  'suspend',
]);

/** What it means when it acts on something that hangs on the law; null where the words make no sense of a law. */
function ofTarget(sense: Sense, acted: Acted): readonly Assertable[] | null {
  const ends = ENDS.has(sense);
  switch (acted.target) {
    case 'law':
      return ofLaw(sense, acted);
    case 'waiver':
      if (sense === 'voidByCourt' || sense === 'annul') return ['waiverLapse', 'annulment'];
      if (ends) return ['waiverLapse'];
      if (sense === 'extend' || sense === 'restore') return ['waiverExtension', 'waiver', 'suspension'];
      if (
        [
          'issueWaiver',
          'obtainWaiver',
          'exercise',
          'sign',
          'make',
          'waive',
          'enforce',
          'pass',
          'introduce',
          'impose',
          'begin',
          'enterForce',
        ].includes(sense)
      )
        return ['waiver', 'waiverExtension'];
      return ['remain', 'beLaw', 'beApplied', 'apply'].includes(sense) ? ['waiver', 'waiverExtension'] : null;
    case 'ratification':
      return ends ? ['rescission'] : sense === 'ratify' ? ['ratification'] : null;
    case 'measure':
      return ofMeasure(sense, acted);
    case 'application':
      // a court that overturns one use of a law leaves the law
      if (sense === 'voidByCourt' || sense === 'annul') return null;
      if (acted.type === 'treaty' && sense !== 'suspend' && (ends || sense === 'remain' || sense === 'beLaw'))
        return LEAVING;
      if (sense === 'waive') return ['waiver', 'waiverExtension', 'suspension'];
      if (sense === 'block') return LIMITS;
      // an order not to enforce rests the application too
      if (sense === 'suspend') return [...LIMITS, 'nonEnforcement'];
      if (sense === 'extend') return ['prorogationOfForce'];
      if (sense === 'postpone')
        return [
          'postponementOfEntryIntoForce',
          'nonEnforcement',
          'suspension',
          'waiver',
          'waiverExtension',
          'amendment',
        ];
      if (ends) return acted.actor === null ? NO_MORE_APPLIED : ['termination', 'suspension'];
      if (sense === 'restore') return ['resumption', 'entryIntoEfficacy', 'waiverLapse'];
      if (sense !== 'begin' && sense !== 'enterForce') return null;
      // a treaty that is applied ahead of time has begun by that
      return acted.type === 'treaty'
        ? ['entryIntoEfficacy', 'resumption', 'waiverLapse', 'entryIntoForce']
        : ['entryIntoEfficacy', 'resumption', 'waiverLapse'];
    case 'enforcement':
      // `enforcement is on hold`: by whom is left open
      if (['beApplied', 'remain', 'beLaw'].includes(sense) || (sense === 'suspend' && acted.actor === null))
        return ['nonEnforcement', 'suspension', 'injunction', 'stay'];
      if (sense === 'block' || (acted.actor === 'court' && ['suspend', 'endLaw', 'annul'].includes(sense)))
        return ['injunction', 'stay', 'nonEnforcement', 'suspension'];
      return ends || sense === 'postpone' || sense === 'waive'
        ? ['nonEnforcement', 'suspension']
        : sense === 'restore'
          ? ['resumption']
          : null;
    case 'power':
      if (sense === 'expire') return ['expiration', 'removalOfPower'];
      return sense === 'exercise'
        ? ['waiver', 'waiverExtension']
        : ends
          ? ['removalOfPower']
          : ['issueWaiver', 'pass', 'make', 'sign'].includes(sense)
            ? ['grantOfPower']
            : null;
    // a challenge that fails, or is not heard, leaves the law as it was
    case 'challenge':
      return ['dismiss', 'hear', 'fail', 'voidByCourt', 'annul'].includes(sense) ? VOID : null;
    case 'limit':
      if (ends || sense === 'block') return ['resumption', 'stay'];
      // `the pause that began in May` may be one of enforcement
      if (sense === 'begin') return [...LIMITS, 'nonEnforcement'];
      // `the delay was extended`: of its application, or of its start
      if (sense === 'extend') return [...LIMITS, 'nonEnforcement', 'postponementOfEntryIntoForce'];
      return OF_LIMITS.has(sense) ? LIMITS : null;
  }
}

/** `Application of it ended on Tuesday`: by what, is left open. */
const NO_MORE_APPLIED: readonly Assertable[] = [
  'termination',
  'suspension',
  'annulment',
  'unconstitutionality',
  'expiration',
  'repeal',
  'rescission',
];

/** What is done with a pause or an injunction, so that the law rests. */
const OF_LIMITS: ReadonlySet<Sense> = new Set<Sense>([
  'extend',
  'impose',
  'issueWaiver',
  'sign',
  'make',
  'begin',
  'enterForce',
  'beLaw',
  'remain',
  'letStand',
  'uphold',
  'restore',
]);

function ofMeasure(sense: Sense, { actor }: Acted): readonly Assertable[] | null {
  switch (sense) {
    case 'reportOut':
      return ['committeeReport'];
    case 'awaitSignature':
      return ['signature', 'enactment'];
    // a bill that is still there was not withdrawn, and is no law for it
    case 'remain':
      return ['withdrawalOfBill', 'failure', 'lapseOfBill'];
    // a bill is presented when it has passed
    case 'present':
      return ['passage', 'presentation'];
    case 'override':
      return ['vetoOverride', 'passage'];
    case 'failAsBill':
      return ['failure', 'lapseOfBill', 'expiration'];
    case 'passAsBill':
    case 'pass':
      return actor === 'chamber'
        ? ['passageInChamber']
        : actor === 'legislature'
          ? ['passage']
          : // a state that approves an amendment ratifies it
            actor === null
            ? ['passage', 'passageInChamber', 'ratification']
            : actor === 'executive'
              ? null
              : ['passage', 'passageInChamber'];
    // a bill that comes back is brought in again
    case 'introduce':
    case 'restore':
      return ['introduction'];
    case 'sign':
    case 'signAsBill':
      return ['signature', 'enactment'];
    case 'veto':
      return ['veto'];
    case 'make':
    case 'beLaw':
      return ['enactment'];
    case 'ratify':
      return ['ratification'];
    // `threw the bill out`, `turned it down`
    case 'fail':
    case 'voidByCourt':
    case 'dismiss':
      return ['failure'];
    // `the Senate blocked a bill to extend X`
    case 'block':
    case 'annul':
      return actor === 'chamber' || actor === 'legislature' ? ['failure'] : null;
    case 'rescind':
    case 'leave':
    case 'denounce':
    case 'removeLaw':
      return ['withdrawalOfBill', 'failure', 'lapseOfBill'];
    case 'endLaw':
      return ['withdrawalOfBill', 'failure', 'lapseOfBill', 'expiration'];
    case 'expire':
      return ['lapseOfBill', 'failure', 'expiration'];
    case 'suspend':
      return ['suspension'];
    case 'publish':
      return ['publication'];
    case 'begin':
    case 'enterForce':
      return ['entryIntoForce'];
    default:
      return null;
  }
}

export function meaningOf(sense: Sense, of: Target, law: Law, actor: Body | null): Meaning | null {
  // a bill that is still alive was not withdrawn, whatever word it is carried by
  const target = sense === 'remain' && law.type === 'measure' && of === 'law' ? 'measure' : of;
  // `revoked that certification`: where nobody may waive the law, what ended is another paper
  if (target === 'waiver' && ENDS.has(sense) && !isWaivable(law)) return null;
  // `exercised the powers that it gives`: of a law that gives other powers, no waiver
  if (target === 'power' && sense === 'exercise' && !isWaivable(law, /^waiver/)) return null;
  const readings = ofTarget(sense, { target, type: law.type, actor });
  if (readings === null || readings.length === 0) return null;
  const ruling = rulingOf(sense, target, actor);
  const negated = isTurned(sense, target, law.type) || (ruling !== null && sense !== 'hear');
  // `the court narrowed it`: how it is read, and no word of it
  const readAnew = sense === 'amend' && actor === 'court' && law.type !== 'doctrine';
  return { readings, negated, opinion: sense === 'grade' || readAnew, ruling };
}

const RESTING = /^(?:waiver|waiverExtension|exemption|suspension)$/;

export function isWaivable({ powers, events }: Law, kinds = RESTING): boolean {
  const waives = (kind: string) => kinds.test(kind);
  // of a law without a record nothing is known
  if (powers.length + events.length === 0) return true;
  return powers.some(({ may }) => may.some(waives)) || events.some(({ kind }) => waives(kind));
}

/** Words that deny what they are about: a bill that awaits a signature has none, one that is still there was not withdrawn. */
function isTurned(sense: Sense, target: Target, type: LawType): boolean {
  const stays = sense === 'remain' || sense === 'beLaw';
  return (
    sense === 'endless' ||
    sense === 'awaitSignature' ||
    (sense === 'remain' && target === 'measure') ||
    // enforcement that goes on has not stopped
    (target === 'enforcement' && (stays || sense === 'beApplied')) ||
    // membership that is over has ended
    (stays && target === 'application' && type === 'treaty')
  );
}

function rulingOf(sense: Sense, target: Target, actor: Body | null): Ruling | null {
  // `left the injunction in place`: the law rests on
  if (target === 'limit') return null;
  if (target === 'challenge') return 'dismissal';
  if (sense === 'letStand') return actor === 'court' ? 'dismissal' : null;
  return sense === 'uphold' ? 'upholding' : null;
}

/** `refused to strike it down`, `declined to block it`: what a court did not do is a ruling too. */
export function refusalOf(meaning: Meaning, actor: Body | null): Ruling | null {
  const asked = meaning.readings.some((reading) => VOID.includes(reading) || reading === 'injunction');
  return actor === 'court' && asked ? 'dismissal' : null;
}
