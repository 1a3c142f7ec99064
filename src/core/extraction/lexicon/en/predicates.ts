/**
 * English words for what happens to a law: verbs, phrasal verbs, nouns and predicates after “be”, each with its sense.
 * A sense is not an event yet: meaning.ts joins it with what it acts on and with the kind of law.
 */
import type { Sense } from '../../meaning.ts';

export interface VerbEntry {
  readonly lemma: string;
  /** Particle or object noun that must follow: `do away with`, `take effect`, `put … on hold`. */
  readonly rest: readonly string[];
  /** Whether an object may stand between verb and rest (`struck it down`, `put the law on hold`). */
  readonly split: boolean;
  readonly sense: Sense;
  /** `object`: acts on its object; `subject`: happens to its subject; `both`: `ended the ban`, `the ban ended`. */
  readonly on: 'object' | 'subject' | 'both';
}

const verb = (on: VerbEntry['on'], sense: Sense, list: string): VerbEntry[] =>
  list.split('|').map((text) => {
    const [lemma = '', ...rest] = text.trim().split(' ');
    const split = rest[0] === '...';
    return { lemma, rest: split ? rest.slice(1) : rest, split, sense, on };
  });

export const VERBS: readonly VerbEntry[] = [
  ...verb('object', 'repeal', 'repeal|abrogate'),
  ...verb(
    'object',
    'removeLaw',
    'switch ... off|abandon|abolish|scrap|axe|eliminate|remove|cancel|lift|kill|kill ... off|dump|ditch|drop|discard|junk|nix|erase|delete|discontinue|do away with|get rid of|wipe ... out|wipe ... away|undo|tear ... up|tear up|throw ... away|roll ... back|roll back|dismantle|finish ... off|put an end to|bring an end to|call ... off|bury|sink|take ... off the books|take ... off the list|wipe ... off the books|wipe ... from the books|wipe from the books|strike from the books|shut ... down|close|take ... off the statute book|pull the plug on|strike ... from the books|strike ... from the law|strike ... from|strike',
  ),
  ...verb('both', 'endLaw', 'end|terminate|cease|stop'),
  ...verb(
    'subject',
    'endLaw',
    'go away|come to an end|disappear|vanish|cease to exist|cease to apply|cease to have effect',
  ),
  ...verb(
    'object',
    'voidByCourt',
    'invalidate|quash|strike ... down|strike down|throw ... out|throw out|overturn|overrule|vacate|set ... aside|set aside|declare ... unconstitutional|rule ... unconstitutional|find ... unconstitutional|hold ... unconstitutional|declare ... invalid|rule ... invalid|rule ... illegal|declare ... illegal|rule ... unlawful',
  ),
  ...verb('subject', 'voidByCourt', 'fall'),
  ...verb('object', 'annul', 'annul|nullify|void|reverse|cancel out'),
  ...verb('object', 'rescind', 'rescind|revoke|withdraw|take ... back|retract|recall|pull'),
  ...verb(
    'object',
    'leave',
    'leave|quit|exit|pull out of|withdraw from|walk out of|walk away from|denounce|break out of|drop out of|pull out from|step out of',
  ),
  ...verb('subject', 'expire', 'expire|lapse|run out|sunset|die|phase out|go dark'),
  ...verb('object', 'waive', 'waive|bypass'),
  ...verb(
    'object',
    'suspend',
    'suspend|pause|freeze|put ... on hold|put on hold|put ... on ice|put ... in abeyance|hold ... in abeyance|place ... in abeyance|place ... on hold|halt|shelve|mothball|hold ... off|put ... out of action|keep ... in abeyance|declare ... in abeyance|make ... inoperative|render ... inoperative',
  ),
  ...verb('object', 'block', 'block|enjoin|bar|stay'),
  ...verb('object', 'extend', 'extend|renew|prolong|reauthorize|reauthorise|roll ... over|continue|lengthen'),
  ...verb(
    'object',
    'restore',
    'restore|reinstate|revive|bring ... back|bring back|reimpose|re-impose|reintroduce|resurrect|put ... back|bring ... back into force|restart|reactivate|re-enact|reenact|reestablish|re-establish|write ... back',
  ),
  ...verb('both', 'restore', 'resume'),
  ...verb('subject', 'restore', 'come back into force|come back into effect|come back|return|apply again|spring back'),
  ...verb('object', 'impose', 'impose'),
  ...verb(
    'subject',
    'begin',
    'take effect|come into force|enter into force|come into effect|enter into effect|go into effect|go into force|become effective|commence|become applicable|kick in',
  ),
  ...verb('object', 'begin', 'bring ... into force|put ... into force|implement'),
  ...verb('object', 'make', 'enact|promulgate|legislate'),
  ...verb('subject', 'make', 'become law|become the law'),
  ...verb(
    'object',
    'pass',
    'ok|okay|pass|adopt|approve|endorse|clear|back|advance|greenlight|ram ... through|push ... through|push through|wave ... through|wave through|vote ... through|vote through|rubber-stamp|give ... a first reading|give ... a second reading|give ... a third reading|give ... final passage|give ... final approval|give final approval to|give final passage to|give ... the green light|vote for|put to a vote|put ... to a vote|bring ... to a vote|vote on',
  ),
  ...verb('object', 'introduce', 'introduce|table|submit|file|sponsor|bring ... forward|unveil|put ... forward'),
  ...verb('object', 'sign', 'sign|sign ... into law'),
  ...verb('object', 'veto', 'veto|send ... back'),
  ...verb('object', 'ratify', 'ratify'),
  ...verb('object', 'fail', 'reject|defeat|vote ... down'),
  ...verb(
    'object',
    'amend',
    'amend|change|modify|alter|revise|rewrite|update|reform|touch|narrow|widen|expand|zero ... out|cut ... to zero|reduce ... to zero|set ... to zero',
  ),
  ...verb(
    'object',
    'grade',
    'gut|cripple|weaken|hollow ... out|eviscerate|neuter|defang|strengthen|undermine|ignore|violate|flout',
  ),
  ...verb('object', 'postpone', 'move|postpone|delay|put ... off|put off|push ... back|defer|move ... back'),
  ...verb(
    'object',
    'uphold',
    'uphold|sustain|affirm|validate|rule ... constitutional|declare ... constitutional|find ... constitutional|hold ... constitutional|rule ... lawful|find ... lawful|declare ... lawful',
  ),
  ...verb(
    'object',
    'letStand',
    'preserve|leave ... standing|leave ... in place|leave ... intact|leave ... alone|leave ... in force|leave ... in effect|let ... stand|keep ... in place|keep ... in force',
  ),
  ...verb('object', 'dismiss', 'dismiss|turn ... away|turn away|turn down|turn ... down|toss|toss ... out|toss out'),
  ...verb('subject', 'dismiss', 'fail'),
  ...verb('object', 'hear', 'hear|take up|take ... up|consider'),
  ...verb(
    'subject',
    'remain',
    'remain|survive|stand|persist|endure|stay on the books|stay in force|stay in effect|stay in place|continue in force|live on|hold|exist',
  ),
  ...verb('subject', 'apply', 'apply|operate|bind|continue to apply'),
  ...verb('object', 'enforce', 'enforce|apply'),
  ...verb('object', 'issueWaiver', 'sign|issue|grant|provide|give|make|submit|approve|send|certify'),
  ...verb('object', 'exercise', 'use|exercise|invoke'),
];

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
    'in force|law|the law|federal law|state law|permanent law|the law of the land|good law|on the books|on the statute book|on the statute books|in the statute book|in the code|in the constitution|part of the constitution|part of the law|printed in the constitution|in effect|in place|valid|intact|alive|alive and well|there|operative|legally binding|binding|standing|active|effective|untouched|unchanged|alone|the law of the land|in the statute book|in the united states code|in the law books|here to stay',
  ),
  ...states(
    'beLaw',
    true,
    'off the books|no more|gone|dead|history|a thing of the past|over|done|finished|void|null and void|dead and buried|out of force|defunct|extinct|moot|not law|unlawful|off the statute book|at an end|a memory|a relic of the past|kaput|toast',
  ),
  ...states(
    'beApplied',
    false,
    'in operation|applied|enforced|applicable|operational|in application|in use|covered|usable',
  ),
  ...states(
    'beApplied',
    true,
    'inoperative|out of action|on hold|on ice|in abeyance|suspended|paused|on pause|in limbo|frozen|dormant|waived|stayed|blocked',
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
  ...states('beUnconstitutional', false, 'unconstitutional|invalid|illegal'),
];
