/**
 * Whose law is acted on, where the actor tells: `Zambia’s court struck down the sedition law`. Of a name that many states have for a
 * law of theirs, the actor's own is meant. In: what was read in a text. Out: the same, with such mentions given to laws that no
 * register here knows.
 */

import type { Law, LawName } from '../law/law.ts';
import { nameKey } from '../law/name-key.ts';
import type { Span } from '../text/span.ts';
import type { ClaimInput } from './claim-input.ts';
import type { Frame } from './frame.ts';
import { unknownLaw } from './law-by-name-only.ts';
import type { Mention } from './mentions.ts';
import { isOfAnyState } from './name-of-any-state.ts';
import { RECORD_STATES, STATE_TITLES } from './record-language.ts';
import type { Sense } from './sense.ts';
import type { StateNames } from './states.ts';
import { isAbout, isOf, placesIn, statesIn } from './whose-law.ts';

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
  const spread = spreadOver(given, input);
  // one mention is one value, wherever it is told of
  const all = new Map(input.mentions.map((mention) => [mention, given.get(mention) ?? spread(mention)]));
  const of = (mention: Mention) => all.get(mention) ?? given.get(mention) ?? spread(mention);
  const frames = input.reading.frames.map((frame): Frame => {
    const { mention } = frame.acted;
    return mention === null ? frame : { ...frame, acted: { ...frame.acted, mention: of(mention) } };
  });
  return { ...input, mentions: input.mentions.map(of), reading: { ...input.reading, frames } };
}

/**
 * `The ban that Governor Berg signed is back … The ban on cars was …`: the same words mean the same law all over a text, where no body of
 * the register's own state acts on it.
 */
function spreadOver(
  given: ReadonlyMap<Mention, Mention>,
  { document, language, reading }: ClaimInput,
): (mention: Mention) => Mention {
  const keyOf = ({ law, span }: Mention) => `${law.id} ${nameKey(document.folded.slice(...span))}`;
  const laws = new Map([...given].map(([from, to]) => [keyOf(from), to.law]));
  const { states, seats = states } = language;
  for (const { actor, acted } of reading.frames) {
    if (actor === null || acted.mention === null) continue;
    const words = document.text.slice(...actor.span);
    const { jurisdiction } = acted.mention.law;
    if ([...statesIn(words, states), ...statesIn(words, seats)].includes(jurisdiction))
      laws.delete(keyOf(acted.mention));
  }
  return (mention) => {
    const law = isOfAnyState(mention.name, mention.law) ? laws.get(keyOf(mention)) : undefined;
    return law === undefined ? mention : { ...mention, law };
  };
}

/** The state whose body acts, or in which it is done, where the law that is named cannot be its own. */
function strangerActing(
  frame: Frame,
  { law, name, span: [start, end] }: Mention,
  input: ClaimInput,
): string | undefined {
  const { document, language } = input;
  const before = document.folded.slice(Math.max(0, start - BEFORE), start);
  const theirs = language.states.grammar.its?.test(before.replace(OPENED, '')) === true;
  const common = isOfAnyState(name, law) || isOfAnyMaker(name, law, language.states);
  if (!theirs && !common) return undefined;
  // of `its law` the subject has it
  const whose = frame.actor?.span ?? (theirs ? ([frame.span[0], start] as const) : null);
  const codes = whose === null ? [] : statesIn(document.text.slice(...whose), language.states);
  if (common && isDoneInPart(frame, law, language))
    return codes[0] ?? statesIn(document.text, language.states).find(isPartOf(law)) ?? 'local';
  // `other countries have ended their such policies`
  const several = language.manyStates?.test(frame.actor?.text ?? '') === true;
  if (codes.length === 0 && theirs && several && law.type !== 'treaty') return 'other states';
  if (codes.length === 0) return common ? strangersPlace(frame, law, input) : undefined;
  // `a judge in New Hampshire blocked the order`: courts of a whole state sit in its parts
  const sits = law.type === 'executiveAct' && language.bodyOf(frame.actor?.text ?? '') === 'court';
  if (sits && codes.every(isPartOf(law))) return undefined;
  // `its part in the treaty`: of a treaty the part is its own
  const own = law.type !== 'treaty' && language.itsOwn?.test(before + document.folded.slice(start, end)) === true;
  return isOfOthers(law, codes, own) ? codes[0] : undefined;
}

