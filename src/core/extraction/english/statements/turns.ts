/** Transcripts and posts: `NYSTROM: …`, `Q: …`, `@handle: …`; each turn is what its speaker said. */
import { sentenceAt, type TextDocument } from '../../../text/document.ts';
import type { DraftStatement } from './draft.ts';

const CAPITALS =
  /^(?:\[?\d{1,2}:\d{2}\]?\s*)?((?:THE |(?:MR|MS|MRS|DR|SEN|REP|Mr|Ms|Mrs|Dr|Sen|Rep)\.? |(?:GUEST|HOST|CALLER|ANCHOR|REPORTER) (?=\p{Lu}\p{Ll}))?(?:\p{Lu}\p{Ll}+ (?=\p{Lu}\p{Ll}+,? ))?\p{Lu}[\p{Lu}\p{M}’'.-]+(?: \p{Lu}[\p{Lu}\p{M}’'.-]*){0,4}|[QA]|@[\w.]+)(?: \([^)]{1,40}\)|, [^:\n]{2,40})?:\s+/u;
const NAMED = /^(\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]*){0,3}):\s+/u;
const NOT_SPEAKERS =
  /^(?:LIVE|UPDATE|BREAKING|NOTE|FACT|WATCH|READ|PHOTO|VIDEO|SOURCE|EXCLUSIVE|CORRECTION|EDITOR|TIMELINE|OPINION|ANALYSIS|EXPLAINER|FAQ)\b/u;

/** Mixed-case names before colons are speakers where at least three turns belong to names that come back. */
function speaksOften(names: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.filter((name) => (counts.get(name) ?? 0) > 1).length >= 3;
}

export function turnStatements(document: TextDocument): readonly DraftStatement[] {
  const names = document.paragraphs.map((paragraph) => CAPITALS.exec(document.text.slice(...paragraph.span)) ?? null);
  const mixed = document.paragraphs.map((paragraph) => NAMED.exec(document.text.slice(...paragraph.span)) ?? null);
  const isTranscript = speaksOften(mixed.flatMap((match) => match?.[1] ?? []));
  return document.paragraphs.flatMap((paragraph, index) => {
    const match = names[index] ?? (isTranscript ? mixed[index] : null);
    const name = match?.[1];
    if (match == null || name === undefined || NOT_SPEAKERS.test(name)) return [];
    const start = paragraph.span[0] + match[0].length;
    const nameAt = paragraph.span[0] + match[0].indexOf(name);
    if (start >= paragraph.span[1]) return [];
    return [
      {
        form: 'turn',
        speaker: { name, role: null, span: [nameAt, nameAt + name.length] },
        mode: 'direct',
        content: [[start, paragraph.span[1]]],
        cue: null,
        cueSpan: null,
        sentence: sentenceAt(document, start),
        span: paragraph.span,
      },
    ];
  });
}
