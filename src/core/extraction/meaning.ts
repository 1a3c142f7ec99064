/**
 * From a sense of the words to events of the law. The same word means different events for different kinds of law and for
 * different things that hang on a law: “lapsed” of a waiver is a waiverLapse, “withdrawn” of a bill a withdrawalOfBill, of a
 * treaty a withdrawal. In: sense, target, kind of law, kind of actor. Out: every reading, the likeliest first.
 */
import type { Assertable, Ruling, Target } from '../claim/claim.ts';
import type { Body } from '../law/actor.ts';
import type { Law, LawType } from '../law/law.ts';
import type { Sense } from './sense.ts';

export type { Sense };

export interface Meaning {
  readonly readings: readonly Assertable[];
  /** Whether the words say the opposite of the readings (`uphold` is a denial of unconstitutionality). */
  readonly negated: boolean;
  /** Evaluations (“gutted”, “toothless”) are opinion whatever their form. */
  readonly opinion: boolean;
  /** The ruling that the words tell of. */
  readonly ruling: Ruling | null;
}

export interface Acted {
  readonly target: Target;
  readonly type: LawType;
  readonly actor: Body | null;
}

const ENDINGS: Readonly<Record<LawType, readonly Assertable[]>> = {
  constitution: ['repeal', 'termination', 'rescission', 'expiration', 'annulment', 'unconstitutionality'],
  act: ['repeal', 'termination', 'rescission', 'expiration', 'annulment', 'unconstitutionality'],
  provision: ['repeal', 'termination', 'rescission', 'expiration', 'annulment', 'unconstitutionality'],
  regulation: ['rescission', 'repeal', 'termination', 'expiration', 'annulment', 'unconstitutionality'],
  executiveAct: ['rescission', 'termination', 'repeal', 'expiration', 'annulment', 'unconstitutionality'],
  sanctionProgramme: ['termination', 'repeal', 'rescission', 'expiration', 'annulment'],
  resolution: ['termination', 'rescission', 'repeal', 'expiration', 'annulment'],
  treaty: ['termination', 'withdrawal', 'denunciation', 'expiration', 'repeal', 'rescission'],
  doctrine: ['annulment', 'rescission', 'repeal', 'termination', 'unconstitutionality'],
  measure: ['withdrawalOfBill', 'failure', 'lapseOfBill'],
};

const LEAVING: readonly Assertable[] = ['withdrawal', 'denunciation', 'termination'];
const LIMITS: readonly Assertable[] = ['suspension', 'waiver', 'waiverExtension', 'stay', 'injunction', 'moratorium'];

const VOID: readonly Assertable[] = ['unconstitutionality', 'annulment'];

/** What the sense means when it acts on the law itself. */
function ofLaw(sense: Sense, { type, actor }: Acted): readonly Assertable[] {
  switch (sense) {
    case 'repeal':
      return type === 'measure' ? ENDINGS.measure : ['repeal'];
    case 'endLaw':
      return actor === 'court' ? ['annulment', 'unconstitutionality', ...ENDINGS[type]] : ENDINGS[type];
    // somebody decided to: running out is not meant
    case 'removeLaw':
      return ofLaw('endLaw', { target: 'law', type, actor }).filter((reading) => reading !== 'expiration');
    case 'voidByCourt':
      return type === 'act' || type === 'provision' || type === 'constitution'
        ? ['unconstitutionality', 'annulment']
        : ['annulment', 'unconstitutionality'];
    // a court annuls; said of anybody else it is a word for ending
    case 'annul':
      return actor === 'court'
        ? ofLaw('voidByCourt', { target: 'law', type, actor })
        : [...new Set<Assertable>(['annulment', ...ofLaw('removeLaw', { target: 'law', type, actor })])];
    case 'rescind':
      return type === 'measure'
        ? ['withdrawalOfBill']
        : type === 'treaty'
          ? [...LEAVING, 'rescission']
          : type === 'executiveAct' || type === 'regulation'
            ? ['rescission', 'repeal', 'termination']
            : ['repeal', 'rescission', 'termination'];
    case 'leave':
      return type === 'treaty' || type === 'resolution'
        ? LEAVING
        : type === 'measure'
          ? ['withdrawalOfBill', 'failure']
          : [];
    case 'expire':
      return type === 'measure' ? ['lapseOfBill', 'failure', 'expiration'] : ['expiration'];
    case 'waive':
      return ['waiver', 'waiverExtension'];
    case 'exercise':
      return [];
    case 'issueWaiver':
      return type === 'executiveAct' || type === 'regulation' ? ['enactment', 'entryIntoForce'] : [];
    case 'suspend':
      return LIMITS;
    case 'block':
      return ['injunction', 'stay'];
    case 'extend':
      return ['prorogationOfForce'];
    case 'restore':
      return ['reEnactment', 'resumption', 'entryIntoForce', 'waiverLapse'];
    case 'impose':
      return ['entryIntoForce', 'enactment', 'reEnactment'];
    case 'begin':
      return ['entryIntoForce', 'entryIntoEfficacy'];
    case 'make':
      return ['enactment'];
    case 'pass':
      return actor === 'chamber' || actor === 'organization'
        ? ['passageInChamber']
        : type === 'measure'
          ? ['passage', 'passageInChamber']
          : ['enactment', 'passage'];
    case 'introduce':
      return type === 'measure' ? ['introduction'] : ['entryIntoForce', 'enactment'];
    case 'sign':
      return type === 'treaty' ? ['signature'] : ['enactment', 'signature'];
    case 'veto':
      return ['veto'];
    case 'ratify':
      return ['ratification'];
    case 'fail':
      return ['failure'];
    case 'amend':
      return ['amendment', 'partialRepeal'];
    case 'grade':
      return ['amendment'];
    case 'postpone':
      return ['postponementOfEntryIntoForce', 'prorogationOfForce', 'amendment'];
    // only a court upholds; a council may be one
    case 'uphold':
      return actor === null || actor === 'court' || actor === 'organization' ? VOID : [];
    case 'letStand':
      return actor === 'court' ? VOID : ['inForce'];
    case 'dismiss':
    case 'hear':
      return [];
    case 'beUnconstitutional':
      return VOID;
    case 'remain':
    case 'beLaw':
      return ['inForce'];
    case 'apply':
    case 'enforce':
    case 'beApplied':
      return ['applies'];
  }
}

