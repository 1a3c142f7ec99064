/**
 * Whom a pronoun means that says something: `he`, `she`, `they`, `it`, `its statement`. In: the text’s persons and who spoke last.
 * Out: a speaker, or nobody rather than somebody of the wrong kind.
 */
import type { Speaker } from '../../../../claim/statement.ts';
import { sentenceAt, type TextDocument } from '../../../../text/document.ts';
import { isAdverb, PREPOSITIONS } from '../../../lexicon/en/closed-classes.ts';
import { INSTITUTIONS, SPEAKING_THINGS } from '../../../lexicon/en/cues.ts';
import { nameRun } from '../bounds/name-run.ts';
import { type Cast, tokenSpan } from './cast.ts';
import { describedIn, inQuote, isVerbal, type Named, opens, phraseStart, unquotedBefore } from './described-before.ts';
import { agreesInGender } from './gender.ts';
import { isGroup, isInstitution, isMany, isPlural } from './kind-of-speaker.ts';
import { bySurname, type Persons, personsIn } from './person-index.ts';
import type { Person } from './persons.ts';
import { unnamedAt, unnamedBeforeStop } from './unnamed.ts';

const THING = new Set(['it', 'its']);
const MANY = new Set(['they', 'them', 'their', 'both']);

/** `to` is behind what stands for the speaker: `its statement`. */
export function pronoun(cast: Cast, at: number, to: number, last: Speaker | null): Speaker | null {
  const text = cast.document.tokens[at]?.text ?? '';
  const found = THING.has(text)
    ? institution(cast, at, last)
    : MANY.has(text)
      ? group(cast, at, last)
      : person(cast, at, text, last);
  return found === null ? null : { name: found.name, role: found.role, span: tokenSpan(cast, at, to) };
}

/** A person earlier in the sentence; whoever spoke in the sentence before, or is its subject; else who spoke or was named last. */
function person(cast: Cast, at: number, text: string, last: Speaker | null): Named | null {
  const fits = (one: Named | null): one is Named =>
    one !== null && one.name !== cast.asker && agreesInGender(cast, one, text);
  const single = last !== null && !isGroup(cast, last) && !isAsker(cast, last) ? last : null;
  const near = single !== null && isNear(cast, single, at);
  // `President Berg had signed it, | she explained`: who is told of in what is said is hardly who says it
  const own = isBehindWords(cast, at) ? null : subjectIn(cast, at, true);
  if (fits(own)) return own;
  if (near && fits(single)) return single;
  // `Berg had signed it, Smith told her. “He never did,” | she replied`: nor is it who is told of in what is answered
  const subject = near && single?.name === cast.asker ? null : subjectIn(cast, at, false);
  if (fits(subject)) return subject;
  if (fits(single)) return single;
  const talked = cast.spoken.findLast((one) => fits(one) && !isGroup(cast, one) && !isAsker(cast, one));
  if (talked !== undefined) return talked;
  const named = personsIn(cast.persons, Math.max(0, at - 400), at).filter(fits);
  return (
    named.findLast((one) => !inQuote(cast.document, one.at)) ??
    named.at(-1) ??
    (last === null || last.name === cast.asker || isParty(cast, last) || !agreesInGender(cast, last, text)
      ? null
      : last)
  );
}

