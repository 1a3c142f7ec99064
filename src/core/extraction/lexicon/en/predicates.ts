/**
 * English words for what happens to a law: nouns, and predicates after “be”, each with its sense.
 * A sense is not an event yet: meaning.ts joins it with what it acts on and with the kind of law.
 */
import type { Target } from '../../../claim/claim.ts';
import type { Sense } from '../../sense.ts';
import { alternatives, BOOKS, CODE } from './alternatives.ts';

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
    axing: 'removeLaw',
    ditching: 'removeLaw',
    undoing: 'removeLaw',
    unwinding: 'removeLaw',
    jettisoning: 'removeLaw',
    reversal: 'removeLaw',
    obliteration: 'removeLaw',
    deletion: 'removeLaw',
    erasure: 'removeLaw',
    excision: 'removeLaw',
    retirement: 'removeLaw',
    burial: 'removeLaw',
    supersession: 'removeLaw',
    'phase-out': 'removeLaw',
    'wind-down': 'removeLaw',
    rollback: 'removeLaw',
    dismantling: 'removeLaw',
    ending: 'endLaw',
    end: 'endLaw',
    demise: 'endLaw',
    downfall: 'endLaw',
    disappearance: 'endLaw',
    extinction: 'endLaw',
    shutdown: 'endLaw',
    termination: 'endLaw',
    discontinuation: 'endLaw',
    death: 'endLaw',
    collapse: 'endLaw',
    cessation: 'endLaw',
    closure: 'endLaw',
    dissolution: 'endLaw',
    annulment: 'annul',
    invalidation: 'voidByCourt',
    nullification: 'annul',
    overturning: 'voidByCourt',
    overturn: 'voidByCourt',
    vacatur: 'voidByCourt',
    quashing: 'voidByCourt',
    overruling: 'voidByCourt',
    voiding: 'voidByCourt',
    rescission: 'rescind',
    revocation: 'rescind',
    withdrawal: 'leave',
    exit: 'leave',
    departure: 'leave',
    denunciation: 'leave',
    divorce: 'leave',
    pullout: 'leave',
    abandonment: 'removeLaw',
    repudiation: 'removeLaw',
    renunciation: 'removeLaw',
    expiration: 'expire',
    expiry: 'expire',
    lapse: 'expire',
    lapsing: 'expire',
    expiring: 'expire',
    sunset: 'expire',
    waiver: 'waive',
    waiving: 'waive',
    suspension: 'suspend',
    freeze: 'suspend',
    freezing: 'suspend',
    pause: 'suspend',
    shelving: 'suspend',
    halt: 'suspend',
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
    rollover: 'extend',
    continuance: 'extend',
    restoration: 'restore',
    reinstatement: 'restore',
    revival: 'restore',
    return: 'restore',
    reimposition: 'restore',
    reintroduction: 'restore',
    resumption: 'restore',
    resurrection: 'restore',
    resuscitation: 'restore',
    rebirth: 'restore',
    relaunch: 'restore',
    comeback: 'restore',
    reactivation: 'restore',
    reinstitution: 'restore',
    're-enactment': 'restore',
    reenactment: 'restore',
    're-imposition': 'restore',
    enactment: 'make',
    promulgation: 'make',
    codification: 'make',
    adoption: 'pass',
    passage: 'pass',
    introduction: 'introduce',
    ratification: 'ratify',
    veto: 'veto',
    signing: 'sign',
    amendment: 'amend',
    overhaul: 'amend',
    revision: 'amend',
    modification: 'amend',
    expansion: 'enlarge',
    relaxation: 'amend',
    rewrite: 'amend',
    rewriting: 'amend',
    loosening: 'amend',
    tightening: 'enlarge',
    easing: 'amend',
    softening: 'amend',
    postponement: 'postpone',
    deferral: 'postpone',
    delay: 'postpone',
    enforcement: 'enforce',
  } satisfies Record<string, Sense>),
);

export interface Predicate {
  readonly words: string;
  readonly sense: Sense;
  /** Whether it says that the state is so, or that it is not. */
  readonly negative: boolean;
  /** What alone it is said of, where that is not any law: a bill lies on the table, and a law that does is only spoken of. */
  readonly of?: Target;
  /** Told of it only where it still is one, or no longer: `remains a criminal statute`; that any law is one is no news. */
  readonly ifStill?: boolean;
}

const states = (sense: Sense, negative: boolean, list: string, of?: Target): Predicate[] =>
  alternatives(list).map((words) => ({ words, sense, negative, ...(of === undefined ? {} : { of }) }));

/** Whose law it is a part of. */
const SOME_LAW =
  '(the|our|federal|state|national|domestic|american|us|u.s .|british|english|french|german|european|eu) law';

const OUR_CONSTITUTION =
  "(our|the us|the u.s .|the federal|the american|the united states|the nation 's|the country 's|america 's) constitution";

