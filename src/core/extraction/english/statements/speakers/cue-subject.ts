/**
 * Who a verb of saying belongs to: the words before it as a rule, over what commas, brackets or a relative clause add; behind it
 * in `said X`.
 */
import type { Speaker } from '../../../../claim/statement.ts';
import { CALENDAR, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../../../lexicon/en/closed-classes.ts';
import { HUMANS, INSTITUTIONS, ROLES } from '../../../lexicon/en/cues.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import type { Phrase } from '../../phrases/phrase-parts.ts';
import { type SentenceView, spanOf, word } from '../../words/sentence-view.ts';
import { endsPhrase, isDashBetween, isQuoteMark, isTitle, leaveQuote } from '../bounds/marks.ts';
import { nameRun } from '../bounds/name-run.ts';
import { nameBetweenCommas } from './between-commas.ts';
import type { Cast } from './cast.ts';
import { amongThose } from './counted-in.ts';
import { behindBy, longSubject } from './long-subject.ts';
import { endOfDescription, withNaming } from './naming.ts';
import {
  heldByPreposition,
  issuerOf,
  letsBelieve,
  nearestSubject,
  ownerOfPaper,
  participleSubject,
  speaks,
} from './participle-subject.ts';
import { personsIn } from './person-index.ts';
import { speakerIn } from './speaker.ts';
import type { Subject } from './subject.ts';

export function subjectOf(context: EnglishContext, cast: Cast, clause: Clause, last: Speaker | null): Subject | null {
  const governing = context.clauses[clause.index - 1];
  if (governing !== undefined && (clause.group.infinitive || letsBelieve(context, clause, governing))) {
    const turn = isTurnOf(governing.group) ? { from: governing.group.to + 1, to: clause.group.from } : null;
    if (turn !== null) return fromPhrase(context, cast, clause, turn, last);
    // `as Saar likes to say`: whoever likes to
    const subject = subjectOf(context, cast, governing, last);
    return subject === null ? null : { ...subject, to: clause.group.to };
  }
  // `it is worth | recalling that …`: nobody in particular does
  if (clause.group.form === 'ing' && word(context.view, clause.group.from - 1) === 'worth') return null;
  const ahead = nameBetweenCommas(context, cast, clause, last);
  if (ahead !== null) return ahead;
  const held = heldByPreposition(context, clause) ?? issuerOf(context, clause) ?? ownerOfPaper(context, clause);
  if (held !== null) return fromPhrase(context, cast, clause, held, last);
  // `Marsh listened | as Berg said …`: a clause of its own, whoever stands before it
  const own = clause.introducer === 'as' && clause.subject?.from === clause.from ? clause.subject : null;
  if (own !== null && clause.group.finite) return fromPhrase(context, cast, clause, own, last);
  const counted = amongThose(context, clause);
  if (counted !== null) return fromPhrase(context, cast, clause, counted, last);
  const long = whole(context, cast, clause, last);
  if (long !== null) return long;
  const inverted = TELLING.has(clause.group.lemma) ? null : invertedSubject(context, cast, clause, last);
  if (inverted !== null) return inverted;
  const phrase =
    overRelative(context, clause) ??
    nameRightBefore(context, cast, clause) ??
    overBracket(context, clause) ??
    nearestSubject(context, clause) ??
    (speaks(context, clause.subject) ? clause.subject : null) ??
    participleSubject(context, clause);
  return phrase === null ? null : fromPhrase(context, cast, clause, phrase, last);
}

/** `it fell to Berg to announce`: whose turn it was. */
export function isTurnOf({ lemma }: Pick<Clause['group'], 'lemma'>): boolean {
  return lemma === 'fall';
}

function fromPhrase(
  context: EnglishContext,
  cast: Cast,
  clause: Clause,
  phrase: Phrase,
  last: Speaker | null,
): Subject | null {
  // `the X Act, which declares Y to be safe`: a law is nobody who says something; a court or a pact of the name may be
  const law = context.view.mentionAt[phrase.to - 1];
  if (law != null && law.law.type === 'act' && law.name.kind !== 'related') return null;
  // `neighbours, including Baltic states, have waited`: who is counted in, and a noun
  if (/^(?:including|excluding)$/.test(word(context.view, phrase.from))) return null;
  const start = context.view.sentence.from;
  const from = leaveQuote(context, behindBy(context, clause, phrase), phrase.to);
  const speaker = speakerIn(cast, start + from, start + phrase.to, last);
  if (speaker === null) return null;
  const named = withNaming(context, speaker, { from, to: clause.group.finite ? clause.group.from : phrase.to });
  return { speaker: named, from, to: clause.group.to };
}

/** `two people who read the draft | said`: the head says who it is, the whole phrase names them. */
function whole(context: EnglishContext, cast: Cast, clause: Clause, last: Speaker | null): Subject | null {
  const long = longSubject(context, clause);
  if (long === null) return null;
  const { view } = context;
  const start = view.sentence.from;
  const speaker = speakerIn(cast, start + long.from, start + long.headTo, last);
  const aside = CIRCUMSTANCES.test(word(view, long.headTo + 1)) && word(view, long.headTo) === ',';
  const end = aside ? long.headTo : view.tokens[long.to - 1]?.kind === 'mark' ? long.to - 1 : long.to;
  return speaker === null
    ? null
    : { speaker: { ...speaker, span: spanOf(view, long.from, end) }, from: long.from, to: clause.group.to };
}

/** Say how and where somebody spoke, not who it is: `, reached by phone, said`. */
const CIRCUMSTANCES =
  /^(?:speaking|reached|asked|citing|quoting|quoted|cited|writing|contacted|questioned|pressed|responding|addressing|posting|in|at|on|during|after|before)$/;

/** `in December 2001 Rep. Nita Lowey regretted`: a name that ends at its verb, with no preposition before it. */
function nameRightBefore({ view }: EnglishContext, cast: Cast, { group }: Clause): Phrase | null {
  if (!group.finite) return null;
  const start = view.sentence.from;
  const person = personsIn(cast.persons, Math.max(start, start + group.from - 6), start + group.from).at(-1);
  const end = person === undefined ? null : nameRun(cast.document.tokens, person.at, cast.document.text);
  if (person === undefined || end !== start + group.from) return null;
  const before = word(view, person.at - start - 1);
  const name = { from: person.at - start, to: group.from };
  return before === '' || view.tokens[name.from - 1]?.kind === 'number' ? name : roleBefore(view, name);
}

/** With the title between the name and what precedes; null behind a preposition or a conjunction. */
function roleBefore(view: SentenceView, name: Phrase): Phrase | null {
  let from = name.from;
  while (
    from > 0 &&
    (ROLES.has(word(view, from - 1)) || (word(view, from - 1) === '.' && ROLES.has(word(view, from - 2))))
  )
    from--;
  return from > 0 && view.tokens[from - 1]?.kind === 'number' ? { from, to: name.to } : null;
}

/** Take their hearer as object: never inverted. */
const TELLING = new Set(['tell', 'remind', 'inform', 'assure', 'warn', 'alert']);

/** `An official who asked not to be named said`: the noun before the relative pronoun, where the verb before is within. */
function overRelative({ view, clauses }: EnglishContext, clause: Clause): Phrase | null {
  const { group } = clause;
  if (!group.finite || clause.relative || clause.introducer !== null) return null;
  const first = clauses.find((one) => one.relative && one.group.from < group.from);
  if (first === undefined || !/^(?:who|which|that)$/.test(word(view, first.from))) return null;
  // only the relative clause stands between its pronoun and the verb: no mark, no other finite clause
  const inner = clauses.slice(first.index, clause.index);
  const marked = view.tokens
    .slice(first.from + 1, group.from)
    .some((token) => [',', ':', ';', '"'].includes(token.text));
  const plain = inner.every((one) => one === first || !one.group.finite);
  return !marked && plain && first.subject !== null && first.subject.to <= first.from ? first.subject : null;
}

/** `Elizabeth Warren (D-MA) said`: over what stands in brackets. */
function overBracket({ view }: EnglishContext, { group }: Clause): Phrase | null {
  if (word(view, group.from - 1) !== ')') return null;
  let open = group.from - 2;
  while (open >= 0 && word(view, open) !== '(') open--;
  let from = open;
  while (from > 0 && ![',', '"', ';', ':', '-'].includes(word(view, from - 1))) from--;
  return from < open ? { from: Math.max(from, open - 8), to: open } : null;
}

/** `“…,” said Wade Purcell, the challenger`; `asked Denise Okafor`; `Law is gone, says minister`. */
function invertedSubject(context: EnglishContext, cast: Cast, clause: Clause, last: Speaker | null): Subject | null {
  const { view } = context;
  const { group } = clause;
  const before = group.from - 1;
  const opens =
    before < 0 || isQuoteMark(context, before) || word(view, before) === ',' || isDashBetween(context, before);
  if (!opens || group.perfect || group.modal !== null || !group.finite) return null;
  const from = group.lemma === 'point' && word(view, group.to) === 'out' ? group.to + 1 : group.to;
  let to = from;
  while (to < view.tokens.length && !endsSubject(context, from, to)) to++;
  to = overHome(context, from, to);
  if (
    to === from ||
    PREPOSITIONS.has(word(view, from)) ||
    ELSEWHERE.test(word(view, from)) ||
    (WHEN.test(word(view, from)) && PREPOSITIONS.has(word(view, from + 1))) ||
    (view.tokens[from]?.kind === 'number' && !isMany(word(view, from + 1)))
  )
    return null;
  if (isClause(context, from, to)) return null;
  const named = apposedBehind(context, cast, to);
  if (named !== null) return { speaker: named.speaker, from: group.from, to: named.to };
  const speaker = speakerIn(cast, view.sentence.from + from, view.sentence.from + to, last);
  if (speaker === null) return null;
  const end = endOfDescription(context, to);
  return { speaker: withNaming(context, speaker, { from, to: end }), from: group.from, to: end };
}

/** `answered a columnist | in Baku`: one of no name is told by the place, where a mark ends it. */
function overHome({ view }: EnglishContext, from: number, to: number): number {
  const head = word(view, to - 1);
  const one = /^(?:an?|one|another|two|three|several|some)$/.test(word(view, from)) || to - from === 1;
  if (!one || !/^(?:in|at|from)$/.test(word(view, to)) || CALENDAR.has(word(view, to + 1))) return to;
  if (!isPerson(head) && !isPerson(head.replace(/s$/, ''))) return to;
  const end = nameRun(view.tokens, to + 1);
  return end !== null && (view.tokens[end]?.kind ?? 'mark') === 'mark' ? end : to;
}

const isPerson = (text: string): boolean => ROLES.has(text) || HUMANS.has(text);

/** `declared the party’s leader | in the Chamber, Anna Berg,`: a name in full behind where somebody is. */
function apposedBehind({ view }: EnglishContext, cast: Cast, at: number): Subject | null {
  if (!/^(?:in|at|on)$/.test(word(view, at))) return null;
  let comma = at + 1;
  while (comma < at + 6 && view.tokens[comma]?.kind === 'word') comma++;
  const start = view.sentence.from;
  const person = personsIn(cast.persons, start + comma + 1, start + comma + 3)[0];
  const end = person === undefined ? null : nameRun(cast.document.tokens, person.at, cast.document.text);
  if (word(view, comma) !== ',' || person === undefined || end === null) return null;
  if (cast.document.tokens[end]?.kind !== 'mark') return null;
  const span = spanOf(view, person.at - start, end - start);
  return { speaker: { name: person.name, role: person.role, span }, from: at, to: end - start };
}

/** `said 312 | importers`, people by what they are; not `announced 300 | layoffs`. */
function isMany(text: string): boolean {
  const one = text.replace(/ies$/, 'y').replace(/s$/, '');
  return text.endsWith('s') && (ROLES.has(one) || HUMANS.has(one) || INSTITUTIONS.has(one));
}

/** `posted beneath`, `said no`: nobody. */
const ELSEWHERE = /^(?:no|beneath|below|above|online|overnight|underneath|alongside|here|there)$/;

/** `Proclaimed | late on 3 December, it …`: a time, and nobody. */
const WHEN = /^(?:late|early|first|again|twice|once|only|just)$/;

/** `said | no decision had been made`: words with a verb of their own are what is said, and nobody. */
function isClause({ view, groups }: EnglishContext, from: number, to: number): boolean {
  return groups.some(
    (group) =>
      group.finite &&
      group.from > from &&
      group.to <= to &&
      (group.main > group.from ||
        group.copular ||
        group.form === 's' ||
        DETERMINERS.has(word(view, group.to)) ||
        PRONOUNS.has(word(view, group.to)) ||
        view.mentionAt[group.to] != null),
  );
}

function endsSubject(context: EnglishContext, from: number, at: number): boolean {
  const { view } = context;
  const text = word(view, at);
  if (text === '.') return !isTitle(context, at);
  if (endsPhrase(context, at) || isDashBetween(context, at)) return true;
  if (['as', 'when', 'after', 'while', 'who', 'that'].includes(text)) return true;
  const served =
    text === 'to' &&
    /^(?:aide|adviser|advisor|assistant|envoy|ambassador|counsel|consultant)$/.test(word(view, at - 1));
  return at > from && PREPOSITIONS.has(text) && !served && !['of', 'from', 'with', 'for'].includes(text);
}
