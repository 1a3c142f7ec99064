/**
 * How English says that something must be done, may be done, may not, or need not: each way with what it means, and on which side of it the
 * deed stands. All are read on the words of a clause with a space between them.
 */

/** What is said of a deed; `does` and `doesNot` of what people do. */
export type Told = 'must' | 'mustNot' | 'may' | 'needNot' | 'does' | 'doesNot';

export interface DeonticWay {
  readonly words: RegExp;
  readonly told: Told;
  /** What it turns to where it is denied. */
  readonly denied: Told;
  readonly deed: 'behind' | 'before' | 'either';
  /** It is said of how the law stands, and needs no word of time: `is breaking the law`, `is legal`. */
  readonly ofNow?: true;
  /** `may`, `can`: it may as well be said of what could come. */
  readonly open?: true;
}

const SOFT =
  "(?<soft>(?: (?:not|n't|never|no longer|to this day|even today|as before|still|again|now|once more|once again|currently|today|simply|already|merely|also|just|all|both|legally|lawfully|strictly|therefore|thus|even|expressly|technically|formally|perfectly|entirely|completely|presently|effectively|suddenly|in fact|at last|finally|by law|as|just as|free|freely|openly|ever))*)";
const BE = "(?:is|are|'s|'re|be|remains?|stays?|becomes?|goes on being|continues? to be|has been|have been|'ve been)";
const KIND =
  '(?: (?:an?|federal|serious|criminal|capital|grave|common|plain|strictly|punishable|mortal|american|us|state|fully|perfectly|totally|as))*';

const way = (words: string, told: Told, denied: Told, deed: DeonticWay['deed'], ofNow?: true): DeonticWay => ({
  words: new RegExp(`(?<![^ ])${words}(?![^ ])`, 'g'),
  told,
  denied,
  deed,
  ...(ofNow === undefined ? {} : { ofNow }),
});

export const DEONTIC: readonly DeonticWay[] = [
  way(
    `${BE}${SOFT}${KIND} (?:illegal|unlawful|against the law|crimes?|felony|felonies|offen[cs]es?|criminal|punishable|forbidden|prohibited|banned|outlawed|barred|off-limits|off limits|verboten|criminali[sz]ed|a criminal matter)`,
    'mustNot',
    'may',
    'either',
  ),
  way(
    `${BE}${SOFT}${KIND} (?:legal|lawful|allowed|permitted|legali[sz]ed|decriminali[sz]ed|fair game|permissible|no crime|no offen[cs]e|ok|okay|fine)`,
    'may',
    'mustNot',
    'either',
    true,
  ),
  way(
    `(?:is|are|'s|'re|be|remain|remains)${SOFT}(?: (?:free|at liberty|allowed|permitted|entitled|cleared|authori[sz]ed|able|welcome))${SOFT.replace('soft', 'behind')} to`,
    'may',
    'mustNot',
    'behind',
    true,
  ),
  way(
    `${BE}${SOFT} (?:required|obliged|obligated|bound|compelled|forced|made|duty-bound|expected)(?: by law)? to`,
    'must',
    'needNot',
    'behind',
  ),
  way(
    `${BE}${SOFT} (?:forbidden|barred|banned|prohibited|precluded|blocked|kept|stopped)(?: by law)? (?:from|to)`,
    'mustNot',
    'may',
    'behind',
  ),
  way("(?:do|does) (?:not|n't)(?: (?:now|currently|even|yet))? (?:have|need) to", 'needNot', 'needNot', 'behind'),
  way("need (?:no longer|not|n't|now not|never)", 'needNot', 'needNot', 'behind'),
  way(`(?:no longer )(?:has|have|needs?) to`, 'needNot', 'needNot', 'behind'),
  way(`(?:has|have|'ve|needs?|has got|have got)${SOFT} to`, 'must', 'needNot', 'behind'),
  way(
    "(?:may|can|ca|cannot|must)(?: (?:still|again|now|currently|once again))? (?:not|n't|no longer)",
    'mustNot',
    'mustNot',
    'behind',
  ),
  way('cannot', 'mustNot', 'mustNot', 'behind'),
  way(`must${SOFT}`, 'must', 'mustNot', 'behind'),
  { ...way(`(?:may|can)${SOFT}`, 'may', 'mustNot', 'behind'), open: true },
  way(
    `${BE}${SOFT}${KIND} (?:mandatory|compulsory|obligatory|required|due|owed|payable|an obligation|a duty|a must)`,
    'must',
    'needNot',
    'either',
  ),
  way(
    `${BE}${SOFT}${KIND} (?:optional|voluntary|a matter of choice|left to choice)`,
    'needNot',
    'must',
    'either',
    true,
  ),
  way(
    "(?:is|are|'re|'s)?(?: still)? ?(?:breaks?|breaking|violat(?:es?|ing)) the law",
    'mustNot',
    'mustNot',
    'before',
    true,
  ),
  way(
    '(?:still )?commits? (?:an? )?(?:federal |serious )?(?:crimes?|offen[cs]e|felony)',
    'mustNot',
    'mustNot',
    'before',
    true,
  ),
  way(
    '(?:still )?(?:face|faces|risk|risks|facing|risking) (?:[a-z-]+ ){0,4}?(?:prison|jail|fines?|prosecution|charges|penalt(?:y|ies)|years)',
    'mustNot',
    'mustNot',
    'before',
  ),
  way(
    'can(?: still)? be (?:prosecuted|jailed|fined|charged|punished|indicted|imprisoned|sent to prison)',
    'mustNot',
    'mustNot',
    'before',
  ),
  way(
    'nothing(?: now| any longer)? (?:stops|keeps|prevents|bars|forbids)(?: [a-z-]+){1,4}? from',
    'may',
    'may',
    'behind',
    true,
  ),
  way(
    '(?:with impunity|without fear of [a-z]+|without (?:any )?(?:risk|penalty|consequence)|scot-free|to their hearts content)',
    'may',
    'may',
    'either',
    true,
  ),
];

/** That it is so at the time: the law may have changed, and is told to hold on or to be over. */
export const OF_NOW =
  /(?<![^ ])(?:still|again|now|nowadays|today|currently|any more|anymore|any longer|no longer|remains?|stays?|continues?|to this day|as before|as ever|for now|for the time being|once more|once again|at present|back|from now on|as of [a-z]+|since [a-z]+|until [a-z]+|for the moment|as (?:il)?legal as)(?![^ ])/;

/** `may … again`: a thing that was forbidden is free; without it the word tells of what may come. */
export const FREED_NOW =
  /(?<![^ ])(?:again|once more|once again|now|any longer|freely|openly|legally|lawfully|with impunity|without fear|as they (?:please|like|wish)|at will|already|as before)(?![^ ])/;

/** Everybody is spared, or nobody is: the law itself is meant, and no line that it draws. */
export const NOBODY = /(?<![^ ])(?:nobody|no one|none|no (?!longer)[a-z]+(?: [a-z]+){0,2}|neither)$/;

/** Only then or so far is it said. */
export const BOUNDED =
  /(?<![^ ])(?:if|unless|except|provided|only|in some cases|under licen[cs]e|with a licen[cs]e|would|could|might|should|will|'ll|wo)(?![^ ])/;

/** Verbs of going on and of leaving off, before what is done. */
export const GOING_ON = /(?<![^ ])(?:continues? to|keeps?|goes on|go on|going on|keep on)$/;
export const LEFT_OFF =
  /(?<![^ ])(?:stopped|ceased|quit|gave up|have stopped|has stopped|has ceased|have ceased)(?: to)?$/;
