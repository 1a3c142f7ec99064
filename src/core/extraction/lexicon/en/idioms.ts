/**
 * English figures of speech for what happens to a law, each with its sense: `breathed its last`, `consigned X to oblivion`, `took an
 * axe to X`, `got another year`. Plain verbs and particles stand in verbs.ts.
 */
import { type VerbRow, verb } from './verb-entry.ts';

/** Where what is over is put. */
const ATTIC =
  '(history|the archives|the archive|the past|oblivion|the grave|the dustbin|the dustbin of history|the scrapheap|the scrap heap|the scrapheap of history|the ash heap of history|the history books|the rubbish heap|the shredder|the bin|the wastebasket|the garbage can|the trash can|the cemetery|the graveyard|the ages)';
/** Where it ends up by itself. */
const SCRAPHEAP =
  "(the|history 's) (scrapheap|scrap heap|dustbin|dustbin of history|scrapheap of history|ash heap of history|archives)";
const BLUNT = '(a wrecking ball|an axe|an ax|a sledgehammer|a hammer|a chainsaw|the axe|the ax)';
const SHARP = '(scissors|a pair of scissors|a knife|a scalpel|shears|a red pen|a blue pencil|a scythe)';
const HAND = '(its|their|his|her)';
const TIME = '(years|months|weeks|days)';
const MONTH = '(january|february|march|april|may|june|july|august|september|october|november|december)';

/** What a law that goes on for good has none of. */
const LAST_DAY =
  '(expiry date|expiration date|expiry|expiration|end date|end-date|cut-off date|time limit|sunset|sunset clause|sunset date|sunset provision|fixed term)';

/** What a law is left without: `a court had emptied it of force`. */
const EFFECT =
  '(force|effect|legal force|legal effect|all force|all effect|its force|their force|its effect|all legal effect|all legal force)';