/** `…, | she said.`, `Berg and Smith, | she recalled, | …`: behind or amid the words that are said. */
function isBehindWords({ document }: Cast, at: number): boolean {
  const { tokens, sentences } = document;
  const { from, to } = sentences[sentenceAt(document, tokens[at]?.start ?? 0)] ?? { from: at, to: at };
  const one = tokens.slice(from, at).every(({ text }) => !/^[;:"]$/.test(text));
  const amid = one && tokens[at - 1]?.text === ',' && tokens.slice(at + 2, at + 4).some(({ text }) => text === ',');
  return amid || (one && tokens[at - 1]?.text === ',' && to - at < 5);
}

/** `The Labour Party said …. “…,” he said`: no “he” is a party, though none else is named. */
function isParty(cast: Cast, speaker: Speaker): boolean {
  return isGroup(cast, speaker) && !isMany(speaker) && /\p{Lu}/u.test(speaker.name);
}

/** `the interviewer`, `a moderator`, before whom somebody named has spoken: it is the other who answers. */
function isAsker({ persons }: Cast, { name, role }: Speaker): boolean {
  return role === null && !persons.names.has(name) && ASKER.test(name) && persons.all.length > 0;
}

const ASKER = /^(?:the|an?|her|his) (?:\p{L}+ )?(?:interviewer|host|moderator|questioner|anchor|presenter|reporter)$/iu;

/** Whether the speaker is named in the sentence before, or only quotations stand between. */
function isNear({ document }: Cast, { span }: Speaker, at: number): boolean {
  if (span === null) return false;
  const index = sentenceAt(document, document.tokens[at]?.start ?? 0);
  const then = sentenceAt(document, span[0]);
  const between = document.sentences.slice(then + 1, index);
  return then < index && between.length < 6 && between.every((sentence) => inQuote(document, sentence.to - 2));
}

/** `it said`, `its statement reads`: an institution, never a person. */
function institution(cast: Cast, at: number, last: Speaker | null): Named | null {
  // `A circular comes close. Congress repealed it, | it says`: the paper before, rather than who is told of
  const paper = isBehindWords(cast, at) ? describedIn(cast, at, (text) => SPEAKING_THINGS.has(text), true) : null;
  if (paper !== null) return paper;
  const subject = describedIn(cast, at, (text) => INSTITUTIONS.has(text) || SPEAKING_THINGS.has(text));
  const same = last !== null && subject?.name.toLowerCase().endsWith(last.name.toLowerCase());
  if (subject !== null) return same ? last : subject;
  return last !== null && isInstitution(cast, last) ? last : (properIn(cast, at) ?? paperIn(cast, at));
}

/** `held a placard. … it said`: a paper that the sentence before brings in, whatever is done with it. */
function paperIn({ document }: Cast, at: number): Named | null {
  const { tokens, text } = document;
  const [sentence] = unquotedBefore(document, sentenceAt(document, tokens[at]?.start ?? 0)).slice(-1);
  if (sentence === undefined || sentence.to > at) return null;
  for (let head = sentence.to - 1; head > sentence.from; head--) {
    if (!INSTITUTIONS.has(tokens[head]?.text ?? '')) continue;
    const from = phraseStart(document, sentence.from, head);
    if (/^(?:a|an|one)$/.test(tokens[from]?.text ?? ''))
      return { name: text.slice(tokens[from]?.start, tokens[head]?.end), role: null };
  }
  return null;
}

/** `Answering the Senate, the Milli Majlis adopted a text. It recalls …`: a name of no person, where a subject can stand. */
function properIn({ document, persons }: Cast, at: number): Named | null {
  const { tokens, text } = document;
  const [sentence] = unquotedBefore(document, sentenceAt(document, tokens[at]?.start ?? 0)).slice(-1);
  if (sentence === undefined) return null;
  for (let start = sentence.from; start < Math.min(sentence.from + 14, sentence.to); start++) {
    const from = ['the', 'a', 'an'].includes(tokens[start]?.text ?? '') ? start + 1 : start;
    const end = opens(document, sentence.from, start) ? nameRun(tokens, from, text) : null;
    if (
      end === null ||
      end >= at ||
      tokens[end]?.kind !== 'word' ||
      personsIn(persons, from, end).some((one) => one.role !== null)
    )
      continue;
    if (start === from && end - from < 2 && !/^\p{Lu}{2}/u.test(text.slice(tokens[from]?.start))) continue;
    return { name: text.slice(tokens[from]?.start, tokens[end - 1]?.end), role: null };
  }
  return null;
}

/** `they write`: several people, or an institution; whoever spoke last where nobody else is there. */
function group(cast: Cast, at: number, last: Speaker | null): Named | null {
  if (cast.document.tokens[at]?.text === 'both') return lastTwo(cast, at);
  if (last !== null && isMany(last)) return last;
  return describedIn(cast, at, isPlural) ?? (last !== null && isGroup(cast, last) ? last : null) ?? last;
}

/** `both`: the two named last. */
function lastTwo({ persons }: Cast, at: number): Named | null {
  const names = [
    ...new Set(
      personsIn(persons, Math.max(0, at - 400), at)
        .toReversed()
        .map((one) => one.name),
    ),
  ];
  return names.length < 2 ? null : { name: `${names[1]} and ${names[0]}`, role: null };
}

/** The person who is the subject of this sentence before the place, or of the one before. */
export function subjectNear(cast: Cast, at: number): Person | null {
  // `Berg has repealed it, | the president said`: who is told of in what is said is hardly who says it
  const own = isBehindWords(cast, at) ? null : subjectIn(cast, at, true);
  return own ?? subjectIn(cast, at, false);
}

/** In the sentence of the place before it, or in the nearest one before that is nobody’s quotation. */
function subjectIn({ document, persons }: Cast, at: number, own: boolean): Person | null {
  const index = sentenceAt(document, document.tokens[at]?.start ?? 0);
  const sentence = unquotedBefore(document, index).find((one) => (one === document.sentences[index]) === own);
  if (sentence === undefined) return null;
  const found = personsIn(persons, sentence.from, Math.min(at, sentence.to)).find((one) => canBeSubject(document, one));
  // `Berg credited both sides, singling out Rep. Carl Smith`: the name that opens the sentence
  const opening =
    found === undefined || found.at > sentence.from + 3 ? openingName(document, persons, sentence.from) : null;
  if (opening !== null && sentence.from < at) return opening;
  if (found !== undefined && found.at - sentence.from < 14 && !inQuote(document, found.at)) return found;
  return (
    shortNameAt(document, persons, sentence.from, Math.min(at, sentence.to, sentence.from + 4)) ??
    (sentence.to <= at
      ? unnamedAt(document, persons, sentence.from, at)
      : unnamedBeforeStop(document, persons, sentence.from, at))
  );
}

/** A name behind a preposition is a place or an object, unless it has a role; one before a noun qualifies it. */
function canBeSubject({ tokens, text }: TextDocument, { role, at }: Person): boolean {
  if (role !== null) return true;
  const before = tokens[at - 1]?.text ?? '';
  const next = tokens[nameRun(tokens, at, text) ?? at];
  const noun =
    next?.kind === 'word' &&
    // `Anna Berg | on Monday | halted it`: what stands between is no noun
    !PREPOSITIONS.has(next.text) &&
    !isAdverb(next.text) &&
    !/(?:ed|s)$|^(?:who|is|was|has|had|did|would|will|and|took|put|went|told|drew|kept|began|came|made|gave|held)$/.test(
      next.text,
    );
  return !['of', 'to', 'in', 'from', 'at', 'on', 'for', 'against', 'with', 'near'].includes(before) && !noun;
}

function shortNameAt(document: TextDocument, persons: Persons, from: number, to: number): Person | null {
  for (let at = from; at < to; at++) {
    const token = document.tokens[at];
    if (token?.capital && !inQuote(document, at)) {
      const found = bySurname(persons, token.text, at);
      if (found !== null) return found;
    }
  }
  return null;
}

/** A surname that begins a sentence, before what is told of its bearer. */
function openingName(document: TextDocument, persons: Persons, from: number): Person | null {
  const [name, next] = document.tokens.slice(from, from + 2);
  if (name?.capital !== true || next?.kind !== 'word' || next.capital || inQuote(document, from)) return null;
  return isVerbal(next.text) ? bySurname(persons, name.text, from) : null;
}
