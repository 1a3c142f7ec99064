/**
 * Transcripts and posts: `NYSTROM: …`, `Q: …`, `@handle: …`, `Guest Orrin Fell, Navy veteran: …`, `PROPOSER (Ms. Alma
 * Birkett): …`, `Mr Toby Marsh (Fenbrook) (Ind): …`, `night_owl: …`; each turn is what its speaker said. Labels are carried to the names in full that other labels or the text give.
 */
import type { Speaker } from '../../../../claim/statement.ts';
import { sentenceAt, type TextDocument } from '../../../../text/document.ts';
import { fold } from '../../../../text/fold.ts';
import type { Span } from '../../../../text/span.ts';
import { ROLES, TURN_LABELS } from '../../../lexicon/en/cues.ts';
import { NEWS_CITIES } from '../../../lexicon/en/places.ts';
import type { Persons } from '../speakers/person-index.ts';
import type { DraftStatement } from './draft.ts';

/** What stands before the colon, and behind it no time or number. */
const HEAD = /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s*)?([^:“”"«»\n]{1,80}?)(?: ?\*\*)?:(?:\*\*)?\s+(?=\S)/u;
const LABEL =
  /^((?:\p{Lu}[\p{L}\p{M}’'.-]*|@[\w.]+|[a-z][a-z\d]*[_\d]\w*)(?: (?:\p{Lu}[\p{L}\p{M}’'.-]*|de|van|von|bin|al|of|the|for)){0,6})(?: ?\(([^)]{1,60})\))?(?: \(([^)]{1,30})\))?(?:, ([^:]{2,60}))?$/u;
/** `Ms. LATIMER. Mr. President, …`, `The PRESIDING OFFICER. …`: the record of a chamber. */
const RECORD =
  /^((?:(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep)\.? |The (?=(?:PRESID|ACTING|SPEAKER|CHAIR|CLERK|SECRETARY|VICE)))\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+){0,3})(?: of \p{Lu}[\p{L} ]{2,20})?\.\s+(?=\S)/u;
const TITLED = /^(?:M(?:r|s|iss)|Dr|Sen|Rep|The )/;
/** What a line is about, and nobody. */
export const NOT_SPEAKERS =
  /^(?:LIVE|UPDATE|BREAKING|NOTE|FACT|FACTS|WATCH|READ|PHOTO|VIDEO|SOURCE|EXCLUSIVE|CORRECTION|EDITOR|TIMELINE|OPINION|ANALYSIS|EXPLAINER|FAQ|CLAIM|VERDICT|RATING|SUMMARY|TITLE|HEADLINE|DATE|WHERE|WHEN|WHAT|WHY|WHO|HOW|ICYMI|REMINDER|JUST IN|ALERT|DEVELOPING|RECAP|BACKGROUND|CONTEXT|RULING)\b|\b(?:RESPONDS|REACTS|REACTIONS?|RULING|OPINION|NEWS|ALERT|UPDATES?|TAKEAWAYS?)$/iu;

/** A sentence that is no more than whose turn it is: `Q.`, `A.`, `Mr. VENN.` */
export function isTurnAlone({ text }: TextDocument, { span: [from, to] }: TextDocument['sentences'][number]): boolean {
  return to - from <= LONGEST_ALONE && ALONE.test(text.slice(from, to).trim());
}

const ALONE = /^(?:[QA]|(?:M[rs]{1,2}\. |Chairman |Chairwoman |Senator )?[A-Z]{3,})\.$/;

const LONGEST_ALONE = 30;

interface Turn {
  readonly label: string;
  readonly name: string;
  readonly role: string | null;
  /** Its label is none of prose. */
  readonly sure: boolean;
  readonly at: number;
  readonly colon: number;
  readonly start: number;
  readonly end: number;
}

