/**
 * Whose law is acted on, where the actor tells: `Zambia’s court struck down the sedition law`. Of a name that many states have for a
 * law of theirs, the actor's own is meant. In: what was read in a text. Out: the same, with such mentions given to laws that no
 * register here knows.
 */

import type { Law } from '../law/law.ts';
import type { ClaimInput } from './claim-input.ts';
import type { Frame } from './frame.ts';
import { unknownLaw } from './law-by-name-only.ts';
import { STATE_TITLES, STATES as WRITTEN } from './lexicon/en/states.ts';
import type { Mention } from './mentions.ts';
import type { Sense } from './sense.ts';
import { isAbout, isCommonNoun, isOf, statesIn } from './whose-law.ts';

export function givenToActors(input: ClaimInput): ClaimInput {
  const given = new Map<Mention, Mention>();
  for (const frame of input.reading.frames) {
    const { mention } = frame.acted;
    const code = mention === null ? undefined : strangerActing(frame, mention, input);
    if (mention !== null && code !== undefined) {
      const [start, end] = mention.span;
      const law = unknownLaw(
        `${input.document.text.slice(start, end)} (${STATE_TITLES.get(code) ?? code})`,
        mention.law.type,
      );
      given.set(mention, { ...mention, law });
    }
  }
  if (given.size === 0) return input;
  const of = (mention: Mention) => given.get(mention) ?? mention;
  const frames = input.reading.frames.map((frame): Frame => {
    const { mention } = frame.acted;
    return mention === null ? frame : { ...frame, acted: { ...frame.acted, mention: of(mention) } };
  });
  return { ...input, mentions: input.mentions.map(of), reading: { ...input.reading, frames } };
}

/** The state whose body acts, where the law that is named cannot be its own. */
function strangerActing(
  { actor }: Frame,
  { law, name }: Mention,
  { document, language }: ClaimInput,
): string | undefined {
  if (actor === null || !isCommonNoun(name.text)) return undefined;
  const codes = statesIn(document.text.slice(...actor.span), language.states);
  return codes.length > 0 && !isOf(law, codes) ? codes[0] : undefined;
}

/** What a state does as a party of a treaty, and what is done to its part in it. */
const OF_PARTIES: ReadonlySet<Sense> = new Set<Sense>([
  'leave',
  'denounce',
  'ratify',
  'sign',
  'suspend',
  'rescind',
  'fail',
]);

/**
 * The law that a state's step in a treaty is about: the record of a treaty as one state holds it (`Rome Statute (Hungary)`) knows
 * nothing of others, so that `Burundi left`, beside it, is about a law that no register here has.
 */
export function lawOfParty(law: Law, frame: Frame, { document, language }: ClaimInput): Law {
  if (
    law.type !== 'treaty' ||
    !OF_PARTIES.has(frame.sense) ||
    law.jurisdiction.length !== 2 ||
    UNIONS.test(law.jurisdiction)
  )
    return law;
  const actor = frame.actor === null ? '' : document.text.slice(...frame.actor.span);
  const codes = [...statesIn(actor, language.states), ...statesIn(frame.acted.scope.addressees.join('. '), WRITTEN)];
  const others = codes.length > 0 ? !codes.some((code) => isAbout(law, code)) : MANY.test(actor);
  const [code] = codes;
  if (!others) return law;
  const title = law.names.find(({ kind }) => kind === 'title')?.text ?? law.title;
  return unknownLaw(`${title} (${(code && STATE_TITLES.get(code)) ?? 'other states'})`, law.type);
}

const UNIONS = /^(?:un|eu)$/;

/** `two states`, `several countries`. */
const MANY = /\b(?:states|countries|nations|parties|governments)$/i;
