/**
 * Words around a noun for an event (`the repeal of X`) that tell whether it took place: verbs it is the subject or the object
 * of, by lemma, and words that it stands behind.
 */

/** Verbs whose subject is yet to come or uncertain: `the repeal awaits a vote`. */
export const NEEDING = new Set([
  'require',
  'need',
  'lack',
  'await',
  'depend',
  'hinge',
  'face',
  'seem',
  'appear',
  'loom',
]);

/** Behind `is`: the event is yet to come, or will not. */
export const UNREAL = new Set([
  'rumour',
  'rumor',
  'speculation',
  'hypothetical',
  'unlikely',
  'possible',
  'likely',
  'needed',
  'necessary',
  'pending',
  'overdue',
  'uncertain',
  'unclear',
  'doubtful',
  'elusive',
  'stalled',
  'imminent',
  'expected',
  'due',
  'impossible',
  'essential',
  'vital',
  'crucial',
  'out',
  'not',
  'off',
  'ahead',
  'near',
  'coming',
  'close',
  'required',
  'up',
]);

/** Deny the event itself when negated: `the repeal did not happen`. */
export const HAPPENING = new Set([
  'happen',
  'occur',
  'take',
  'come',
  'go',
  'pass',
  'materialise',
  'materialize',
  'follow',
  'succeed',
  'exist',
  'be',
]);

/** Words before the noun that take the event for granted: `after the repeal`. */
export const GRANTING = new Set([
  'after',
  'since',
  'following',
  'despite',
  'with',
  'by',
  'through',
  'because',
  'upon',
  'amid',
  'from',
  'like',
  'as',
]);

/** Verbs whose object is done when they are: `signed the repeal`. */
export const SUPPORTING = new Set([
  'sign',
  'approve',
  'complete',
  'finalise',
  'finalize',
  'secure',
  'achieve',
  'win',
  'see',
  'order',
  'direct',
  'grant',
  'give',
  'hand',
  'receive',
  'obtain',
  'get',
  'make',
  'pass',
  'enact',
  'adopt',
  'issue',
  'confirm',
  'mark',
  'declare',
  'ratify',
  'witness',
  'effect',
  'deliver',
  'bring',
  'carry',
  'include',
  'contain',
  'authorise',
  'authorize',
  'publish',
]);

/** What is done to a plan: `the repeal was dropped from the bill`. */
export const DROPPING = new Set(
  'drop strip remove cut strike reject defeat block scrap abandon shelve delay postpone kill exclude omit leave tie attach include'.split(
    ' ',
  ),
);

/** What ends a suspension, a waiver or an injunction. */
export const ENDING = new Set(
  'lift end expire lapse terminate cancel rescind revoke overturn vacate stay dissolve run stop'.split(' '),
);
