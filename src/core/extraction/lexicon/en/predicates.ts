/**
 * English words for what happens to a law: nouns, and predicates after “be”, each with its sense.
 * A sense is not an event yet: meaning.ts joins it with what it acts on and with the kind of law.
 */
import type { Sense } from '../../sense.ts';

/** Nouns: `the repeal of X`, `X’s repeal`, `the X waiver`. */
export const NOUNS: ReadonlyMap<string, Sense> = new Map<string, Sense>(
  Object.entries({
    repeal: 'repeal',
    abrogation: 'repeal',
    removal: 'removeLaw',
    abolition: 'removeLaw',
    abolishment: 'removeLaw',
    elimination: 'removeLaw',
    eliminating: 'removeLaw',
    cancellation: 'removeLaw',
    lifting: 'removeLaw',
    scrapping: 'removeLaw',
    rollback: 'removeLaw',
    dismantling: 'removeLaw',
    ending: 'endLaw',
    end: 'endLaw',
    demise: 'endLaw',
    termination: 'endLaw',
    discontinuation: 'endLaw',
    death: 'endLaw',
    closure: 'endLaw',
    dissolution: 'endLaw',
    annulment: 'annul',
    invalidation: 'voidByCourt',
    nullification: 'annul',
    overturning: 'voidByCourt',
    rescission: 'rescind',
    revocation: 'rescind',
    withdrawal: 'leave',
    exit: 'leave',
    departure: 'leave',
    denunciation: 'leave',
    pullout: 'leave',
    expiration: 'expire',
    expiry: 'expire',
    lapse: 'expire',
    sunset: 'expire',
    waiver: 'waive',
    waiving: 'waive',
    suspension: 'suspend',
    freeze: 'suspend',
    freezing: 'suspend',
    pause: 'suspend',
    moratorium: 'suspend',
    abeyance: 'suspend',
    injunction: 'block',
    blocking: 'block',
    stay: 'block',
    extension: 'extend',
    renewal: 'extend',
    prolongation: 'extend',
    reauthorization: 'extend',
    reauthorisation: 'extend',
    reprieve: 'extend',
    continuation: 'extend',
    restoration: 'restore',
    reinstatement: 'restore',
    revival: 'restore',
    return: 'restore',
    reimposition: 'restore',
    reintroduction: 'restore',
    resumption: 'restore',
    enactment: 'make',
    adoption: 'pass',
    passage: 'pass',
    introduction: 'introduce',
    ratification: 'ratify',
    veto: 'veto',
    signing: 'sign',
    amendment: 'amend',
    postponement: 'postpone',
    delay: 'postpone',
    enforcement: 'enforce',
  } satisfies Record<string, Sense>),
);

export interface Predicate {
  readonly words: string;
  readonly sense: Sense;
  /** Whether it says that the state is so, or that it is not. */
  readonly negative: boolean;
  /** `permanent law`: for good. */
  readonly forGood?: boolean;
}

const states = (sense: Sense, negative: boolean, list: string): Predicate[] =>
  list.split('|').map((words) => ({ words, sense, negative }));

/** After “be”, “remain”, “stay”: `is off the books`, `remains in force`. The longest that fits is taken. */
export const PREDICATES: readonly Predicate[] = [
  ...states(
    'beLaw',
    false,
    'in force|in the books|law|the law|federal law|state law|permanent law|the law of the land|good law|on the books|on the statute book|on the statute books|in the statute book|in the code|in the constitution|part of the constitution|part of the law|printed in the constitution|enshrined in law|enshrined in the constitution|written into law|written into statute|in effect|in place|valid|operative|legally binding|binding|active|effective|the law of the land|in the statute book|in the united states code|in the law books|here to stay',
  ),
  ...states(
    'remain',
    false,
    'intact|alive|alive and well|alive and kicking|there|standing|untouched|unchanged|alone|still before|on the table|in committee|on the agenda|on the calendar|on the order paper|under consideration',
  ),
  ...states(
    'remain',
    true,
    'no more|gone|dead|history|a thing of the past|over|done|finished|dead and buried|defunct|extinct|moot|at an end|a memory|a relic of the past|kaput|toast',
  ),
  ...states(
    'beLaw',
    true,
    'off the books|off the statute books|gone from the books|void|null and void|out of force|not law|off the statute book|unenforceable',
  ),
  ...states(
    'beApplied',
    false,
    'in operation|applied|enforced|applicable|operational|in application|in use|covered|usable',
  ),
  ...states(
    'beApplied',
    true,
    'inoperative|unenforced|unused|dark|out of action|on hold|on ice|in abeyance|suspended|paused|on pause|in limbo|frozen|dormant|waived|stayed|blocked',
  ),
  ...states(
    'grade',
    true,
    'a dead letter|all but a dead letter|a ghost|toothless|meaningless|a joke|a relic|useless|outdated|unjust',
  ),
  ...states(
    'restore',
    false,
    'back|back in force|back in effect|back on the books|law again|the law again|the law of the land again|in force again|in effect again|in operation again',
  ),
  ...states(
    'beUnconstitutional',
    false,
    'unconstitutional|invalid|illegal|unlawful|contrary to the constitution|in breach of the constitution|in violation of the constitution|at odds with the constitution',
  ),
];
