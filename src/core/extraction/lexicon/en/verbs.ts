/**
 * English verbs and phrasal verbs for what happens to a law, each with its sense. A sense is not an event yet: meaning.ts joins it with
 * what it acts on and with the kind of law.
 */
import type { Sense } from '../../sense.ts';

export interface VerbEntry {
  readonly lemma: string;
  /** Particle or object noun that must follow: `do away with`, `take effect`, `put … on hold`. */
  readonly rest: readonly string[];
  /** Whether an object may stand between verb and rest (`struck it down`, `put the law on hold`). */
  readonly split: boolean;
  readonly sense: Sense;
  /**
   * `object`: acts on its object; `subject`: happens to its subject; `both`: `ended the ban`, `the ban ended`; `behind`: on what
   * stands behind its words (`exempted firms from the act`).
   */
  readonly on: 'object' | 'subject' | 'both' | 'behind';
}

const verb = (on: VerbEntry['on'], sense: Sense, list: string): VerbEntry[] =>
  list.split('|').map((text) => {
    const [lemma = '', ...rest] = text.trim().split(' ');
    const split = rest[0] === '...';
    return { lemma, rest: split ? rest.slice(1) : rest, split, sense, on };
  });

/** What a court holds a law to be: `ruled X unlawful`, `was found to be void`. */
function held(adjectives: string): string {
  return adjectives
    .split('|')
    .flatMap((adjective) =>
      ['declare', 'rule', 'find', 'hold', 'deem', 'judge'].flatMap((lemma) =>
        ['... ', '', '... to be ', 'to be '].map((between) => `${lemma} ${between}${adjective}`),
      ),
    )
    .join('|');
}

/** `received royal assent`. */
function assented(forms: string): string {
  return forms
    .split('|')
    .flatMap((form) => ['receive', 'get', 'win', 'gain', 'secure', 'obtain'].map((lemma) => `${lemma} ${form}`))
    .join('|');
}

/** `wiped X from the statute book`, `was struck off the books`. */
function offTheBooks(lemmas: string): string {
  const books = ['books', 'statute book', 'statute books', 'law books'];
  return lemmas
    .split('|')
    .flatMap((lemma) =>
      ['... off', 'off', '... from', 'from'].flatMap((between) =>
        books.map((book) => `${lemma} ${between} the ${book}`),
      ),
    )
    .join('|');
}

/** What a law does that cannot stand beside a higher one: `violates the Constitution`. */
function breaking(higher: string): string {
  return higher
    .split('|')
    .flatMap((law) => ['violate', 'breach', 'offend', 'contravene', 'infringe'].map((lemma) => `${lemma} ${law}`))
    .join('|');
}

