/**
 * What the words beside a carrying noun tell of its law: a year (`the 2002 law`, `закон 2002 года`, `2015 tarihli anlaşma`) and what it
 * does (`the law that suspends the right to asylum`). A law of another year, or one that does something else, is not meant. In: the
 * document, the noun and a law that it might mean. Out: whether the law agrees with them.
 */
import type { EventKind } from '../law/event-kind.ts';
import type { Law } from '../law/law.ts';
import { nameKey } from '../law/name-key.ts';
import type { TextDocument } from '../text/document.ts';
import { toldOf } from '../text/told-once.ts';
import type { ClaimInput } from './claim-input.ts';
import type { ActedOn } from './frame.ts';
import type { NounQualifiers } from './noun-qualifiers.ts';
import type { StateNames } from './states.ts';
import { isOf } from './whose-law.ts';

/** Whether the law is of the year, and does the thing, that the noun is told by. */
export function agreesWithNoun(law: Law, acted: ActedOn, { document, language, setting }: Read): boolean {
  const { nounQualifiers } = language;
  if (nounQualifiers === undefined) return true;
  if (isPaperJustNamed(law, acted, document, nounQualifiers)) return false;
  if (acted.pronoun || (acted.target !== 'law' && !isOfLaw(acted, document, nounQualifiers))) return true;
  if (isOlder(acted, document, nounQualifiers) || isUnlike(law, acted, document)) return false;
  if (isOfOtherState(law, acted, document, language.states)) return false;
  const years = yearsOf(acted, document, nounQualifiers);
  if (years.length > 0 && !years.some((year) => yearsOfLaw(law).has(year))) return false;
  if (nounQualifiers.year.last?.test(document.folded.slice(...acted.span)) === true)
    return yearsOfLaw(law).has(String(Number(setting.published.slice(0, 4)) - 1));
  const deeds = deedsOf(acted, document, nounQualifiers);
  return deeds.length === 0 || doesOneOf(law, deeds);
}

type Read = Pick<ClaimInput, 'document' | 'language' | 'setting'>;

/** `the old Act still applies`, where the text tells it from a new one: nothing says that it is the one named last. */
function isOlder({ span: [start, end] }: ActedOn, { folded }: TextDocument, { old, renewed }: NounQualifiers): boolean {
  const phrase = folded.slice(Math.max(0, start - 12), end).replace(/(?<=\p{L})[^\p{L}]*$/u, '');
  return old.test(phrase) && renewed.test(folded);
}

/** `the original credit`, of a law that is described by what was put on top of that one: a word beside the noun that the record says is another’s. */
function isUnlike({ described }: Law, { mention, span: [start, end] }: ActedOn, { folded }: TextDocument): boolean {
  if (mention !== null || described.length === 0) return false;
  const phrase = ` ${nameKey(folded.slice(start, end))} `;
  return described.some(({ unlike }) => unlike.some((other) => phrase.includes(` ${nameKey(other)} `)));
}

/** `the Iraqi mandate`, `кипрские поправки`, of a law that is neither made there nor about it: an adjective of a state beside the noun. */
function isOfOtherState(law: Law, { mention, span }: ActedOn, { folded }: TextDocument, states: StateNames): boolean {
  if (mention !== null) return false;
  const codes = (folded.slice(...span).match(/[\p{L}-]{4,}/gu) ?? []).flatMap((word) => states.described(word));
  return codes.length > 0 && !isOf(law, codes);
}

/** Characters before `the document` among which a paper is named just before: two sentences at most. */
const SOON = 220;

/** `a memorandum that waives X was signed. The document …`: the paper named last, which is not the law. */
function isPaperJustNamed(
  { type }: Law,
  { mention, span: [start, end] }: ActedOn,
  { folded }: TextDocument,
  { paper }: NounQualifiers,
): boolean {
  if (paper === undefined || mention !== null || type === 'executiveAct') return false;
  if (!paper.noun.test(folded.slice(start, end))) return false;
  const before = folded.slice(Math.max(0, start - SOON), start);
  const sentences = before.split(/[.!?…]["»”]? /u).slice(-2);
  return sentences.some((sentence) => paper.others.test(sentence));
}

/** `passed a repeal of the 2002 law`: a bill, told by the law that it would change. */
function isOfLaw({ target, span }: ActedOn, { folded }: TextDocument, { ofLaw }: NounQualifiers): boolean {
  return target === 'measure' && ofLaw?.test(folded.slice(...span)) === true;
}

/** How far before and behind the noun the words stand that tell which law it is. */
const NEAR = 40;

function yearsOf(
  { span: [start, end] }: ActedOn,
  { folded }: TextDocument,
  { year: { before, within, behind } }: NounQualifiers,
): readonly string[] {
  const own = folded.slice(start, end);
  const found = [
    before?.exec(folded.slice(Math.max(0, start - NEAR), start)),
    before?.exec(own.replace(/\p{L}+$/u, '')),
    within?.exec(own),
    behind?.exec(folded.slice(end, end + NEAR)),
    behind?.exec(own.replace(/^.*?\p{L}(?= (?:\p{L}+ )?(?:1[6-9]|20)\d\d)/u, '')),
  ];
  return found.flatMap((match) => match?.slice(1).filter((year) => year !== undefined) ?? []);
}

/** What a law is dated by: its making and its re-making, not its end. */
const MAKING: ReadonlySet<EventKind> = new Set<EventKind>([
  ...(['introduction', 'passageInChamber', 'passage', 'presentation', 'signature', 'ratification'] as const),
  ...(['publication', 'entryIntoForce', 'prorogationOfForce', 'reEnactment', 'entryIntoEfficacy'] as const),
  ...(['amendment', 'substitution', 'insertion', 'announcement', 'proposal'] as const),
]);

const yearsOfLaw: (law: Law) => ReadonlySet<string> = toldOf(({ title, partOf, names, events }) => {
  const words = [title, partOf ?? '', ...names.map(({ text }) => text)].join(' ');
  const making = events.filter(({ kind }) => MAKING.has(kind));
  return new Set([...(words.match(/\b(?:1[6-9]|20)\d\d\b/g) ?? []), ...making.map(({ on }) => on.slice(0, 4))]);
});

/** The words, cut to their beginnings, of which one must be among the law's own. */
function deedsOf(
  { span: [start], carriedBy }: ActedOn,
  { folded }: TextDocument,
  { does }: NounQualifiers,
): readonly string[] {
  if (carriedBy === null || does === undefined) return [];
  const at = folded.indexOf(carriedBy, start);
  if (at < 0 || at - start > NEAR) return [];
  const found = does.clause.exec(folded.slice(at + carriedBy.length, at + carriedBy.length + 130));
  return (
    found?.[0]
      .match(/\p{L}{5,}/gu)
      ?.filter((word) => !does.ofAny.test(word))
      .map((word) => word.slice(0, BEGINNING)) ?? []
  );
}

/** Letters by which a word is known in its forms: `suspends`, `suspension`. */
const BEGINNING = 5;

function doesOneOf(law: Law, deeds: readonly string[]): boolean {
  const { title, does, names, calledA } = law;
  const words = nameKey([title, does, ...names.map(({ text }) => text), ...calledA].join(' ')).split(' ');
  return deeds.some((deed) => words.some((word) => word.startsWith(deed)));
}
