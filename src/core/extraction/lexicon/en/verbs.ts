/**
 * English verbs and phrasal verbs for what happens to a law, each with its sense. A sense is not an event yet: meaning.ts joins it with
 * what it acts on and with the kind of law.
 */
import { BOOKS, CODE, GAZETTE } from './alternatives.ts';
import { IDIOMS } from './idioms.ts';
import { READINGS } from './readings.ts';
import { byFirstWord, type VerbRow, verb } from './verb-entry.ts';

/** What a court holds a law to be: `ruled X unlawful`, `was found to be void`. */
const held = (adjectives: string) =>
  `(declare|rule|find|hold|deem|judge|pronounce|adjudge) (...|) (to be|) (${adjectives})`;

const AMENDMENTS =
  'first second fourth fifth sixth eighth tenth fourteenth fifteenth 1st 2nd 4th 5th 6th 8th 10th 14th 15th'
    .split(' ')
    .map((ordinal) => `${ordinal} amendment`);
const CLAUSES = ['due process', 'equal protection', 'commerce'].flatMap((of) => [`${of} clause`, `${of} guarantee`]);
/** What a court measures an act against. */
const HIGHER = `(${['constitution', 'separation of powers', 'basic law', 'charter', ...AMENDMENTS, ...CLAUSES].join('|')})`;
const WHOSE = '(his|her|its|their)';
/** Whom a head of state sends a law back to. */
const CHAMBERS =
  '(congress|parliament|lawmakers|legislators|deputies|mps|the saeima|the seimas|the knesset|the rada|the sejm|the assembly|the national assembly|the legislature|the house)';
/** `gave X its final approval`, `gave their blessing to X`. */
const ASSENT =
  '(its|their|his|her|final|formal|the) (final|formal|definitive|) (approval|blessing|backing|consent|assent|endorsement|nod|imprimatur|green light|go-ahead|seal of approval)';
/** `put X on hold`, `kept it in limbo`. */
const AT_REST =
  '(on hold|on ice|on pause|in abeyance|into abeyance|in limbo|in cold storage|into cold storage|in deep freeze|in the deep freeze|into deep freeze)';
/** `came out intact`, `emerged in one piece`. */
const UNHARMED = '(intact|unscathed|unharmed|whole|untouched|in one piece|without a scratch)';