/** `Governor Berg signed it`: of a law of the whole state none of those makes or unmakes anything who make the laws of its parts. */
function isDoneInPart({ sense, actor }: Frame, law: Law, { ofPart }: ClaimInput['language']): boolean {
  const isNational = law.type !== 'treaty' && !UNIONS.test(law.jurisdiction);
  return isNational && MAKING.has(sense) && actor !== null && ofPart?.test(actor.text) === true;
}

const isPartOf =
  ({ jurisdiction }: Law) =>
  (code: string): boolean =>
    code.startsWith(`${jurisdiction}-`);

/** `Sanctions on Iran`, which needs words beside it: its one proper name is whom the law is against, and many states have such a law. */
function isOfAnyMaker({ text, context }: LawName, { jurisdiction }: Law, states: StateNames): boolean {
  if (context.length === 0) return false;
  const proper = text.split(/\s+/).filter((word) => /\p{Lu}/u.test(word));
  const codes = proper.map((word) => statesIn(word, states));
  return codes.every((of) => of.length > 0 && !of.includes(jurisdiction));
}

/**
 * `The farm laws were repealed | in Nepal`: not where a thing is signed, nor where a court of the law’s own state sits. What is repealed
 * in a part of the state (`in California`) is a law of that part.
 */
function strangersPlace({ sense, acted, trigger, span }: Frame, law: Law, { document, language }: ClaimInput) {
  if (MET.has(sense)) return undefined;
  // a place that an ending tells stands before the verb
  const before = language.states.grammar.in === null;
  const where: Span = before ? [acted.span[1], trigger[0]] : [Math.max(acted.span[1], trigger[1]), span[1]];
  const codes = where[0] < where[1] ? placesIn(document, where, language.states) : [];
  const inside = !LEGISLATED.has(sense) && codes.some((code) => code.startsWith(`${law.jurisdiction}-`));
  return codes.length > 0 && !inside && !isOf(law, codes) ? codes[0] : undefined;
}

/** `X hurt trade. The ban hurt orphans, and the Duma passed it in a week`: another state’s makers, where only a pronoun or a noun stands for X. */
export function isMadeElsewhere({ sense, actor }: Frame, law: Law, { document, language }: ClaimInput): boolean {
  if (!LEGISLATED.has(sense) || actor === null || law.type === 'treaty' || UNIONS.test(law.jurisdiction)) return false;
  if (language.bodyOf(actor.text) === null) return false;
  const codes = statesIn(document.text.slice(...actor.span), language.states);
  return codes.length > 0 && !codes.includes(law.jurisdiction);
}

/** What only whoever makes a law does with it. */
const LEGISLATED: ReadonlySet<Sense> = new Set<Sense>(['repeal', 'make', 'pass']);

/** The same, with what a head of a state or of its part does. */
const MAKING: ReadonlySet<Sense> = new Set<Sense>([...LEGISLATED, 'sign', 'signAsBill', 'veto', 'present']);

/** What is done where people meet. */
const MET: ReadonlySet<Sense> = new Set<Sense>(['sign', 'signAsBill', 'present', 'introduce']);

/** Before a name that is set in marks: `their “Clean Slate” laws`. */
const OPENED = /[\s"']+$/;

/** Where `its own` stands before a law. */
const BEFORE = 24;

/** Beside a law that Norway stands in a name of, `Norway has its own law`. */
const isOfOthers = (law: Law, codes: readonly string[], own: boolean): boolean =>
  own ? !codes.includes(law.jurisdiction) : !isOf(law, codes);

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
export function lawOfParty(law: Law, frame: Frame, input: ClaimInput): Law {
  if (
    law.type !== 'treaty' ||
    !OF_PARTIES.has(frame.sense) ||
    law.jurisdiction.length !== 2 ||
    UNIONS.test(law.jurisdiction)
  )
    return law;
  const actor = frame.actor === null ? '' : input.document.text.slice(...frame.actor.span);
  const own = partiesIn(frame, input);
  const before = own.length === 0 && frame.actor === null ? sameDoer(frame, input) : null;
  const codes = before === null ? own : partiesIn(before, input);
  const others =
    codes.length > 0 ? !codes.some((code) => isAbout(law, code)) : input.language.manyStates?.test(actor) === true;
  const [code] = codes;
  if (!others) return law;
  const title = law.names.find(({ kind }) => kind === 'title')?.text ?? law.title;
  // the record’s own state stands behind the treaty’s name
  const treaty = title.replace(/ \([^)]*\)$/, '');
  return unknownLaw(`${treaty} (${(code && STATE_TITLES.get(code)) ?? 'other states'})`, law.type);
}