export function turnStatements(document: TextDocument, persons: Persons): readonly DraftStatement[] {
  const heads = document.paragraphs.flatMap(
    ({ span }) =>
      recordTurn(document.text, ...span) ??
      turnIn(document.text, ...span) ??
      questionTurn(document.text, ...span) ??
      [],
  );
  const sure = heads.filter((turn) => turn.sure);
  const turns = sure.length === heads.length || !isTranscript(heads, document) ? sure : heads;
  const names = namesOf(turns, persons);
  const asked = interviewee(document, turns, persons);
  return turns.flatMap((turn, index): DraftStatement[] => {
    const more = turn.sure ? behindTurn(document, turn, turns[index + 1], heads) : [];
    const asks = /^Q\b/.test(turn.label) || document.text.slice(turn.start, turn.end).trimEnd().endsWith('?');
    const said: DraftStatement = {
      form: 'turn',
      speaker: speakerOf(turn, names, asked),
      mode: 'direct',
      content: asks ? [[turn.start, turn.end]] : [[turn.start, turn.end], ...more],
      cue: document.text.slice(turn.colon, turn.colon + 1),
      cueSpan: [turn.colon, turn.colon + 1],
      sentence: sentenceAt(document, turn.start),
      span: [turn.at, asks ? turn.end : (more.at(-1)?.[1] ?? turn.end)],
    };
    const [first] = more;
    const last = more.at(-1);
    if (!/^Q\b/.test(turn.label) || asked === null || first === undefined || last === undefined) return [said];
    const sentence = sentenceAt(document, first[0]);
    const answer: DraftStatement = {
      ...said,
      speaker: asked,
      content: more,
      cue: null,
      cueSpan: null,
      sentence,
      span: [first[0], last[1]],
    };
    return [said, answer];
  });
}

/** Paragraphs without a label between two turns, and without what may be one: what was said goes on in them. */
function behindTurn(
  { paragraphs }: TextDocument,
  turn: Turn,
  next: Turn | undefined,
  heads: readonly Turn[],
): readonly Span[] {
  if (next === undefined) return [];
  const end = Math.min(next.at, ...heads.filter(({ at }) => at >= turn.end).map(({ at }) => at));
  const between = paragraphs.filter(({ span }) => span[0] >= turn.end && span[1] <= end);
  return between.some(({ heading }) => heading) ? [] : between.map(({ span }) => span);
}

/** `Q    Is it gone?`, as briefings are taken down: the letter, and more than a space. */
function questionTurn(text: string, at: number, end: number): Turn | null {
  const head = /^(Q)(?: {2,}|\t)\s*(?=\p{Lu}|\()/u.exec(text.slice(at, Math.min(end, at + 40)));
  if (head === null) return null;
  return { label: 'Q', name: 'Q', role: null, sure: true, at, colon: at, start: at + head[0].length, end };
}

function recordTurn(text: string, at: number, end: number): Turn | null {
  const head = TITLED.test(text.slice(at, at + 5)) ? RECORD.exec(text.slice(at, end)) : null;
  const label = head?.[1];
  if (head === null || label === undefined) return null;
  const colon = at + head[0].trimEnd().length - 1;
  return { label, name: label, role: null, sure: isCapitals(label), at, colon, start: at + head[0].length, end };
}

function turnIn(text: string, from: number, to: number): Turn | null {
  const head = HEAD.exec(text.slice(from, to));
  const label = head === null ? null : LABEL.exec(head[1] ?? '');
  const whole = label?.[1];
  if (head === null || label === null || whole === undefined || NOT_SPEAKERS.test(whole)) return null;
  if (from + head[0].length >= to || isDateline(whole)) return null;
  // a constituency and a party, or who holds the office
  const ofHouse = label[3] !== undefined;
  const inside = ofHouse || label[2] === undefined || !isHolder(whole, label[2]) ? null : label[2];
  const name = inside ?? withoutRole(whole);
  const at = from + head[0].indexOf(whole);
  return {
    label: whole,
    name,
    role: label[4] ?? (inside === null ? null : whole),
    sure: isCapitals(whole) || ofHouse || (inside !== null && whole.startsWith('The ')),
    at,
    colon: from + head[0].lastIndexOf(':'),
    start: from + head[0].length,
    end: to,
  };
}

/** `KARACHI: The court …`, `New Delhi, May 3: …`: where a report was written says nothing. */
function isDateline(label: string): boolean {
  return NEWS_CITIES.has(fold(label));
}

/** `PROPOSER (Ms. Alma Birkett)`, `The Minister for Roads (Toby Marsh)`; behind a name stands what its bearer is: `TOBY MARSH (ANCHOR)`. */
function isHolder(label: string, inside: string): boolean {
  const named = withoutRole(label).split(' ');
  const office = named.length === 1 || named[0] === 'The' || named.some((word) => /^\p{Ll}/u.test(word));
  return office && /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){1,3}$/u.test(inside);
}