const ROWS: readonly VerbRow[] = [
  ...IDIOMS,
  verb('object', 'repeal', 'repeal|abrogate'),
  verb(
    'object',
    'removeLaw',
    `excise|extinguish|obliterate|demolish|overthrow|unravel|spike|(bring|take) (...|) down|bring (...|) to (an end|a close)|bring about the end of
    |draw a line under|close the book on|deal a (death blow|deathblow|fatal blow) to|deal ... (a|its|the) (death blow|deathblow|fatal blow)|(drive|put) a stake through
    |put ... to (rest|bed|death)|rub ... out|wind (...|) down|sweep (...|) aside|write ... out of the (law|code|statute book|statute books)|call (...|) off
    |jettison|ax|axe|bin|retire|unwind|torpedo|scuttle|expunge|supplant|shred|trash|deep-six|scotch|purge|efface|abandon|abolish|scrap
    |eliminate|remove|cancel|lift|kill|dump|ditch|drop|discard|junk|nix|erase|delete|discontinue|dissolve|disband|shutter|undo|dismantle
    |bury|sink|close|replace|supersede|strike|toss|dispense with|dispose of|do away with|get rid of
    |(sweep|strip|throw|wipe|legislate|vote|clear) ... away|(sweep|strip|clear) away|make an end of|deal the final blow to|swap (...|) out|cast (...|) aside|cast off|(walk|roll) (...|) back
    |(phase|snuff|wipe) ... out|(phase|snuff) out|toss (...|) out|tear (...|) down|(rip|tear|wind) (...|) up|(kill|finish|polish|switch|break) (...|) off
    |see off|shut ... down|throw (...|) overboard|bring down the curtain on|call time on|call a halt to|put a stop to|put paid to
    |(put|bring) an end to|pull the plug on|give ... (the|its) (axe|boot|marching orders)|send ... to the (scrapheap|dustbin)
    |consign (...|) to history|(throw|toss|cast) (...|) on the (scrapheap|scrap heap|rubbish heap|ash heap)|lay (...|) to rest|put ... out of its misery|strike ... from
    |(take|write|wipe|strike|scrub|erase|remove|delete|clear|cross|expunge|purge|get|knock|kick|sweep|strip|tear|rip|yank|rub|vote|throw|pull|toss|blot|cast|chuck|chase|cut|drum|legislate|push) (...|) (off|from|out of) the ${BOOKS}
    |(take|write|wipe|strike|scrub|erase|remove|delete|expunge|cut|strip|sweep|drop|vote|pull|clear|purge|throw) (...|) (from|out of|off) the ${CODE}`,
  ),
  verb('object', 'rescind', 'delist|de-list'),
  verb('both', 'endLaw', 'end|terminate|cease|stop'),
  verb('subject', 'endLaw', 'die|perish|go'),
  verb(
    'subject',
    'endLaw',
    `go by the board|bite the dust|(come|go) off the ${BOOKS}|(go|disappear|vanish) from the ${BOOKS}|leave the ${BOOKS}|leave the ${CODE}|(drop|disappear|vanish|fall|come) (from|out of) the ${CODE}|go out of existence|go away|disappear|vanish|(come|draw) to (a close|an end)
    |cease to (be|exist|apply|have effect|have any effect|have legal effect|be law|be in force|be in effect|be valid)|stop (applying|binding|being law|being in force|being valid|having effect)
    |go out of (force|effect)|lose (its|) (legal|binding|) (force|effect|validity)|get the (axe|ax|boot|chop)|meet its end|pass into history`,
  ),
  verb(
    'object',
    'voidByCourt',
    `topple|invalidate|quash|overturn|overrule|vacate|disallow|slap (...|) down|(knock|strike) (...|) out|(shoot|strike|knock) (...|) down
    |set (...|) aside|find (...|) wanting|(declare|rule|find|hold|deem|judge|adjudge) ... (to be|) (a|) (breach|violation) of the ${HIGHER}|(declare|rule|find|hold|deem|judge) ... (to be|) (in breach of|in violation of|contrary to|incompatible with|at odds with|in conflict with) the ${HIGHER}
    |${held('unconstitutional|invalid|void|null and void|unenforceable')}`,
  ),
  verb(
    'subject',
    'beUnconstitutional',
    `(violate|breach|offend|contravene|infringe|run afoul of|run foul of|fall foul of|conflict with) (the|) ${HIGHER}
    |(fail|flunk) constitutional muster`,
  ),
  verb('object', 'ruleAgainst', `(rule|find) against|${held('illegal|unlawful')}`),
  verb(
    'subject',
    'voidByCourt',
    'fall|fall in court|go down in court|fall before the supreme court|(lose|fail) (at|in|before) (the|) (supreme court|high court|constitutional court|court|courts)',
  ),
  verb(
    'object',
    'annul',
    'annul|nullify|void|reverse|throw (...|) out|cancel out|render (...|) (void|null and void|unenforceable)',
  ),
  verb('object', 'rescind', 'rescind|revoke|withdraw|countermand|take ... back|retract|pull|unsign|un-sign'),
  verb('object', 'rescind', 'de-ratify|deratify', 'ratification'),
  verb(
    'object',
    'leave',
    `(back|bow|bail|break|walk|drop|step|opt|crash|get|pull) out of|pull out from|walk out on|break with|(break|step|walk) away from|(split|resign) from|jump ship from|(sever|cut|break) (its|their|all) ties (to|with)|relinquish (its|their|) membership (of|in)|bolt|abandon|leave|quit|exit
    |(withdraw|disengage|depart|exit|bolt|pull back|cut loose) from|bail on|give (...|) up|forsake|desert|repudiate|turn (its|their) back on|(part ways|part company|cut ties) with|stop being (a|) (party|member) (to|of)|leave (...|) behind
    |end (its|their) membership (of|in)`,
  ),
  // a word of treaty law for the notice
  verb('object', 'giveNotice', 'denounce|renounce'),
  verb(
    'subject',
    'expire',
    `elapse|expire|lapse|pass away|fall (out of force|by the wayside)|sunset|self-destruct|fade away|give up the ghost|go the way of the dodo|(fall|drop|slip) off the ${BOOKS}|peter out|run out|time out|phase out|(wither|fall) away|wither on the vine|run dry|go dark
    |reach the end of its life|run its course|come to its scheduled end
    |(hit|reach) its (term|full term|sunset|sunset date|end date|expiry date|expiration date)`,
  ),
  verb('object', 'expire', 'run out on|expire on'),
  verb('object', 'waive', 'waive|bypass|sidestep'),
  verb(
    'object',
    'suspend',
    'suspend|deactivate|disapply|interrupt|declare ... in abeyance|(declare|impose|introduce) a moratorium on (implementing|applying|enforcing|observing)|(stop|cease|quit|halt) (implementing|honouring|honoring)|cease to (implement|honour|honor)|(make|render|declare) ... inoperative|(put|take|knock) ... out of (action|commission|operation|service)|disable',
  ),
  // no words of law: an order not to enforce it does that too
  verb(
    'object',
    'suspend',
    `pause|freeze|halt|shelve|park|mothball|sideline|turn (...|) off|hold ... off|put on hold|(put|place|hold|keep|have) ... ${AT_REST}
    |(keep|stop|prevent) ... from (biting|working|operating|functioning|applying|running)|put a freeze on|(hit|press) (pause|the pause button) on|(put|hit|slam) the brakes on|call a pause to|order a halt to`,
    'application',
  ),
  verb(
    'object',
    'block',
    `block|enjoin|bar|stay|stall|prohibit|prevent|forbid|put a hold on|(issue|grant|enter|sign|hand down) (an|a|) (nationwide|preliminary|temporary|permanent|) (injunction|injunctions|restraining order) against|(slap|place) an injunction on|issue a stay of
    |(keep|stop|prevent|bar|block) (...|) from (taking effect|taking hold|going into effect|coming into force|entering into force|being enforced|being applied|kicking in|being implemented|being used|being carried out)`,
  ),
  verb(
    'object',
    'extend',
    `re-up|stretch|perpetuate|extend|renew|prolong|reauthorize|reauthorise|continue|lengthen|eke out|prop ... up|(carry|roll) ... over|carry ... (to|until|through|into)
    |keep (...|) alive|keep ... going|make (...|) permanent
    |(give|grant) ... (another year|another term|more time|an extension|a reprieve)|keep ... for another (day|week|month|year|#)|give ... new life|give ... a new lease (of|on) life|save ... from (expiry|expiring|lapsing|lapse|expiration)|buy ... (more time|another year)
    |(give|grant|hand) ... (another|) # (more|) (years|months|weeks|days)|breathe new life into|give (new|fresh|another) life to|give (a|another) new lease of life to|add (a year|years) to|(extend|prolong) the (life|term|duration) of`,
  ),
  verb(
    'object',
    'restore',
    `resuscitate|relist|re-list|redesignate|re-designate|rekindle|relaunch|reinstitute|re-institute|reanimate|reissue|breathe life back into|unfreeze|unpause|thaw|re-adopt|readopt|re-activate|reactivate|restore|reinstate|revive|reimpose|re-impose|reintroduce|resurrect|restart
    |re-enact|reenact|reestablish|re-establish|rejoin|re-join|reenter|re-enter|(come|get|go) back into|sign back (up|on) to|dust (...|) off|bring (...|) back|(put|write|snap) ... back
    |(put|bring) ... back (in|into) (force|effect)|put ... back in place|put ... back on the ${BOOKS}|bring ... back to life
    |(slap|turn|switch) ... back on|(bring ... back|raise ...) from the dead`,
  ),
  verb('both', 'restore', 'resume'),
  verb(
    'subject',
    'restore',
    `make a (comeback|return)|kick back in|rise from the dead|return|return to (force|effect|the books)|apply again|take effect again
    |(spring|come) back to life|come back from the dead|come roaring back|come back|come back on the books|(come|enter) into force again
    |come alive again|(come|go) back into (force|effect)|(bounce|spring|snap) back|snap back into place`,
  ),
  verb(
    'object',
    'impose',
    'impose|designate|declare|proclaim|decree|establish|create|launch|set up|put ... in place|(slap|clamp) ... on',
  ),
  verb(
    'subject',
    'begin',
    `take (full|immediate|legal|practical|) effect|take (full|) hold|kick in|start|begin|commence|go live|come alive|come online|come to life|come into being|come in|enter force
    |(come|go|enter) into (full|provisional|) (force|effect|operation)|become (binding|operative|enforceable|effective|applicable)
    |(begin|start) (to apply|applying)|(start|begin) to (bite|run)|(start|begin) running|(begin|start) to be applied|(enter|come) into (provisional|) application`,
  ),
  verb(
    'object',
    'begin',
    '(bring|put) ... into (force|effect|operation)|give effect to|activate|switch (...|) on|phase (...|) in|roll (...|) out|implement',
  ),
  verb(
    'object',
    'make',
    `enact|promulgate|legislate|codify|formalize|formalise|institute|enshrine|(write|enshrine) ... (in|into) (law|statute|regulation)|(write|enshrine) ... (in|into) the ${CODE}|(vote|pass|put|turn) ... into law
    |(put|place) ... on the ${BOOKS}|bring (...|) into being|make ... law|(add|write|put) ... (to|into|in) the constitution`,
  ),
  verb(
    'subject',
    'make',
    `become (a|) law|become the law|make it into law|enter (law|the statute book)|turn into (an act|law)|reach the ${BOOKS}|(make it|get) (on|onto|to) the ${BOOKS}`,
  ),
  verb(
    'object',
    'pass',
    `ok|okay|pass|adopt|approve|endorse|confirm|clear|back|advance|finalize|finalise|greenlight|green-light|rubber-stamp|agree to|consent to|put (its|their|the|a) (final|) (seal|stamp|seal of approval|stamp of approval) on|sign (...|) off|sign off on
    |vote for|vote on|vote in (favour|favor) of|(put|bring) (...|) to a vote
    |(rush|ram|push|wave|vote|nod|force|shout|hurry|whisk|speed|fast-track) (...|) through|(muscle|shepherd|steer|squeeze|railroad|usher) ... through|(steamroll|steamroller|bulldoze) (...|) through|complete (work|passage) (on|of)
    |give ... (the nod|the green light|the go-ahead|final passage)|give ... ${ASSENT}|give ${ASSENT} to|give ... (a|its|their) (first|second|third) reading
    |give (final passage|the green light|the go-ahead) to|send ... to the (president|senate|house|governor|states)`,
  ),
  verb('object', 'publish', `gazette|certify|publish|(publish|print|run|carry) (...|) in ${GAZETTE}`),
  verb('subject', 'publish', `(appear|come out) in ${GAZETTE}`),
  verb(
    'object',
    'introduce',
    `introduce|float|author|initial|put ${WHOSE} initials (to|on|under)|table|retable|re-table|submit|file|sponsor|unveil|bring (...|) in|(bring|put) ... forward
    |(put|lay|bring) (...|) before (parliament|congress|the house|the commons|the assembly|deputies|mps|lawmakers)|(drop|put) (...|) (in|into) the hopper`,
  ),
  verb(
    'object',
    'sign',
    `ink|sign|assent to|give (royal|presidential) assent to|sign ... into (law|force)|put pen to|put ${WHOSE} (name|names|signature|signatures) (to|on)|affix ${WHOSE} (signature|signatures) to|give ... ${WHOSE} signature
    |give ${WHOSE} signature to`,
  ),
  verb(
    'object',
    'veto',
    `veto|send ... back|turn ... back|return ... unsigned|(send|refer|hand|turn) (...|) back to ${CHAMBERS}|return (...|) to ${CHAMBERS}
    |return (...|) to ${CHAMBERS} for reconsideration|(refuse|deny) (...|his|her|its|) (assent|sanction) to|withhold (...|his|her|its|) (assent|sanction) from`,
  ),
  verb(
    'object',
    'ratify',
    '(exchange|deposit|lodge) (the|its|their|) (instrument|instruments) of ratification (of|for|to)|ratify|accede to|join|(sign up|sign on) to|become a (party|state party) to|give (its|their|) consent to',
  ),
  verb('object', 'fail', 'reject|defeat|derail|scupper|vote (...|) down|kill ... off'),
  verb('subject', 'failAsBill', 'fail|collapse|founder|fizzle|fall|die in|go down to defeat|fall short|go nowhere'),
  ...READINGS,
  verb('subject', 'present', 'go to|head to|head for|reach|move to|land on'),
  verb(
    'object',
    'override',
    'override|overturn|overrule|overcome|reverse|defeat|reject|quash|strike down|undo|throw (...|) out|(set|sweep|brush|push|wave|cast) (...|) aside|vote (...|) down',
  ),
  verb('behind', 'removeLaw', '(strip|rob|deprive) ... of'),
  verb(
    'behind',
    'exempt',
    '(exempt|excuse|spare|shield|free|relieve) ... from|relieve ... of|carve ... out of|be exempt from',
  ),
  verb('behind', 'leave', '(pull|take|yank|lead) ... out of|(withdraw|pull|yank|remove|extricate) ... from'),
  verb('behind', 'restore', '(bring|take) ... back into|return ... to'),
  verb('object', 'obtainWaiver', 'get|receive|obtain|win|secure'),
  verb(
    'object',
    'amend',
    `amend|change|redefine|lay (a|one) (finger|hand) on|modify|alter|revise|rewrite|update|reform|touch|narrow|raise|lower|hike|increase|trim|dilute|soften|loosen
    |overhaul|tweak|revamp|ease|relax|recast|reword|redraft|rework|retool|adjust|fine-tune
    |curtail|reshape|refashion|restructure|(slim|whittle|water|pare) (...|) down|(pare|scale) (...|) back|(punch|poke|carve) (a hole|holes) in|zero (...|) out
    |(cut|reduce|set|take|bring|slash|lower) ... to zero|(set|fix|put) ... (at|to) (nil|zero)`,
  ),
  verb('object', 'enlarge', 'widen|expand|broaden|enlarge|tighten|toughen|stiffen|beef (...|) up'),
  verb('subject', 'amend', '(rise|climb|jump) (to|by)|go up (to|by)|change|budge'),
  verb(
    'object',
    'grade',
    'sound the death knell for|gut|cripple|weaken|hollow ... out|eviscerate|neuter|defang|strengthen|undermine|ignore|violate|flout',
  ),
  verb(
    'object',
    'postpone',
    'postpone|delay|defer|move|reschedule|put (...|) off|kick ... (down the road|into the long grass)|(set|push|move) (...|) back|push (...|) out|stop the clock on|put ... on the (back burner|backburner)',
  ),
  verb(
    'object',
    'uphold',
    `uphold|sustain|affirm|reaffirm|validate|vindicate|(uphold|affirm|confirm|sustain) (the|its|their) (constitutionality|validity|legality|lawfulness) of|(find|see) (nothing wrong|nothing amiss|nothing unlawful|nothing illegal|nothing unconstitutional|no fault|no flaw|no defect) (with|in|about)|give ... a clean bill of health|${held('constitutional|lawful|valid|legal')}`,
  ),
  verb(
    'object',
    'letStand',
    'preserve|retain|spare|find (...|) (untouched|intact|undisturbed|unharmed|unscathed|still standing|still in force|still on the books)|leave (...|) (standing|in place|intact|alone|untouched|undisturbed|in force|in effect)|let ... stand|keep ... (in place|in force|on the books|intact|standing)',
  ),
  verb(
    'object',
    'dismiss',
    'dismiss|toss|rebuff|repel|(turn|swat|wave|bat) (...|) away|turn (...|) (down|aside|back)|(toss|throw) (...|) out|fend (...|) off|(brush|push|swat) (...|) aside',
  ),
  verb('subject', 'dismiss', 'fail'),
  verb('object', 'hear', 'hear|consider|rule on|decide|settle|resolve|adjudicate|take (...|) up'),
  verb(
    'subject',
    'remain',
    `(run|last|live) (until|till|through)|run to|run (well|deep|far|) into|(run|last|go on) for another|remain|survive|stand|persist|endure|linger|hold|exist|live|live on|(live|go) on without|carry on|stay|stay put|hold firm|stay alive|keep going|(keep|retain) its (force|effect)
    |stay (law|the law|part of the law)|stay (on the books|in force|in effect|in place)|remain (a law|a statute|a federal law|a federal statute|part of the law)|continue in force
    |continue to (exist|stand|be law|be in force|be in effect|be in place|be valid|be binding|be operative|have effect|have force|have legal effect|have legal force)
    |keep its place on the books|(sit|stand) (untouched|unchanged|unused|idle|dormant|) (on|in) the ${BOOKS}|(sit|stand) (untouched|unchanged|unused|idle|dormant|) in the ${CODE}
    |(come|emerge|get) (out|through|) ${UNHARMED}|walk (away|) ${UNHARMED}|(hang|hang on|cling on) by (a thread|its fingertips)|cling to life|limp (on|along)|escape (intact|unscathed|unharmed)
    |withstand (the|a|its|every) (challenge|challenges|scrutiny|test)|pass constitutional muster
    |(have|find|keep|hold) (a|its) place in the ${CODE}|go (anywhere|nowhere)|continue (in being|to run)|(stand|survive|endure|last) to this day|(lose|shed) (none|nothing) of its (force|bite|effect|power)
    |(move|budge|shift) (an|one) inch`,
  ),
  verb('subject', 'apply', 'apply|operate|bind|govern|bite|continue to apply|have (teeth|bite|force)'),
  verb('object', 'enforce', 'enforce|apply|collect|levy|charge|honor|honour'),
  verb('object', 'issueWaiver', 'sign|issue|grant|provide|give|make|submit|approve|send|certify'),
  verb('object', 'exercise', 'use|exercise|invoke'),
];

const { words, entries } = byFirstWord(ROWS);

/** The entries whose first word is the verb. */
export const verbsOf = entries;

/** The verbs that stand first in one of them. */
export const LEMMAS = words;