function partiesIn({ actor, acted, span, sense }: Frame, { document, language }: ClaimInput): readonly string[] {
  const doer = actor === null ? '' : document.text.slice(...actor.span);
  const named = [...statesIn(doer, language.states), ...statesIn(acted.scope.addressees.join('. '), RECORD_STATES)];
  // `США этот договор подписали`: who does it stands at the head
  // `Парижское соглашение подписали`: the place in its name has no part in it
  if (named.length > 0 || (acted.mention !== null && acted.mention.span[0] <= span[0])) return named;
  const phrase = document.folded.slice(...span);
  return sense === 'sign' && isInPlace(phrase, language) ? NONE : statesAtHead(phrase, language.states);
}

/** `In Washington a treaty was signed`, `Vaşinqtonda sülh müqaviləsi imzalanıb`: where they met. */
function isInPlace(phrase: string, { inPlace, states }: ClaimInput['language']): boolean {
  const [first = ''] = phrase.split(/[\s,]+/);
  return inPlace?.test(phrase) === true || states.grammar.locative?.test(first) === true;
}

/** `США договор подписали, | но не ратифицировали`: a party's next step, whose doer is left out. */
function sameDoer(frame: Frame, { reading: { frames }, document }: ClaimInput): Frame | null {
  const before = frames.findLast(
    (one) => one.sentence === frame.sentence && one.trigger[0] < frame.trigger[0] && OF_PARTIES.has(one.sense),
  );
  const between = before === undefined ? '' : document.folded.slice(before.trigger[1], frame.span[0]);
  return before !== undefined && JOINING.test(between) ? before : null;
}

/** Hardly more than a conjunction. */
const JOINING = /^[^.;:]{0,40}(?:,\s*|\s)\p{L}{0,4}\s*$/u;

/**
 * Whether what a law is carried on by was done by a body of a state that has no say in it: beside an American law, `Canada dropped the
 * ban` and `Avropa İttifaqı sanksiyaları götürüb` are about laws of their own.
 */
export function isStrangersDoing(law: Law, frame: Frame, { document, language }: ClaimInput): boolean {
  const { acted, actor, span, norm } = frame;
  // whom a law allows or forbids a thing may be of any state: `Philippine tuna pays the full duty`
  if (norm !== undefined || acted.mention !== null || law.type === 'treaty' || law.jurisdiction === 'un') return false;
  const head = document.folded.slice(...(actor?.span ?? span)).replace(language.inPlace ?? '', '');
  const codes = statesAtHead(head, language.states);
  if (codes.length === 0 || codes.some((code) => code.startsWith(`${law.jurisdiction}-`))) return false;
  return isOfOthers(law, codes, language.itsOwn?.test(document.folded.slice(...acted.span)) === true);
}

/** The states that the first words of a phrase name; not `Jim Jordan`. */
function statesAtHead(phrase: string, states: StateNames): readonly string[] {
  const head = /^[^\s,]*/.exec(phrase)?.[0] ?? '';
  if (head !== states.grammar.article && !states.begins(withoutOwner(head, states))) return NONE;
  const [first = '', ...rest] = phrase.split(/[\s,]+/);
  const words = first === states.grammar.article ? rest : [first, ...rest];
  for (let count = Math.min(states.longest + 1, words.length); count > 0; count--) {
    const codes = states.named(withoutOwner(words.slice(0, count).join(' '), states));
    if (codes.length > 0) return codes;
  }
  return states.described(words[0] ?? '');
}

/** `Norway's` as `Norway`. */
function withoutOwner(words: string, { grammar: { possessives } }: StateNames): string {
  const end = words.lastIndexOf("'");
  return end > 0 && possessives?.has(words.slice(end)) === true ? words.slice(0, end) : words;
}

const NONE: readonly string[] = [];

const UNIONS = /^(?:un|eu)$/;
