/** Other states' laws that a text goes on with. In: the names of a text, in order, and whose each is. Out: whose a name is that has no maker beside it. */
import type { Law } from '../law/law.ts';
import type { NameHit } from '../law/name-index.ts';
import { nameKey } from '../law/name-key.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { isGeneric } from './name-of-any-state.ts';

/** The other states' laws that a text has named so far. */
export class Strangers {
  readonly #document: TextDocument;
  readonly #statesIn: (words: string) => readonly string[];
  readonly #byName = new Map<string, Law | null>();
  #last: { readonly law: Law; readonly like: Law | undefined; readonly at: number } | null = null;

  constructor(document: TextDocument, statesIn: (words: string) => readonly string[]) {
    this.#document = document;
    this.#statesIn = statesIn;
  }

  keep(hit: NameHit, stranger: Law | null): void {
    const { folded } = this.#document;
    this.#byName.set(nameKey(folded.slice(hit.start, hit.end)), stranger);
    const like = isGeneric(hit) ? hit.entries[0]?.law : undefined;
    this.#last = stranger === null ? null : { law: stranger, like, at: sentenceAt(this.#document, hit.start) };
  }

  /**
   * What a name without a maker goes on with: the law so called before, or, by another name that any state's law could have, the one of the
   * sentences right before (`Norway’s ban on the app TikTok … the bill that would ban TikTok`), unless its own state is named again.
   */
  behind(hit: NameHit): Law | null {
    const { folded, text, sentences } = this.#document;
    const known = this.#byName.get(nameKey(folded.slice(hit.start, hit.end)));
    if (known !== undefined || this.#last === null || !isGeneric(hit)) return known ?? null;
    const { law, like, at } = this.#last;
    const sentence = sentenceAt(this.#document, hit.start);
    if (sentence - at > SPOKEN_OF || hit.entries.some((entry) => entry.law !== like)) return null;
    const { span } = sentences[sentence] ?? { span: [hit.start, hit.end] as Span };
    const named = this.#statesIn(text.slice(...span));
    return hit.entries.some((entry) => named.includes(entry.law.jurisdiction)) ? null : law;
  }
}

/** In sentences: so far what was named last is gone on with by another name. */
const SPOKEN_OF = 3;