/** After “be”, “remain”, “stay”: `is off the books`, `remains in force`. The longest that fits is taken. */
export const PREDICATES: readonly Predicate[] = [
  ...states(
    'beLaw',
    false,
    `law|the law|federal law|state law|permanent law|good law|valid law|settled law|binding law|the governing law|the law of the land|the rule
    |current (law|legislation)|valid legislation|existing (law|legislation)|binding legislation|living legislation|live law|living law|a binding law|extant|unrepealed|valid|operative|active|effective|binding|legally binding|around|with us|here to stay|up and running|going nowhere|a live law|in place|in (vigor|vigour|being|existence)
    |in (force|effect)|in full (force|effect|force and effect)|enshrined in (law|the constitution)|written into (|federal |american |us |national |british )(law|statute)
    |(in|on) the ${BOOKS}|in the (book|law)|in the ${CODE}|(printed|found|to be found|written) in the ${CODE}|part of the ${CODE}
    |the force of law|legal (force|effect)|full legal (force|effect)|(good|safe|secure|secured|assured|guaranteed|here|alive) (until|till|through)
    |as much (a law|law|the law|in force) (now|today|tonight|as)|as (valid|binding) (now|today|tonight|as)
    |(as much|) (a|) part of ${SOME_LAW}|(in|part of|added to) ${OUR_CONSTITUTION}|(the|a|one) (legal|statutory|main legal|sole legal) (basis|foundation|authority) for`,
  ),
  ...states('beLaw', false, 'a law', 'measure'),
  ...states('beLaw', false, `a (valid|living|live|working|binding|permanent) (statute|law)|a law on the ${BOOKS}`),
  ...states(
    'beLaw',
    false,
    `a (federal|state|national|criminal|penal|felony|civil|regular|full) (statute|law|act)|a (criminal|penal|legal|federal) (prohibition|ban|duty|requirement)|a statute
    |a (pillar|cornerstone|fixture|feature|bedrock|mainstay) of ${SOME_LAW}|the (federal|main|basic|central|governing) statute`,
  ).map((one) => ({ ...one, ifStill: true })),
  ...states('endless', false, 'permanent'),
  // said of what is still one, or only one
  ...states('make', true, 'a (bill|proposal|draft)', 'measure'),
  ...states('sign', true, 'unsigned'),
  ...states('ratify', true, 'unratified'),
  ...states('make', false, 'now (an act|a statute)|now an act of (parliament|congress)|an act now'),
  ...states(
    'remain',
    false,
    `intact|alive|alive and (well|kicking)|there|standing|untouched|unchanged|unscathed|unharmed|unaffected|undisturbed|undiminished|alone|no dead letter|(anything but|far from) dead
    |as (it|they) (was|were|is|are|stood|stands)|where (it|they) (always|) (was|were|stood|is|are)|where (it|they) (has|have) (always|) been
    |the same (law|act|statute|treaty|text)|as (alive|valid|binding|strong|good|real|live|firm|solid) as (ever|before)|as before|in one piece|on life support|on its last legs`,
  ),
  ...states(
    'remain',
    false,
    'still before|in committee|under consideration|on the (table|agenda|calendar|order paper)',
    'measure',
  ),
  ...states(
    'remain',
    true,
    `no more|gone|dead|dead and buried|history|over|done|finished|defunct|extinct|moot|kaput|toast|at an end|a memory|a goner
    |a thing of the past|a relic of the past|out the window|out of the picture|in (the|its) (dustbin|dustbin of history|grave|archives|history books)|six feet under|a (dead duck|closed chapter|closed book|museum piece)|yesterday 's news|the stuff of history books|no longer with us|yesterday 's (law|rule|rules)|(only|merely|purely|) of (historical|historic) interest|(ancient|past) history|nowhere in the ${CODE}|(as|) dead as (a doornail|a dodo|the dodo|ever)
    |on the (scrapheap|ash heap of history)|consigned to history`,
  ),
  ...states('remain', true, 'off the table', 'measure'),
  ...states(
    'beLaw',
    true,
    `void|null and void|a nullity|no legal (force|effect)|no (force|effect)|nowhere to be found|out of (force|effect|commission)|dead in the water|(off|gone from) the ${BOOKS}`,
  ),
  ...states(
    'beApplied',
    false,
    'applied|enforced|enforceable|applicable|operational|covered|usable|in (operation|application|provisional application|use)',
  ),
  ...states(
    'beApplied',
    true,
    `inoperative|inactive|unenforced|unenforceable|unused|dark|suspended|paused|frozen|dormant|waived|stayed|blocked|enjoined|sidelined|halted|parked|shelved
    |mothballed|idle|asleep|hibernating|in hibernation|in a coma|off|switched off|turned off|out of action|on (hold|ice|pause)|in (abeyance|limbo|cold storage|mothballs)
    |(in|into) (deep freeze|the deep freeze)|into (abeyance|limbo|cold storage|mothballs|hibernation|disuse)|in (suspension|suspended animation)|without (effect|force)|under (an injunction|suspension)|in disuse|at a standstill|in legal limbo|(stuck|tied up|held up) in (court|the courts|litigation)`,
  ),
  ...states(
    'grade',
    true,
    '(a|all but a|) dead letter|a ghost|toothless|meaningless|a joke|a relic|useless|outdated|unjust',
  ),
  ...states(
    'restore',
    false,
    'back|back in (force|effect|business|play)|back on the books|(law|the law|the law of the land|in force|in effect|in operation|live|alive|operative|in play|on the books|up and running) again',
  ),
  ...states('beUnconstitutional', true, 'constitutional'),
  ...states(
    'beUnconstitutional',
    false,
    'unconstitutional|contrary to the constitution|in (breach|violation) of the constitution|at odds with the constitution',
  ),
  ...states('beUnlawful', false, 'invalid|illegal|unlawful'),
];