export const IDIOMS: readonly VerbRow[] = [
  verb('object', 'annul', `(empty|strip|rob|deprive|drain|divest) ... of ${EFFECT}`),
  verb(
    'object',
    'removeLaw',
    `(consign|relegate|dispatch|send|banish|condemn|commit) ... to ${ATTIC}|(throw|toss|cast|sweep|drop|put|fling|hurl|chuck) ... (into|in|onto|on) ${SCRAPHEAP}|(wipe|blow|sweep|knock) ... off the (map|face of the earth|table)|send ... to its (grave|death)|end the life of|(sign|legislate|write) ... out of existence|sign ... away|sign away|lay ... (in|into) (the|its) grave|(say|bid|kiss) ... goodbye
    |write the (epitaph|obituary|last chapter) (of|for)
    |(drive|hammer|put|knock) (a|the|the last|the final) nail (in|into) (the|its) coffin of|(drive|hammer) (the last|the final) nail into|make short work of|(put|place) the kibosh on|send ... packing
    |put ... out to pasture|put ... (in|into) (the|its) grave|put ... through the shredder|put ... out of business|put ... six feet under|show ... the door
    |(ring|bring) down the curtain on|bring the curtain down on|(turn|close) the (page|chapter) on|sign the death warrant (of|for)|administer the last rites to
    |(read|perform|give) the last rites (to|over)|stub ... out|blot ... out|make away with|deliver the (coup de grace|final blow|death blow) to
    |(throw|toss|cast|sweep|chuck|hurl|fling|dump|kick|drop) ... (in|into|onto|on to) ${ATTIC}|wipe the slate clean of
    |vote (...|) out of (law|existence)
    |take ... off (us|them|our backs|their backs|our shoulders|their shoulders|our necks)|take the place of|make a bonfire of|scrub ... away|knock ... on the head|chuck (...|) out|kick ... into touch|(pull|take) ... down|blow (...|) up
    |(give|get) shot of|let go of|give up on|take (...|) away|take ... out of (force|effect)|eradicate|(throw|toss|cast) ... on the bonfire|(declare|pronounce) dead|lay low`,
  ),
  verb(
    'subject',
    'endLaw',
    `(breathe|draw|gasp) its last|(draw|take) its last breath|(make|give) way (to|for)|go the way of all flesh
    |(last|live) (only|just|barely|about|some|around|roughly|nearly|almost|exactly|all of|a mere|a bare|) # (hours|days|weeks|months|years|decades)|(last|live) (only|just|barely|) (a|one|a single) (night|day|week|month|year)|go to (its grave|the scrapheap)|(end|land|wind|finish) (up|) (in|on) ${SCRAPHEAP}
    |(find|meet) its (end|death|demise|fate|maker|match)|have its day|see its last day|(come|turn|go) to dust|go up in smoke|go out with a whimper|die (of neglect|a quiet death|a natural death)|belong to (history|the past)|come down|go out|go under|(reach|come to) (its end|the end of the road|the end of the line)|wither|wither away|fade out`,
  ),
  verb(
    'subject',
    'expire',
    `go over (a|the) cliff|turn into a pumpkin|die of old age|miss its (deadline|cutoff|cut-off|cutoff date)|run out of (time|road|rope)|run down the clock
    |(pass|reach) its (sell-by date|use-by date|expiry date|end date)|come to the end of its (life|term|run)|(melt|slip|ebb|tick) away|dry up|evaporate`,
  ),
  verb(
    'object',
    'leave',
    `wash ${HAND} hands of|slam the door on|(say|wave) goodbye to|bid (farewell|goodbye|adieu) to|(cut|sever) (its|their|all|the) (last|) (ties|links) (to|with)
    |shake off|(free|extricate|disentangle|unshackle|detach|remove|absent) itself from|take ${HAND} leave of|storm out of|stalk out of
    |strike ${HAND} name from|cease to be (a|) (party|member|signatory) (to|of)|end ${HAND} (participation|membership) (in|of)`,
  ),
  // a state, from a law that is no treaty
  verb(
    'behind',
    'removeLaw',
    `(throw|kick|boot|turf|drop|take|pull|yank|force|push) ... out of|(drop|remove|expel|eject|exclude|strike|cut|oust|bar|boot|graduate) ... from
    |(throw|kick|boot|drop|knock|take) ... off|lose|forfeit
    |(lose|forfeit) (its|their|all|) (place|spot|seat|status|standing|eligibility|access|benefits|privileges) (in|under|to|from)`,
  ),
  verb('behind', 'leave', '(drag|haul|rip|wrench|march|steer|carry|whisk) ... out of'),
  verb(
    'object',
    'extend',
    `(tack|pile|bolt) (another|) # (more|) ${TIME} (on to|onto|on)|add (another|) # (more|) ${TIME} to
    |buy ... (another|) # (more|) ${TIME}|(throw|toss) ... a (lifeline|lifebelt)|throw a lifeline to|give ... a (stay of execution|second wind)
    |(take|carry|bring) ... (to|into) (#|the end of|) ${MONTH}
    |pull ... back from the brink|rescue ... from (expiry|expiring|lapsing|lapse|expiration|oblivion|the scrapheap)
    |(rescue|save|secure) ... for (another|) # (more|) ${TIME}|(give|grant|hand|vote) (another|) # (more|) ${TIME} (to|for)|vote ... (another|) # (more|) ${TIME}
    |put (another|) # (more|) ${TIME} on|keep the lights on for|reprieve`,
  ),
  verb(
    'subject',
    'extend',
    `(get|win|gain|receive|earn) (another|) # (more|) ${TIME}|(get|win|gain|receive|earn) (a stay of execution|a lifeline)
    |(dodge|escape|evade|avoid|cheat|elude) (expiry|expiration|its sunset|the sunset|its expiry|its expiration|its end date|a lapse|lapse)`,
  ),
  verb(
    'object',
    'restore',
    `give ... a second life|reawaken|reboot|unblock|take ... off hold|give ... back its force|(bring|call|coax) ... out of (retirement|mothballs|storage)|take ... out of (mothballs|storage|the drawer)|pull ... out of the drawer|take ... off the shelf|exhume
    |lift ... out of the grave|breathe (new|fresh) life into`,
  ),
  // a party that stays away has not left
  verb(
    'object',
    'suspend',
    '(take|play) no (further|more|active|) part in|(stop|cease|quit) taking part in|cease to take part in|sit out',
    'application',
  ),
  verb(
    'object',
    'suspend',
    'put ... to sleep|put ... into hibernation|take ... offline|pull the handbrake on|take a break from|call a (timeout|time-out|halt) on|bench',
  ),
  verb('object', 'suspend', 'ice|hold (...|) up|tie (...|) up', 'application'),
  // who brings no cases under a law does not enforce it
  verb(
    'object',
    'suspend',
    `(stop|cease) (opening|bringing|launching|pursuing|filing) (new|any new|fresh|) (cases|investigations|prosecutions|charges) under
    |(pause|freeze|halt|suspend|stop|end) (new|all|all new|pending|) (cases|investigations|prosecutions) under
    |(open|bring|launch|pursue|file|start) no (new|fresh|further|more|) (case|cases|investigation|investigations|prosecution|prosecutions|charges) under`,
    'enforcement',
  ),
  verb(
    'object',
    'waive',
    '(make|carve out|find) (an|another) exception to (bypass|sidestep|skirt|circumvent|get around)',
  ),
  // whoever had it has it no more
  verb('object', 'endLaw', 'lose|forfeit'),
  verb('object', 'voidByCourt', 'call ... (unconstitutional|invalid|void|null and void)'),
  verb('object', 'block', 'stop ... (in its tracks|dead|cold|dead in its tracks)|(put|slap|place) a stay on'),
  verb(
    'object',
    'pass',
    `let (...|) through|say (yes|aye) to|vote (yes|aye) on|give (a|the|) (thumbs up|thumbs-up) to|give ... (a|the) (thumbs up|thumbs-up)|get ... over the (line|finish line)
    |put the seal on|set ${HAND} seal (on|to)`,
  ),
  verb(
    'subject',
    'passAsBill',
    `(clear|jump|pass|take|overcome) (its|the) (last|final) (parliamentary|legislative|remaining|) (hurdle|obstacle|fence|test)
    |(complete|finish|end) its (journey|passage|progress) (through|in) (parliament|congress|the assembly|the legislature)`,
  ),
  verb('subject', 'passAsBill', 'cross the (line|finish line)|get over the (line|finish line)|make it over the line'),
  verb(
    'subject',
    'introduce',
    '(land|arrive|surface|turn up|appear) in (congress|parliament|the house|the senate|the commons|the lords|the assembly|the bundestag|the legislature)|see the light of day',
  ),
  verb(
    'object',
    'reportOut',
    '(report|send) (...|) to the (floor|full house|full senate)|report (...|) (out|favorably|favourably)|(clear|send|vote|move) (...|) out of committee',
  ),
  verb('object', 'fail', 'say no to|vote no on|give ... the thumbs down|give the thumbs down to'),
  verb('subject', 'failAsBill', 'hit the buffers|run aground|die on the vine|come to (grief|naught)'),
  verb(
    'object',
    'sign',
    `(lend|add) ${HAND} (signature|name) to|set ${HAND} hand to|scrawl ${HAND} (name|signature) (on|across)|put pen to paper on`,
  ),
  verb(
    'object',
    'amend',
    `take ${SHARP} to|patch (...|) up|touch (...|) up|prune|streamline|recalibrate|(chip|whittle|nibble) away at|cut (...|) (back|down)|take a (bite|chunk|slice) out of
    |(chip|slice|shave|carve) (a|some) (piece|bit|sliver|slice) (off|out of|from)|(carve|write|cut|punch) (an exception|exceptions|an exemption|a carve-out|carve-outs) (into|in|out of|from)|bring ... into line with
    |(re-enact|reenact|recodify|restate|recast) ... as`,
  ),
  verb('object', 'enlarge', 'put (new|) teeth into'),
  verb('subject', 'amend', 'lose (a|one|a single) (word|syllable|comma|letter|line)'),
  verb(
    'object',
    'grade',
    `(pull|draw|take) the teeth (out of|of|from)|(rip|tear) the heart out of|drive a coach and horses through|ride roughshod over|take ${BLUNT} to`,
  ),
  verb(
    'subject',
    'remain',
    `go on|weather (the|every) (storm|challenge)|live to fight another day|stay where it (is|was)|keep (on|) ticking|keep its hold|soldier on|stand firm|outlive|outlast|(read|stand|say) (today|now|just|exactly|) (as|what) it (did|said|has read|has stood|has said|has always|always has|always did|always said|has since)|outlast (the|every) challenge|go on (as before|regardless)`,
  ),
  verb(
    'subject',
    'extend',
    `(shed|lose) its (expiry date|sunset)|(get|win|receive|gain|earn) a new lease (of|on) life
    |(get|win|receive|gain|earn) (another year|a reprieve|a second life|new life|an extension|more time)
    |(get|win|receive|gain|earn) another # (days|weeks|months|years)`,
  ),
  verb(
    'subject',
    'restore',
    'regain (its|their|) (force|effect|teeth|validity)|live again|come out of (retirement|hibernation|mothballs)|rise again',
  ),
  // since when it has been law
  verb('subject', 'make', 'date (from|back to|to|back)|trace its (origins|roots|birth) to'),
  verb(
    'subject',
    'apply',
    `(continue|go on) to (bind|govern|operate|bite)|(keep|keep on|go on|carry on) (applying|binding|governing|operating|biting)
    |(keep|keep on|go on|carry on) serving as (the|a|its|their) (basis|legal basis|foundation|authority|legal authority|ground) for
    |continue to serve as (the|a|its|their) (basis|legal basis|foundation|authority|legal authority|ground) for
    |bite (again|once more|anew)`,
  ),
  verb('subject', 'awaitSignature', 'await|wait for|need|lack|require'),
  verb(
    'subject',
    'endless',
    `(have|carry|contain|bear|include|get|set|name|fix) no ${LAST_DAY}|(have|set|fix|name) no end|run indefinitely|be permanent and
    |(run|come|be drafted|be written|be drawn up|be passed|be enacted|be adopted) (with no|without|without an|without a|without any) ${LAST_DAY}
    |(lack|omit) (a|an|any) ${LAST_DAY}|(have|carry|contain|bear|include|give|get) (a|an|any) ${LAST_DAY}`,
  ),
];