const ENDS: ReadonlySet<Sense> = new Set<Sense>([
  'repeal',
  'endLaw',
  'removeLaw',
  'rescind',
  'expire',
  'leave',
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
      if (sense === 'extend' || sense === 'restore') return ['waiverExtension', 'waiver'];
      if (
        [
          'issueWaiver',
          'exercise',
          'sign',
          'make',
          'waive',
          'enforce',
          'pass',
          'introduce',
          'impose',
          'begin',
        ].includes(sense)
      )
        return ['waiver', 'waiverExtension'];
      return ['remain', 'beLaw', 'beApplied', 'apply'].includes(sense) ? ['waiver', 'waiverExtension'] : null;
    case 'ratification':
      return ends ? ['rescission'] : sense === 'ratify' ? ['ratification'] : null;
    case 'measure':
      return ofMeasure(sense, acted);
    case 'application':
      if (acted.type === 'treaty' && ends && sense !== 'suspend') return LEAVING;
      if (sense === 'waive') return ['waiver', 'waiverExtension'];
      if (sense === 'suspend') return LIMITS;
      if (sense === 'extend') return ['prorogationOfForce'];
      if (sense === 'postpone') return ['postponementOfEntryIntoForce', 'amendment'];
      return ends
        ? ['termination', 'suspension']
        : sense === 'restore' || sense === 'begin'
          ? ['resumption', 'entryIntoEfficacy']
          : null;
    case 'enforcement':
      return ends || sense === 'postpone' || sense === 'waive' || sense === 'block'
        ? ['nonEnforcement', 'suspension']
        : sense === 'restore'
          ? ['resumption']
          : null;
    case 'power':
      return sense === 'exercise'
        ? ['waiver', 'waiverExtension']
        : ends
          ? ['removalOfPower']
          : ['issueWaiver', 'pass', 'make', 'sign'].includes(sense)
            ? ['grantOfPower']
            : null;
    // a challenge that fails, or is not heard, leaves the law as it was
    case 'challenge':
      return ['dismiss', 'hear', 'fail', 'voidByCourt'].includes(sense) ? VOID : null;
    case 'limit':
      return ends || sense === 'block' ? ['resumption', 'stay'] : sense === 'extend' ? LIMITS : null;
  }
}

function ofMeasure(sense: Sense, { actor }: Acted): readonly Assertable[] | null {
  switch (sense) {
    case 'pass':
      return actor === 'chamber'
        ? ['passageInChamber']
        : actor === 'legislature'
          ? ['passage']
          : ['passage', 'passageInChamber'];
    case 'introduce':
      return ['introduction'];
    case 'sign':
      return ['signature', 'enactment'];
    case 'veto':
      return ['veto'];
    case 'make':
    case 'beLaw':
      return ['enactment'];
    case 'ratify':
      return ['ratification'];
    case 'fail':
      return ['failure'];
    case 'rescind':
    case 'leave':
    case 'removeLaw':
    case 'endLaw':
      return ['withdrawalOfBill', 'failure', 'lapseOfBill'];
    case 'expire':
      return ['lapseOfBill', 'failure', 'expiration'];
    case 'suspend':
      return ['suspension'];
    case 'begin':
      return ['entryIntoForce'];
    default:
      return null;
  }
}

export function meaningOf(sense: Sense, target: Target, law: Law, actor: Body | null): Meaning | null {
  const readings = ofTarget(sense, { target, type: law.type, actor });
  if (readings === null || readings.length === 0) return null;
  const ruling = rulingOf(sense, target, actor);
  return { readings, negated: ruling !== null && sense !== 'hear', opinion: sense === 'grade', ruling };
}

function rulingOf(sense: Sense, target: Target, actor: Body | null): Ruling | null {
  if (target === 'challenge') return 'dismissal';
  if (sense === 'letStand') return actor === 'court' ? 'dismissal' : null;
  return sense === 'uphold' ? 'upholding' : null;
}

/** `refused to strike it down`, `declined to block it`: what a court did not do is a ruling too. */
export function refusalOf(meaning: Meaning, actor: Body | null): Ruling | null {
  const asked = meaning.readings.some((reading) => VOID.includes(reading) || reading === 'injunction');
  return actor === 'court' && asked ? 'dismissal' : null;
}
