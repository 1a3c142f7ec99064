/**
 * From a sense of the words to events of the law. The same word means different events for different kinds of law and for
 * different things that hang on a law: “lapsed” of a waiver is a waiverLapse, “withdrawn” of a bill a withdrawalOfBill, of a
 * treaty a withdrawal. In: sense, target, kind of law, kind of actor. Out: every reading, the likeliest first.
 */
import type { Assertable, Target } from '../claim/claim.ts';
import type { Body } from '../law/actor.ts';
import type { Law, LawType } from '../law/law.ts';

/** What a word says, whatever the language; lexicons map words to senses. */
export type Sense =
  | 'repeal'
  | 'endLaw'
  | 'removeLaw'
  | 'voidByCourt'
  | 'annul'
  | 'rescind'
  | 'leave'
  | 'expire'
  | 'waive'
  | 'issueWaiver'
  | 'exercise'
  | 'suspend'
  | 'block'
  | 'extend'
  | 'restore'
  | 'impose'
  | 'begin'
  | 'make'
  | 'pass'
  | 'introduce'
  | 'sign'
  | 'veto'
  | 'ratify'
  | 'fail'
  | 'failAsBill'
  | 'passAsBill'
  | 'reportOut'
  | 'present'
  | 'override'
  | 'exempt'
  | 'obtainWaiver'
  | 'awaitSignature'
  | 'signAsBill'
  | 'endless'
  | 'amend'
  | 'grade'
  | 'postpone'
  | 'uphold'
  | 'remain'
  | 'apply'
  | 'enforce'
  | 'beLaw'
  | 'beApplied'
  | 'beUnconstitutional';

export interface Meaning {
  readonly readings: readonly Assertable[];
  /** Whether the words say the opposite of the readings (`uphold` is a denial of unconstitutionality). */
  readonly negated: boolean;
  /** Evaluations (“gutted”, “toothless”) are opinion whatever their form. */
  readonly opinion: boolean;
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
        : [...new Set<Assertable>([...ofLaw('removeLaw', { target: 'law', type, actor }), 'annulment'])];
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
      return type === 'measure' ? ['lapseOfBill', 'failure'] : ['expiration'];
    case 'waive':
      return ['waiver', 'waiverExtension'];
    // said of bills and waivers alone
    case 'exercise':
    case 'failAsBill':
    case 'passAsBill':
    case 'reportOut':
    case 'present':
    case 'override':
    case 'obtainWaiver':
    case 'awaitSignature':
      return [];
    case 'endless':
      return ['expiration'];
    case 'exempt':
      return type === 'measure' ? [] : ['exemption'];
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
          : // a parliament that approves a treaty ratifies it
            type === 'treaty'
            ? ['ratification', 'enactment', 'passage']
            : ['enactment', 'passage'];
    case 'introduce':
      return type === 'measure' ? ['introduction'] : ['entryIntoForce', 'enactment'];
    case 'signAsBill':
      return ['enactment', 'signature'];
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
    case 'uphold':
    case 'beUnconstitutional':
      return ['unconstitutionality', 'annulment'];
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
        ].includes(sense)
      )
        return ['waiver', 'waiverExtension'];
      return ['remain', 'beLaw', 'beApplied', 'apply'].includes(sense) ? ['waiver', 'waiverExtension'] : null;
    case 'ratification':
      return ends ? ['rescission'] : sense === 'ratify' ? ['ratification'] : null;
    case 'measure':
      return ofMeasure(sense, acted);
    case 'application':
      if (acted.type === 'treaty' && sense !== 'suspend' && (ends || sense === 'remain' || sense === 'beLaw'))
        return LEAVING;
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
      if (sense === 'block') return ['injunction', 'stay', 'nonEnforcement', 'suspension'];
      return ends || sense === 'postpone' || sense === 'waive'
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
    case 'limit':
      if (ends || sense === 'block') return ['resumption', 'stay'];
      return ['extend', 'impose', 'issueWaiver', 'sign', 'make', 'begin', 'beLaw', 'remain'].includes(sense)
        ? LIMITS
        : null;
  }
}

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
      return ['failure', 'lapseOfBill'];
    case 'passAsBill':
    case 'pass':
      return actor === 'chamber'
        ? ['passageInChamber']
        : actor === 'legislature'
          ? ['passage']
          : ['passage', 'passageInChamber'];
    case 'introduce':
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
    case 'fail':
      return ['failure'];
    case 'rescind':
    case 'leave':
    case 'removeLaw':
    case 'endLaw':
      return ['withdrawalOfBill', 'failure', 'lapseOfBill'];
    case 'expire':
      return ['lapseOfBill'];
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
  return readings === null || readings.length === 0
    ? null
    : { readings, negated: isTurned(sense, target, law.type), opinion: sense === 'grade' };
}

/** Words that deny what they are about: a bill that awaits a signature has none, one that is still there was not withdrawn. */
function isTurned(sense: Sense, target: Target, type: LawType): boolean {
  const stays = sense === 'remain' || sense === 'beLaw';
  return (
    sense === 'uphold' ||
    sense === 'endless' ||
    sense === 'awaitSignature' ||
    (sense === 'remain' && target === 'measure') ||
    // membership that is over has ended
    (stays && target === 'application' && type === 'treaty')
  );
}
