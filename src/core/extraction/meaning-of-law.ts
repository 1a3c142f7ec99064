/**
 * What a sense means when it acts on the law itself. The same word is another event for another kind of law: an act is repealed, an
 * executive act rescinded, a treaty left. In: a sense, and the kind of law and actor. Out: readings, the likeliest first.
 */
import type { Assertable, Target } from '../claim/claim.ts';
import type { Body } from '../law/actor.ts';
import type { LawType } from '../law/law.ts';
import type { Sense } from './sense.ts';

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
  measure: ['withdrawalOfBill', 'failure', 'lapseOfBill', 'expiration'],
};

export const LEAVING: readonly Assertable[] = ['withdrawal', 'denunciation', 'termination'];
export const LIMITS: readonly Assertable[] = [
  'suspension',
  'waiver',
  'waiverExtension',
  'stay',
  'injunction',
  'moratorium',
];

export const VOID: readonly Assertable[] = ['unconstitutionality', 'annulment'];

/** Who is no court annuls nothing. */
const decides = (actor: Body | null): boolean =>
  actor === 'executive' || actor === 'legislature' || actor === 'chamber' || actor === 'agency';

/** What the sense means when it acts on the law itself. */
export function ofLaw(sense: Sense, { type, actor }: Acted): readonly Assertable[] {
  switch (sense) {
    case 'repeal':
      // a bill is no law yet that could be repealed
      if (type === 'measure') return [];
      // a treaty is not repealed: said of one, it is a word for ending what binds its party
      if (type === 'treaty') return ofLaw('removeLaw', { target: 'law', type, actor });
      // what one agency or president made, the next is said to repeal
      if ((type === 'executiveAct' || type === 'regulation') && actor !== 'legislature' && actor !== 'chamber')
        return ['repeal', 'rescission'];
      return type === 'doctrine' ? ['repeal', 'annulment', 'rescission'] : ['repeal'];
    case 'endLaw':
      return actor === 'court' ? ['annulment', 'unconstitutionality', ...ENDINGS[type]] : ENDINGS[type];
    // somebody decided to: running out is not meant
    case 'removeLaw':
      return ofLaw('endLaw', { target: 'law', type, actor }).filter(
        (reading) => reading !== 'expiration' && (!decides(actor) || !VOID.includes(reading)),
      );
    case 'voidByCourt':
      // `Congress struck it down`, `the President overturned it`: who is no court ends it
      if (actor === 'legislature' || actor === 'executive') return ofLaw('removeLaw', { target: 'law', type, actor });
      // `the overturning of the order`: by whom is left open
      if (actor === null && type === 'executiveAct') return ['annulment', 'unconstitutionality', 'rescission'];
      return type === 'act' || type === 'provision' || type === 'constitution'
        ? ['unconstitutionality', 'annulment']
        : ['annulment', 'unconstitutionality'];
    // an order that only holds it back is a ruling against it too
    case 'ruleAgainst':
      return [...ofLaw('voidByCourt', { target: 'law', type, actor }), 'injunction', 'stay'];
    // a court annuls; said of anybody else it is a word for ending
    case 'annul':
      return actor === 'court'
        ? ofLaw('voidByCourt', { target: 'law', type, actor })
        : [...new Set<Assertable>([...ofLaw('removeLaw', { target: 'law', type, actor }), 'annulment'])];
    case 'leaveUndefended':
      return ['announcement'];
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
    case 'denounce':
      return type === 'treaty'
        ? ['denunciation', 'withdrawal', 'termination']
        : ofLaw('removeLaw', { target: 'law', type, actor });
    // notice is given on one day and the treaty left on another
    case 'giveNotice':
      return type === 'treaty' ? ['denunciation', 'withdrawal'] : [];
    case 'expire':
      return type === 'measure' ? ['lapseOfBill', 'failure', 'expiration'] : ['expiration'];
    // whoever may suspend a law is said to waive it
    case 'waive':
      return ['waiver', 'waiverExtension', 'suspension'];
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
    // a waiver for one state exempts it
    case 'exempt':
      if (type === 'measure') return [];
      // `Congress carved it out of the act`: by another act, which amends it
      return actor === 'legislature'
        ? ['exemption', 'amendment', 'waiver', 'waiverExtension']
        : ['exemption', 'waiver', 'waiverExtension'];
    case 'issueWaiver':
      return type === 'executiveAct' || type === 'regulation' ? ['enactment', 'entryIntoForce'] : [];
    case 'suspend':
      return LIMITS;
    // a president who keeps a law from taking effect suspends it
    case 'block':
      return actor === 'executive' ? [...LIMITS] : ['injunction', 'stay'];
    case 'extend':
      return ['prorogationOfForce'];
    case 'restore':
      return ['reEnactment', 'resumption', 'entryIntoForce', 'waiverLapse'];
    case 'impose':
      return ['entryIntoForce', 'enactment', 'reEnactment'];
    // whether it applies is another matter
    case 'enterForce':
      return actor === 'court' ? LET_APPLY : ['entryIntoForce'];
    case 'begin':
      return actor === 'court' ? LET_APPLY : ['entryIntoForce', 'entryIntoEfficacy'];
    case 'make':
      return ['enactment'];
    case 'pass':
      if (actor === 'chamber') return ['passageInChamber'];
      // a council may be one of two that legislate, or the last to agree
      if (actor === 'organization') return type === 'treaty' ? ['passageInChamber'] : ['passageInChamber', 'passage'];
      // a cabinet that clears a bill sends it to those who pass it
      if (type === 'measure' && actor === 'executive') return [];
      if (type === 'measure') return actor === 'legislature' ? ['passage'] : ['passage', 'passageInChamber'];
      if (type !== 'treaty') return ['enactment', 'passage'];
      // a parliament that approves a treaty ratifies it
      return actor === 'legislature' ? ['ratification', 'passage'] : ['ratification', 'enactment', 'passage'];
    case 'introduce':
      return type === 'measure' || type === 'treaty'
        ? ['introduction']
        : // `the House introduced the act`: brought in as a bill
          ['entryIntoForce', 'enactment', 'introduction'];
    case 'publish':
      return ['publication'];
    case 'signAsBill':
      return ['enactment', 'signature'];
    case 'sign':
      return type === 'treaty' ? ['signature'] : ['enactment', 'signature'];
    case 'veto':
      return ['veto'];
    case 'ratify':
      return ['ratification'];
    // a court that rejects a rule ends it
    case 'fail':
      if (actor === 'court' && type !== 'measure') return VOID;
      // `the ministry rejected a part of it`: only who votes fails a law
      return type !== 'measure' && type !== 'treaty' && (actor === 'executive' || actor === 'agency')
        ? []
        : ['failure'];
    case 'amend':
      return ['amendment', 'partialRepeal'];
    case 'enlarge':
    case 'grade':
      return ['amendment'];
    case 'postpone':
      return actor === null || actor === 'executive' || actor === 'agency'
        ? // `put it off every six months`: what its record calls a waiver or a suspension
          ['postponementOfEntryIntoForce', 'prorogationOfForce', 'amendment', 'nonEnforcement', 'suspension', 'waiver']
        : ['postponementOfEntryIntoForce', 'prorogationOfForce', 'amendment'];
    // only a court upholds; a council may be one
    case 'uphold':
      return actor === null || actor === 'court' || actor === 'organization' ? VOID : [];
    case 'letStand':
      return actor === 'court' ? VOID : ['inForce'];
    // a court that has not ruled on a law has neither struck it down nor upheld it
    case 'hear':
      return actor === 'court' ? [...VOID, 'upholding'] : [];
    case 'dismiss':
      return [];
    case 'beUnconstitutional':
      // a court that bars a law by an injunction has found it unlawful
      return actor === 'court' ? [...VOID, 'injunction'] : VOID;
    // no word on the constitution
    case 'beUnlawful':
      return actor === 'court'
        ? ['annulment', 'unconstitutionality', 'injunction']
        : ['annulment', 'unconstitutionality'];
    case 'remain':
    case 'beLaw':
      return ['inForce'];
    case 'apply':
    case 'enforce':
    case 'beApplied':
      return ['applies'];
  }
}

/** `a court let it take effect`: no court puts a law in force, it lifts what kept the law from applying. */
const LET_APPLY: readonly Assertable[] = ['resumption', 'upholding', 'dismissal'];
