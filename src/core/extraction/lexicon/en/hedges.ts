/** Words that leave open whether something is so, say how near it came, or place it in a tale. */
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Before a clause or beside its verb: `perhaps X was repealed`, `X was probably repealed`. */
export const HEDGES = list(
  'perhaps maybe possibly conceivably presumably probably supposedly theoretically hypothetically',
);

/** Right before the verb: what was almost done was not. */
export const NEARLY = list('almost nearly');

/** `it is … that`. */
export const OPEN_WORDS = list(
  'possible doubtful unlikely likely improbable probable conceivable questionable uncertain unclear thinkable debatable arguable plausible implausible rumoured rumored unconfirmed unproven disputed alleged speculated conjectured',
);

/** `it is not … that`. */
export const SURE_WORDS = list(
  'certain clear sure obvious evident established proven proved known settled confirmed given',
);

/** What is passed on without anybody who vouches for it: `there are … that`, `… has it that`. */
export const TALK = list(
  'rumour rumours rumor rumors speculation gossip legend chatter whispers hearsay word talk fears fear hope hopes chance possibility risk danger suspicion suspicions',
);

/** Works and worlds that are made up. */
export const TALES = list(
  'novel novella film movie dream dreams fantasy satire universe scenario simulation timeline thriller sitcom screenplay game nightmare nightmares parody hypothetical',
);

/** A label before what nobody says to be so, or what is still to be judged. */
export const OPEN_LABELS = list(
  'prediction wish demand hypothesis question satire parody scenario rumour rumor claim allegation',
);

/** A label before what is not so. */
export const UNTRUE_LABELS = list('false myth fake fiction untrue wrong lie hoax');

/** `it … be that`. */
export const OPEN_MODALS = list('may might could');

/** Verbs of who says that something is so; where it is refused or asked for, nobody does. */
export const VOUCHING = list('say claim state declare announce assert argue insist tell');

/** Verbs of what shows it. */
export const SHOWING = list('confirm show prove suggest indicate establish verify corroborate');

/** Above a verb that vouches or shows: `refused to confirm that`, `denied saying that`. */
export const UNSAYING = list('refuse decline deny avoid stop hesitate');

/** Of which there is none: `no evidence that`. */
export const SIGNS = list('evidence sign signs proof indication indications record trace');

/** For which one waits: `is waiting for word that`. */
export const AWAITED = list('word news confirmation proof evidence signs');

/** What goes round, and is nobody’s word: `the joke goes that`. */
export const STORIES = list('joke story tale legend rumour rumor saying gag yarn theory thinking reasoning argument');

/** Verbs of who does not mean what is said. */
export const JESTING = list('joke quip jest kid');

/** `it is … that X is repealed`: what somebody wants. */
export const WANTED = list(
  'important vital essential crucial imperative necessary critical urgent paramount desirable',
);