/** `GUEST Orrin Fell`, `Minister Berg`: the name behind the role. */
function withoutRole(label: string): string {
  const words = label.split(' ');
  let from = 0;
  while (from < words.length - 1 && isRole(words[from] ?? '')) from++;
  return words.slice(from).join(' ');
}

function isRole(word: string): boolean {
  const folded = word.toLowerCase().replace(/\.$/, '');
  return TURN_LABELS.has(folded) || ROLES.has(folded);
}

/** `NYSTROM`, `THE PRESIDENT`, `Q`, `@handle`, `night_owl`, `GUEST Orrin Fell`. */
function isCapitals(label: string): boolean {
  const first = label.split(' ')[0] ?? '';
  if (/^@|^[a-z]/.test(label) || /^[QA]$/.test(label)) return true;
  const bare = label.replace(/^(?:Mr|Ms|Mrs|Dr|Sen|Rep)\.? /, '');
  if (/^\p{Lu}[\p{Lu}\p{M}’'. -]+$/u.test(bare) && bare.split(' ').length <= 5) return true;
  return TURN_LABELS.has(first.toLowerCase()) && first === first.toUpperCase();
}

/**
 * Labels in small letters are speakers where they come back, where two or more are such as only transcripts have, or where one
 * comes back and hardly anything else is there.
 */
function isTranscript(turns: readonly Turn[], { paragraphs }: TextDocument): boolean {
  const counts = new Map<string, number>();
  for (const turn of turns) counts.set(surnameOf(turn), (counts.get(surnameOf(turn)) ?? 0) + 1);
  const back = turns.filter((turn) => (counts.get(surnameOf(turn)) ?? 0) > 1).length;
  const known = turns.some((turn) => TURN_LABELS.has(turn.label.toLowerCase()));
  return (
    back >= 3 ||
    (known && turns.length >= 2) ||
    (back >= 2 && turns.length >= 3 && turns.length >= paragraphs.length - 1)
  );
}

function surnameOf({ name }: Turn): string {
  return name.split(' ').at(-1)?.toLowerCase() ?? '';
}

/** Surnames in labels to names in full: from other labels first, then from the text. */
function namesOf(turns: readonly Turn[], persons: Persons): ReadonlyMap<string, Speaker> {
  const names = new Map<string, Speaker>();
  for (const person of persons.all)
    if (!names.has(person.surname)) names.set(person.surname, { name: person.name, role: person.role, span: null });
  for (const { name, role } of turns) {
    const surname = name.split(' ').at(-1)?.toLowerCase() ?? '';
    if (name.includes(' ') && !isRole(name.split(' ')[0] ?? '')) names.set(surname, { name, role, span: null });
  }
  return names;
}

function speakerOf(turn: Turn, names: ReadonlyMap<string, Speaker>, asked: Speaker | null): Speaker {
  const span = [turn.at, turn.at + turn.label.length] as const;
  if (/^(?:A|Answer)$/i.test(turn.label) && asked !== null) return { ...asked, span };
  const words = turn.name.split(' ');
  const full = isRole(words.at(-1) ?? '') ? undefined : names.get(words.at(-1)?.toLowerCase() ?? '');
  const known = full !== undefined && (words.length === 1 || /^(?:Mr|Ms|Mrs|Dr)\.?$/i.test(words[0] ?? ''));
  return known ? { ...full, span } : { name: turn.name, role: turn.role, span };
}

/** Who answers where the label is only `A`: the one person whom the text names before the first question. */
function interviewee(document: TextDocument, turns: readonly Turn[], { all }: Persons): Speaker | null {
  const first = turns[0];
  if (first === undefined) return null;
  const before = all.filter((person) => (document.tokens[person.at]?.start ?? 0) < first.at);
  const [one] = before;
  return one !== undefined && before.every((person) => person.name === one.name)
    ? { name: one.name, role: one.role, span: null }
    : null;
}