export const VERBS: readonly VerbEntry[] = [
  ...verb('object', 'repeal', 'repeal|abrogate'),
  ...verb(
    'object',
    'removeLaw',
    `switch ... off|abandon|abolish|scrap|axe|eliminate|remove|cancel|lift|kill|kill ... off|dump|ditch|drop|discard|junk|nix|erase|delete|discontinue|do away with|get rid of|dissolve|disband|wind ... up|wind up|shutter|wipe ... out|wipe ... away|undo|tear ... up|tear up|throw ... away|roll ... back|roll back|dismantle|finish ... off|put an end to|bring an end to|call ... off|bury|sink|shut ... down|close|pull the plug on|replace|supersede|throw overboard|throw ... overboard|send ... to the scrapheap|send ... to the dustbin|${offTheBooks('take|write|wipe|strike|scrub|erase|remove|delete')}|toss ... out|toss out|toss|vote ... out of existence|legislate ... away|consign ... to history|consign to history|lay ... to rest|lay to rest|put ... out of its misery|strike ... from|strike`,
  ),
  ...verb('both', 'endLaw', 'end|terminate|cease|stop'),
  ...verb(
    'subject',
    'endLaw',
    'go away|come to an end|disappear|vanish|cease to exist|cease to apply|cease to have effect|cease to be law|cease to be in force|cease to be in effect|meet its end|pass into history|draw to a close|come to a close',
  ),
  ...verb(
    'object',
    'voidByCourt',
    `rule against|strike ... out|strike out|invalidate|quash|strike ... down|strike down|knock ... down|knock down|throw ... out|throw out|overturn|overrule|vacate|set ... aside|set aside|${held('unconstitutional|invalid|illegal|unlawful|void|null and void|unenforceable')}`,
  ),
  ...verb('subject', 'beUnconstitutional', breaking('the constitution|the first amendment|the basic law|the charter')),
  ...verb('subject', 'voidByCourt', 'fall'),
  ...verb('object', 'annul', 'annul|nullify|void|reverse|cancel out'),
  ...verb(
    'object',
    'rescind',
    'rescind|revoke|withdraw|take ... back|retract|recall|pull|de-ratify|deratify|unsign|un-sign',
  ),
  ...verb(
    'object',
    'leave',
    'leave|quit|exit|pull out of|withdraw from|walk out of|walk away from|denounce|break out of|drop out of|pull out from|step out of|renounce|repudiate|opt out of',
  ),
  ...verb(
    'subject',
    'expire',
    'expire|lapse|run out|sunset|die|phase out|go dark|run its course|time out|reach its end date|reach its expiry date|reach its expiration date|come to its scheduled end|fall away',
  ),
  ...verb('object', 'waive', 'waive|bypass'),
  ...verb(
    'object',
    'suspend',
    'suspend|pause|freeze|put ... on hold|put on hold|put ... on ice|put ... in abeyance|hold ... in abeyance|place ... in abeyance|place ... on hold|halt|shelve|park|mothball|hold ... off|put ... out of action|keep ... in abeyance|declare ... in abeyance|make ... inoperative|render ... inoperative',
  ),
  ...verb('object', 'block', 'block|enjoin|bar|stay'),
  ...verb(
    'object',
    'extend',
    'extend|renew|prolong|reauthorize|reauthorise|roll ... over|continue|lengthen|keep ... alive|keep alive|keep ... going|keep ... in force|keep ... on the books|give ... new life|give ... a new lease of life|breathe new life into|make ... permanent|make permanent',
  ),
  ...verb(
    'object',
    'restore',
    'restore|reinstate|revive|bring ... back|bring back|reimpose|re-impose|reintroduce|resurrect|put ... back|bring ... back into force|restart|reactivate|re-enact|reenact|reestablish|re-establish|write ... back|rejoin|re-join|reenter|re-enter',
  ),
  ...verb('both', 'restore', 'resume'),
  ...verb(
    'subject',
    'restore',
    'come back into force|come back into effect|come back|return|apply again|spring back|snap back|snap back into place',
  ),
  ...verb('object', 'impose', 'impose|declare|proclaim'),
  ...verb(
    'subject',
    'begin',
    'take effect|take hold|go live|come to life|come alive|come into force|enter into force|come into effect|enter into effect|go into effect|go into force|become effective|commence|become applicable|kick in',
  ),
  ...verb('object', 'begin', 'bring ... into force|put ... into force|implement'),
  ...verb('object', 'make', 'enact|promulgate|legislate'),
  ...verb('subject', 'make', 'become law|become the law'),
  ...verb(
    'object',
    'pass',
    'ok|okay|pass|adopt|approve|endorse|confirm|clear|back|advance|greenlight|ram ... through|push ... through|push through|wave ... through|wave through|vote ... through|vote through|rubber-stamp|give ... a first reading|give ... a second reading|give ... a third reading|give ... final passage|give ... final approval|give final approval to|give final passage to|give ... the green light|vote for|put to a vote|put ... to a vote|bring ... to a vote|vote on',
  ),
  ...verb(
    'object',
    'introduce',
    'introduce|table|retable|re-table|submit|file|sponsor|bring ... forward|unveil|put ... forward|put ... before parliament|put ... before the house|lay ... before parliament|lay ... before the house|bring ... before parliament',
  ),
  ...verb(
    'object',
    'sign',
    'sign|sign ... into law|put his name to|put her name to|put his signature to|put her signature to|affix his signature to',
  ),
  ...verb('subject', 'signAsBill', assented('royal assent|presidential assent|assent')),
  ...verb('object', 'veto', 'veto|send ... back'),
  ...verb('object', 'ratify', 'ratify|give consent to|give its consent to|give their consent to'),
  ...verb('object', 'fail', 'reject|defeat|vote ... down|vote down|kill ... off'),
  ...verb('subject', 'failAsBill', 'fail|collapse|founder|go down to defeat|fall short|go nowhere'),
  ...verb(
    'subject',
    'passAsBill',
    'pass|clear|sail through|win approval in|win approval|win passage in|win passage|squeak through',
  ),
  ...verb('subject', 'extend', 'shed its expiry date|lose its expiry date|shed its sunset|lose its sunset'),
  ...verb('subject', 'awaitSignature', 'await|wait for'),
  ...verb(
    'subject',
    'endless',
    'have no expiry date|have no expiration date|have no end date|have no sunset|have no sunset clause|have no sunset date|run without an end date',
  ),
  ...verb('subject', 'present', 'go to|head to|head for|reach|move to|land on'),
  ...verb('object', 'override', 'override'),
  ...verb('behind', 'exempt', 'exempt ... from|excuse ... from|spare ... from|shield ... from|carve ... out of'),
  ...verb('behind', 'leave', 'pull ... out of|take ... out of|withdraw ... from|yank ... out of|lead ... out of'),
  ...verb('behind', 'restore', 'bring ... back into|take ... back into|return ... to'),
  ...verb('object', 'obtainWaiver', 'get|receive|obtain|win|secure'),
  ...verb(
    'object',
    'amend',
    'amend|change|modify|alter|revise|rewrite|update|reform|touch|narrow|widen|expand|raise|lower|hike|increase|pare ... back|pare back|trim|scale ... back|scale back|water ... down|water down|dilute|soften|loosen|tighten|toughen|zero ... out|cut ... to zero|reduce ... to zero|set ... to zero',
  ),
  ...verb(
    'object',
    'grade',
    'gut|cripple|weaken|hollow ... out|eviscerate|neuter|defang|strengthen|undermine|ignore|violate|flout',
  ),
  ...verb('object', 'postpone', 'move|postpone|delay|put ... off|put off|push ... back|defer|move ... back'),
  ...verb('object', 'uphold', `uphold|sustain|affirm|validate|${held('constitutional|lawful|valid|legal')}`),
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
    'remain|survive|stand|persist|endure|stay on the books|stay in force|stay in effect|stay in place|continue in force|live on|hold|exist|sit on the books|sit on the statute book|sit in the constitution|stand in the constitution|remain part of the law',
  ),
  ...verb('subject', 'apply', 'apply|operate|bind|continue to apply'),
  ...verb('object', 'enforce', 'enforce|apply|collect|levy'),
  ...verb('object', 'issueWaiver', 'sign|issue|grant|provide|give|make|submit|approve|send|certify'),
  ...verb('object', 'exercise', 'use|exercise|invoke'),
];
