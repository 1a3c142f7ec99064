/**
 * The record of a talk run on in one paragraph: `Aparıcı: Saziş imzalandı! Politoloq X: Tələsməyək, …`. In: the document and its cast.
 * Out: a draft a turn; none where fewer than two speak, or where nobody of them is named or has an office.
 */
import type { TextDocument } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import type { Cast } from './cast.ts';
import { type Draft, draftOf } from './drafts.ts';

interface Head {
  readonly label: Span;
  readonly content: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether the label is a name in full, or says what somebody is. */
  readonly sure: boolean;
}

export function turnsInLine(cast: Cast): readonly Draft[] {
  const { document } = cast;
  const heads = document.sentences.flatMap((_, index) => headAt(cast, index) ?? []);
  const labels = new Set(heads.map(({ label }) => document.text.slice(...label)));
  if (labels.size < 2 || !heads.some((head) => head.sure)) return [];
  return heads.map((head, at) => {
    const next = heads[at + 1];
    const end = document.paragraphs[head.paragraph]?.span[1] ?? document.text.length;
    const close = next !== undefined && next.paragraph === head.paragraph ? next.label[0] : end;
    return draftOf(
      speakerOf(cast, head.label),
      'direct',
      [trimmed(document, [head.content, close])],
      null,
      head.sentence,
    );
  });
}

/**
 * Up to four words without a mark, what somebody is behind a comma (`Qonaq, hərbi ekspert X:`), where they speak in brackets
 * (`Milletvekili X (Genel Kurul):`), then a colon and no quotation.
 */
const LABEL =
  /^(\p{Lu}[\p{L}\p{M}’'.-]*(?:\s[\p{L}\p{M}’'-]+){0,3}(?:,(?:\s[\p{L}\p{M}’'-]+){1,5})?)(?:\s\([^():]{2,40}\))?:\s+(?=[^\s"“«„])/u;

function headAt({ document, reporting, persons }: Cast, index: number): Head | null {
  const sentence = document.sentences[index];
  if (sentence === undefined) return null;
  const found = LABEL.exec(document.text.slice(...sentence.span));
  const words = document.tokens.slice(sentence.from, sentence.from + (found?.[1] ?? '').split(/\s+/).length);
  const [first] = words;
  if (found?.[1] === undefined || first === undefined || reporting.labels.test(first.text)) return null;
  const label: Span = [sentence.span[0], sentence.span[0] + found[1].length];
  const office = words.some((word) => reporting.roles.test(word.text));
  const named = persons.some((person) => label[0] <= person.start && person.end <= label[1]);
  const titled =
    words.length <= 2 && !reporting.notNames.test(first.text) && reporting.doers.test(words.at(-1)?.text ?? '');
  return office || named || titled
    ? {
        label,
        content: sentence.span[0] + found[0].length,
        sentence: index,
        paragraph: sentence.paragraph,
        sure: office || named,
      }
    : null;
}

function speakerOf({ document, persons }: Cast, label: Span) {
  const person = persons.find((one) => label[0] <= one.start && one.end <= label[1]);
  return { name: person?.name ?? document.text.slice(...label), role: person?.role ?? null, span: label };
}

function trimmed({ text }: TextDocument, [from, to]: Span): Span {
  let end = to;
  while (end > from && /\s/.test(text.charAt(end - 1))) end--;
  return [from, end];
}
