/** How English agrees with what was just said or asked, or says that it is not so, in a sentence of its own. Folded. */

const THAT = '(?:that|this|it|all (?:of )?(?:that|this))';
const PERSON = '(?:he|she|they)';

/** What answers a question as well as a claim. */
export const YES =
  /^(?:(?:and )?(?:very much so|of course(?: (?:it is|it has))?|quite so|just so|indeed(?: (?:it (?:is|has|was|did)))?|certainly|absolutely|so it (?:is|was|has|did)))$/;
export const NO =
  /^(?:(?:but )?(?:not so|not at all|far from it|hardly|by no means|nothing of the (?:kind|sort)|(?:quite )?the (?:opposite|contrary)|on the contrary|no such thing|never))$/;
/** What answers a question alone. */
export const NOT_YET =
  /^(?:not yet|no, not yet|not so far|so far not|(?:no, )?(?:no longer|not any ?more|not any longer|not since [\p{L}\d, ]+))$/u;
/** Of a claim as well: what was told as done is not done so far, on whatever day it is said to have been. */
export const NOT_DONE_YET =
  /^(?:(?:but )?(?:(?:no, )?not yet|not so far|so far not|(?:that|this|it|such a thing) has (?:not (?:yet )?(?:happened|come to pass|taken place)(?: yet)?|yet to (?:happen|come to pass|take place))|(?:that|this|it) is (?:yet|still) to (?:come|happen)))$/;

/** What is said of a claim, and of no question. */
export const AGREES = new RegExp(
  `^(?:${THAT} (?:is|was|'s) (?:so|true|right|correct|accurate|the case|a fact)|${PERSON} (?:is|are|was|were) (?:quite |perfectly |absolutely )?(?:right|correct)|true|correct|true enough|right enough)$`,
);
export const DISAGREES = new RegExp(
  `^(?:(?:but )?(?:${THAT} (?:is|was|'s) (?:not (?:so|true|right|correct|the case)|wrong|false|untrue|incorrect|nonsense|a myth|a legend|an invention)|${PERSON} (?:is|are|was|were) (?:quite |plainly |simply )?(?:wrong|mistaken|not right)|wrong|false|untrue|nonsense|not true))$`,
);
/** `No such thing happened`: of what would have happened. */
export const NEVER_WAS =
  /^(?:but )?(?:(?:that|this|it|such a thing) (?:(?:has )?never (?:happened|took place|came to pass|occurred)|did not (?:happen|take place)|did n't happen)|(?:no such thing|nothing of the (?:kind|sort)|none of (?:that|this|it)) (?:(?:has |ever |has ever )?happened|took place|ever took place))$/;
