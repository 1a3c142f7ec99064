/** What a made article says of a law, in the words of a sighting. */
export interface Says {
  readonly law: string;
  readonly event: string;
  readonly polarity: 'affirmed' | 'denied';
  readonly speaker: string | null;
}

export interface MadeArticle {
  readonly record: {
    readonly id: string;
    readonly text: string;
    readonly title: string;
    readonly url: string;
    readonly outlet: string;
    readonly published: string | null;
    readonly lang: string;
  };
  readonly truth: {
    readonly id: string;
    readonly day: string | null;
    readonly outlet: string;
    readonly reprintOf: string | null;
    readonly says: readonly Says[];
  };
}

export function madeCorpus(options?: { readonly seed?: number; readonly articles?: number }): readonly MadeArticle[];
