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
      ['declare', 'rule', 'find', 'hold', 'deem', 'judge', 'pronounce', 'adjudge'].flatMap((lemma) =>
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

/** `kept X from taking effect`. */
function heldBack(lemmas: string): string {
  const ways = ['taking effect', 'going into effect', 'coming into force', 'entering into force', 'being enforced'];
  return lemmas
    .split('|')
    .flatMap((lemma) => ways.flatMap((way) => [`${lemma} ... from ${way}`, `${lemma} from ${way}`]))
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
    `jettison|ax|dispense with|dispose of|sweep away|sweep ... away|cast aside|cast ... aside|cast off|bring down the curtain on|call time on|call a halt to|put a stop to|put paid to|bin|phase out|phase ... out|retire|unwind|torpedo|snuff out|snuff ... out|scuttle|expunge|supplant|shred|trash|deep-six|strip away|strip ... away|walk back|walk ... back|scotch|rip ... up|rip up|purge|efface|give ... the axe|give ... the boot|see off|switch ... off|abandon|abolish|scrap|axe|eliminate|remove|cancel|lift|kill|kill ... off|dump|ditch|drop|discard|junk|nix|erase|delete|discontinue|do away with|get rid of|dissolve|disband|wind ... up|wind up|shutter|wipe ... out|wipe ... away|undo|tear ... up|tear up|throw ... away|roll ... back|roll back|dismantle|finish ... off|put an end to|bring an end to|call ... off|bury|sink|shut ... down|close|pull the plug on|replace|supersede|throw overboard|throw ... overboard|send ... to the scrapheap|send ... to the dustbin|${offTheBooks('take|write|wipe|strike|scrub|erase|remove|delete|clear|cross|expunge|purge|get|knock|kick')}|toss ... out|toss out|toss|vote ... out of existence|legislate ... away|consign ... to history|consign to history|lay ... to rest|lay to rest|put ... out of its misery|strike ... from|strike`,
  ),
  ...verb('both', 'endLaw', 'end|terminate|cease|stop'),
  ...verb(
    'subject',
    'endLaw',
    'go by the board|cease to be|bite the dust|come off the books|come off the statute book|go off the books|go out of existence|go away|come to an end|disappear|vanish|cease to exist|cease to apply|cease to have effect|cease to be law|cease to be in force|cease to be in effect|meet its end|pass into history|draw to a close|come to a close',
  ),
  ...verb(
    'object',
    'voidByCourt',
    `knock ... out|knock out|shoot down|shoot ... down|topple|rule against|strike ... out|strike out|invalidate|quash|strike ... down|strike down|knock ... down|knock down|throw ... out|throw out|overturn|overrule|vacate|set ... aside|set aside|${held('unconstitutional|invalid|illegal|unlawful|void|null and void|unenforceable')}`,
  ),
  ...verb(
    'subject',
    'beUnconstitutional',
    `${breaking('the constitution|the first amendment|the basic law|the charter')}|run afoul of the constitution|run foul of the constitution|fall foul of the constitution|fail constitutional muster|flunk constitutional muster|conflict with the constitution`,
  ),
  ...verb('subject', 'voidByCourt', 'fall|fall in court|go down in court|fall before the supreme court'),
  ...verb('object', 'annul', 'annul|nullify|void|reverse|cancel out'),
  ...verb(
    'object',
    'rescind',
    'rescind|revoke|withdraw|take ... back|retract|recall|pull|de-ratify|deratify|unsign|un-sign',
  ),
  ...verb(
    'object',
    'leave',
    'back out of|bow out of|bail out of|break with|break away from|bolt|turn its back on|step away from|crash out of|part ways with|cut ties with|get out of|leave behind|leave ... behind|end its membership of|end its membership in|abandon|leave|quit|exit|pull out of|withdraw from|walk out of|walk away from|denounce|break out of|drop out of|pull out from|step out of|renounce|repudiate|opt out of',
  ),
  ...verb(
    'subject',
    'expire',
    'elapse|fall off the books|drop off the books|slip off the books|peter out|hit its sunset date|reach its sunset date|reach its sunset|hit its expiry date|hit its expiration date|wither away|lose its force|lose force|lose effect|lose its effect|run dry|go out of force|reach the end of its life|expire|lapse|run out|sunset|die|phase out|go dark|run its course|time out|reach its end date|reach its expiry date|reach its expiration date|come to its scheduled end|fall away',
  ),
  ...verb('object', 'expire', 'run out on|expire on'),
  ...verb('object', 'waive', 'waive|bypass|sidestep'),
  ...verb(
    'object',
    'suspend',
    'put a freeze on|hit the pause button on|press the pause button on|press pause on|hit pause on|put the brakes on|hit the brakes on|slam the brakes on|call a pause to|sideline|turn off|turn ... off|put ... in cold storage|put ... into cold storage|put ... in deep freeze|put ... in the deep freeze|put ... into deep freeze|put ... on pause|place ... on pause|put ... in limbo|put ... into abeyance|order a halt to|suspend|pause|freeze|put ... on hold|put on hold|put ... on ice|put ... in abeyance|hold ... in abeyance|place ... in abeyance|place ... on hold|halt|shelve|park|mothball|hold ... off|put ... out of action|keep ... in abeyance|declare ... in abeyance|make ... inoperative|render ... inoperative',
  ),
  ...verb(
    'object',
    'block',
    `block|enjoin|bar|stay|stall|put a hold on|issue an injunction against|slap an injunction on|issue a stay of|grant an injunction against|place an injunction on|${heldBack('keep|stop|prevent|bar|block')}`,
  ),
  ...verb(
    'object',
    'extend',
    're-up|carry ... over|stretch|give ... another year|give ... another term|give ... more time|grant ... another year|grant ... more time|give ... an extension|give ... a reprieve|grant ... a reprieve|grant ... an extension|add a year to|add years to|eke out|perpetuate|prop ... up|extend|renew|prolong|reauthorize|reauthorise|roll ... over|continue|lengthen|keep ... alive|keep alive|keep ... going|keep ... in force|keep ... on the books|give ... new life|give ... a new lease of life|breathe new life into|make ... permanent|make permanent',
  ),
  ...verb(
    'object',
    'restore',
    'dust off|dust ... off|unfreeze|unpause|thaw|re-adopt|readopt|re-impose|re-activate|bring ... back into effect|bring ... back to life|put ... back in force|put ... back into force|put ... back in place|put ... back on the books|put ... back on the statute book|put ... back into effect|put ... back in effect|slap ... back on|bring ... back from the dead|raise ... from the dead|turn ... back on|switch ... back on|snap ... back|restore|reinstate|revive|bring ... back|bring back|reimpose|re-impose|reintroduce|resurrect|put ... back|bring ... back into force|restart|reactivate|re-enact|reenact|reestablish|re-establish|write ... back|rejoin|re-join|reenter|re-enter',
  ),
  ...verb('both', 'restore', 'resume'),
  ...verb(
    'subject',
    'restore',
    'make a comeback|make a return|kick back in|rise from the dead|spring back to life|come roaring back|come back to life|come back from the dead|come back on the books|return to force|return to effect|return to the books|go back into effect|go back into force|take effect again|enter into force again|come into force again|bounce back|come alive again|come back into force|come back into effect|come back|return|apply again|spring back|snap back|snap back into place',
  ),
  ...verb('object', 'impose', 'impose|declare|proclaim|establish|set up|put ... in place|slap ... on'),
  ...verb(
    'subject',
    'begin',
    'become binding|become operative|become enforceable|come into operation|go into operation|enter force|come online|begin to apply|start to apply|begin applying|start applying|start to bite|begin to bite|come into being|start|take effect|take hold|go live|come to life|come alive|come into force|enter into force|come into effect|enter into effect|go into effect|go into force|become effective|commence|become applicable|kick in',
  ),
  ...verb(
    'object',
    'begin',
    'bring ... into force|put ... into force|bring ... into effect|put ... into effect|bring ... into operation|put ... into operation|give effect to|activate|phase ... in|phase in|roll ... out|roll out|implement',
  ),
  ...verb(
    'object',
    'make',
    'enact|promulgate|legislate|codify|institute|write ... into law|write ... into statute|vote ... into law|pass ... into law|put ... on the books|put ... on the statute book|put ... on the statute books|put ... into law|enshrine ... in law|enshrine ... in statute|enshrine',
  ),
  ...verb('subject', 'make', 'become law|become the law'),
  ...verb(
    'object',
    'pass',
    'rush ... through|rush through|green-light|sign off on|vote in favour of|vote in favor of|give ... the nod|give ... its approval|give ... their approval|give its approval to|give their approval to|give the green light to|agree to|nod ... through|nod through|muscle ... through|shepherd ... through|steer ... through|squeeze ... through|force ... through|force through|railroad ... through|usher ... through|send ... to the president|send ... to the senate|send ... to the house|send ... to the governor|ok|okay|pass|adopt|approve|endorse|confirm|clear|back|advance|greenlight|ram ... through|push ... through|push through|wave ... through|wave through|vote ... through|vote through|rubber-stamp|give ... a first reading|give ... a second reading|give ... a third reading|give ... final passage|give ... final approval|give final approval to|give final passage to|give ... the green light|vote for|put to a vote|put ... to a vote|bring ... to a vote|vote on',
  ),
  ...verb(
    'object',
    'introduce',
    'introduce|bring in|bring ... in|table|retable|re-table|submit|file|sponsor|bring ... forward|unveil|put ... forward|put ... before parliament|put ... before the house|lay ... before parliament|lay ... before the house|bring ... before parliament',
  ),
  ...verb(
    'object',
    'sign',
    'put pen to|ink|give ... his signature|give ... her signature|give his signature to|give her signature to|put its signature to|put their signatures to|put his signature on|put her signature on|put his name on|put her name on|affix her signature to|initial|sign|sign ... into law|put his name to|put her name to|put his signature to|put her signature to|affix his signature to',
  ),
  ...verb('subject', 'signAsBill', assented('royal assent|presidential assent|assent')),
  ...verb(
    'object',
    'veto',
    'veto|send ... back|return ... unsigned|send ... back to congress|send ... back to parliament|turn ... back',
  ),
  ...verb('object', 'ratify', 'ratify|give consent to|give its consent to|give their consent to'),
  ...verb('object', 'fail', 'reject|defeat|vote ... down|vote down|kill ... off'),
  ...verb(
    'subject',
    'failAsBill',
    'die in|stall in|languish in|fizzle|fail|collapse|founder|go down to defeat|fall short|go nowhere',
  ),
  ...verb(
    'subject',
    'passAsBill',
    'get through|make it through|scrape through|squeeze through|breeze through|cruise through|move through|go through|squeak by|get the green light from|get the nod from|get approval from|win final approval in|win final approval from|win final approval|win final passage|win approval from|receive final approval|receive approval from|gain approval in|gain passage in|secure passage in|secure approval in|earn approval from|emerge from|survive a vote in|pass|clear|sail through|win approval in|win approval|win passage in|win passage|squeak through',
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
    'overhaul|tweak|revamp|ease|relax|broaden|recast|reword|redraft|rework|retool|beef ... up|beef up|slim ... down|slim down|whittle ... down|whittle down|punch a hole in|punch holes in|poke holes in|carve a hole in|adjust|fine-tune|amend|change|modify|alter|revise|rewrite|update|reform|touch|narrow|widen|expand|raise|lower|hike|increase|pare ... back|pare back|trim|scale ... back|scale back|water ... down|water down|dilute|soften|loosen|tighten|toughen|zero ... out|cut ... to zero|reduce ... to zero|set ... to zero',
  ),
  ...verb(
    'object',
    'grade',
    'gut|cripple|weaken|hollow ... out|eviscerate|neuter|defang|strengthen|undermine|ignore|violate|flout',
  ),
  ...verb(
    'object',
    'postpone',
    'move|postpone|delay|put ... off|kick ... down the road|set ... back|put off|push ... back|defer|move ... back',
  ),
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
    'stay put|carry on|linger|keep its force|retain its force|retain its effect|keep going|hold firm|stay alive|remain a law|keep its place on the books|stay the law|stay law|stay part of the law|remain|survive|stand|persist|endure|stay on the books|stay in force|stay in effect|stay in place|continue in force|live on|hold|exist|sit on the books|sit on the statute book|sit in the constitution|stand in the constitution|remain part of the law',
  ),
  ...verb('subject', 'apply', 'apply|operate|bind|continue to apply'),
  ...verb('object', 'enforce', 'enforce|apply|collect|levy'),
  ...verb('object', 'issueWaiver', 'sign|issue|grant|provide|give|make|submit|approve|send|certify'),
  ...verb('object', 'exercise', 'use|exercise|invoke'),
];
