/** Headlines that name their speaker before a colon or behind one, or behind a dash: `Minister: law is gone`, `Law is gone – ministry`. */
import type { Speaker } from '../../../../claim/statement.ts';
import { sentenceAt } from '../../../../text/document.ts';
import { fold } from '../../../../text/fold.ts';
import type { Span } from '../../../../text/span.ts';
import { tokenAt } from '../../../../text/token.ts';
import { HUMANS, INSTITUTIONS, ROLES } from '../../../lexicon/en/cues.ts';
import { STATES } from '../../../lexicon/en/states.ts';
import type { Cast } from '../speakers/cast.ts';
import { speakerIn } from '../speakers/speaker.ts';
import type { DraftStatement } from './draft.ts';
import { NOT_SPEAKERS } from './turns.ts';

/** A line that is longer is no headline. */
const LONGEST = 160;

const COLON = /^([^:“”"‘’]{2,50}):\s+(?=\S)/u;
/** A name with a handle behind it: `Charles Lister (@Charles_Lister)`. */
const HANDLE = /\s*\(@[\w.]+\)$/;
/** Words without marks, too long for a label or a section (`Opinion – Mark Carney`), and behind a dash a name in full. */
const SIGNED = /^([^"“”‘’:;]{12,}?)\s+[–—-]{1,2}\s+(\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}’'.-]+){1,3})$/u;
const SIGNATURE = /\s[–—-]{1,2}\s+\S+(?:\s\S+){1,3}$/;
const DASH = /^["“‘'](.+)["”’']\s*[–—-]{1,2}\s*(\p{Lu}[^.!?:;“”"]{1,50})$/u;

export function headlineStatements(cast: Cast, paragraphs: readonly number[]): readonly DraftStatement[] {
  return paragraphs.flatMap((index) => {
    const paragraph = cast.document.paragraphs[index];
    if (paragraph === undefined || paragraph.span[1] - paragraph.span[0] > LONGEST) return [];
    return (
      beforeColon(cast, paragraph.span) ??
      behindDash(cast, paragraph.span) ??
      signed(cast, paragraph.span) ??
      behindMark(cast, paragraph.span) ??
      []
    );
  });
}

function beforeColon(cast: Cast, [start, end]: Span): DraftStatement | null {
  const match = COLON.exec(cast.document.text.slice(start, end));
  const label = match?.[1];
  if (match === null || label === undefined) return null;
  // `BAKU — The ministry: “…” Deputy Berg: “…”` is no headline
  if (/\s[–—]\s/.test(label) || isRubric(label)) return null;
  const speaker =
    speakerFor(cast, [start, start + label.replace(HANDLE, '').length]) ?? ownName(cast, label, [start, end]);
  const colon = start + label.length;
  const content = trimMarks(cast, [start + match[0].length, end]);
  return speaker === null ? null : draft(cast, speaker, content, [start, end], [colon, colon + 1]);
}

function behindDash(cast: Cast, [start, end]: Span): DraftStatement | null {
  const text = cast.document.text.slice(start, end);
  const match = /^["“‘']/.test(text) ? DASH.exec(text) : null;
  const [words, name] = [match?.[1], match?.[2]];
  if (words === undefined || name === undefined) return null;
  const speaker = speakerFor(cast, [end - name.length, end]);
  return speaker === null ? null : draft(cast, speaker, [start + 1, start + 1 + words.length], [start, end], null);
}

/** `The carbon tax is cancelled – Mark Carney`: a name in full that nothing else follows. */
function signed(cast: Cast, [start, end]: Span): DraftStatement | null {
  const text = cast.document.text.slice(start, end);
  const match = SIGNATURE.test(text) ? SIGNED.exec(text) : null;
  const [words, name] = [match?.[1], match?.[2]];
  if (words === undefined || name === undefined) return null;
  const speaker = speakerFor(cast, [end - name.length, end]);
  return speaker === null || !cast.persons.names.has(speaker.name)
    ? null
    : draft(cast, speaker, [start, start + words.length], [start, end], null);
}

/** `Law is gone: ministry`, `Law is gone – Berg`: a short source, where a headline ends without a stop. */
const SOURCED = /^((?:\p{Lu}[\p{L} ]{2,20}: )?[^"“”:;]{12,}?)(?::|\s[–—-]{1,2})\s+([\p{L}’'. -]{3,40})$/u;

function behindMark(cast: Cast, [start, end]: Span): DraftStatement | null {
  const match = SOURCED.exec(cast.document.text.slice(start, end));
  const [words, name] = [match?.[1], match?.[2]];
  if (words === undefined || name === undefined || /[.!?]$/.test(name) || !/\s\p{Ll}{3}/u.test(words) || isRubric(name))
    return null;
  const speaker = speakerFor(cast, [end - name.length, end]) ?? surname(cast, [end - name.length, end]);
  return speaker === null ? null : draft(cast, speaker, [start, start + words.length], [start, end], null);
}

/** `Berg: law is gone`: in a line without a stop. */
function ownName(cast: Cast, label: string, [start, end]: Span): Speaker | null {
  const words = cast.document.text.slice(start + label.length, end);
  const plain = !/[.!?]["”]?$/.test(words) && /\s\p{Ll}{3}/u.test(words);
  return plain ? surname(cast, [start, start + label.length]) : null;
}

/** `Analysis`, `Opinion`: what is to be read, and nobody. */
function isRubric(name: string): boolean {
  return !name.includes(' ') && NOT_SPEAKERS.test(name);
}

/** `Berg`: one capitalised word that is no label of a section. */
function surname({ document }: Cast, span: Span): Speaker | null {
  const name = document.text.slice(...span);
  const label = isRubric(name) || STATES.named(fold(name)).length > 0 || /(?:ed|ing|s|is|ion|al)$/.test(name);
  return /^\p{Lu}\p{Ll}{2,}$/u.test(name) && !label ? { name, role: null, span } : null;
}

/** A name of the text, an office or an institution; nothing else speaks in a headline (`Explained: …`, `Tax: …`). */
function speakerFor(cast: Cast, [start, end]: Span): Speaker | null {
  const { tokens, text } = cast.document;
  const [from, to] = [tokenAt(tokens, start), tokenAt(tokens, end)];
  const words = tokens.slice(from, to);
  const last = words.at(-1)?.text ?? '';
  // `- BERG RESPONDS: …`
  if (
    NOT_SPEAKERS.test(
      words
        .map((token) => text.slice(token.start, token.end))
        .join(' ')
        .replace(/^\W+/, ''),
    )
  )
    return null;
  // `It's official: …`
  if (/^(?:it|that|this|they|there|i|we|you|hear|listen)$/.test(words[0]?.text ?? '')) return null;
  const named = words.every((token) => token.capital || LABEL.has(token.text));
  const described = words.findIndex((token) => token.text === ',');
  const apposed = described > 0 && words.slice(0, described).every((token) => token.capital || LABEL.has(token.text));
  const label = apposed ? words.length <= 12 : words.length <= 6 && (named || isSpeaking(last));
  const speaker = label ? speakerIn(cast, from, to, null) : null;
  if (speaker === null) return null;
  const known = cast.persons.names.has(speaker.name) || isSpeaking(last);
  return known ? { ...speaker, name: /^\p{Lu}/u.test(speaker.name) ? speaker.name : text.slice(start, end) } : null;
}

/** Small words of a label: `the minister of defence`. */
const LABEL = new Set(['the', 'of', 'for', '.', "'s", 'and', 'de', 'van', 'von', 'bin', 'al', '-']);

function isSpeaking(text: string): boolean {
  return ROLES.has(text) || INSTITUTIONS.has(text) || HUMANS.has(text);
}

function trimMarks({ document }: Cast, [start, end]: Span): Span {
  const text = document.text.slice(start, end);
  const lead = /^["“‘']/.exec(text)?.[0].length ?? 0;
  const tail = /["”’']$/.exec(text)?.[0].length ?? 0;
  return lead > 0 && tail > 0 ? [start + lead, end - tail] : [start, end];
}

function draft(cast: Cast, speaker: Speaker, content: Span, span: Span, cueSpan: Span | null): DraftStatement {
  const sentence = sentenceAt(cast.document, content[0]);
  const cue = cueSpan === null ? null : ':';
  return { form: 'headline', speaker, mode: 'indirect', content: [content], cue, cueSpan, sentence, span };
}
