/**
 * Laws by their initials: `the Harbours (Special Powers) Act … HSPA was extended`, `the Quay Bill (QB) …`. In: the document, what is named in
 * it, and the laws that no register has. Out: mentions of those by initials, or by the short name in brackets behind the long one.
 */
import type { Law } from '../law/law.ts';
import type { TextDocument } from '../text/document.ts';
import { foundIn } from '../text/found.ts';
import { overlap } from '../text/span.ts';
import type { Mention } from './mentions.ts';

export function byInitials(
  { text, tokens }: TextDocument,
  named: readonly Mention[],
  unknown: readonly Mention[],
): readonly Mention[] {
  if (unknown.length === 0) return [];
  const laws = new Map<string, Law>();
  for (const { law, span } of unknown) {
    const bracketed = BRACKETED.exec(text.slice(span[1], span[1] + FAR))?.[1];
    for (const short of [bracketed, initialsOf(text.slice(...span))])
      if (short !== undefined && !laws.has(short)) laws.set(short, law);
  }
  return foundIn(tokens, ({ start, end, capital }): Mention | null => {
    const law = capital && end - start > 2 ? laws.get(text.slice(start, end)) : undefined;
    if (law === undefined || named.some(({ span }) => overlap(span, [start, end]))) return null;
    const { name } = unknown.find((mention) => mention.law === law) as Mention;
    return { law, name, span: [start, end], tentative: false };
  });
}

/** `AFSPA` of `Armed Forces (Special Powers) Act`; of fewer words than three there is none. */
function initialsOf(name: string): string | undefined {
  const initials = (name.match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? []).join('');
  return initials.length > 2 ? initials : undefined;
}

/** Right behind the name. */
const BRACKETED = /^,? \(["“«]?(\p{Lu}[\p{Lu}\d-]{2,}|\p{Lu}\p{Ll}{2,5})["”»]?\)/u;
const FAR = 24;
