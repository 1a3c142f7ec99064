/**
 * What a link points at, whatever the address is: a static site makes a path of it, a server an address of its own. Pages know
 * places only.
 */
export type Place =
  | { readonly kind: 'start' }
  | { readonly kind: 'laws'; readonly page: number }
  | { readonly kind: 'measures'; readonly page: number }
  | { readonly kind: 'law'; readonly id: string }
  | { readonly kind: 'measure'; readonly id: string }
  | { readonly kind: 'jurisdictions' }
  | { readonly kind: 'jurisdiction'; readonly id: string; readonly page: number }
  | { readonly kind: 'calendar' }
  | { readonly kind: 'calendarFile' }
  | { readonly kind: 'feed' }
  | { readonly kind: 'checks'; readonly page: number }
  | { readonly kind: 'check'; readonly id: string; readonly claim?: string }
  | { readonly kind: 'narratives'; readonly page: number }
  | {
      readonly kind: 'narrative';
      readonly law: string;
      readonly event: string;
      readonly polarity: 'affirmed' | 'denied';
    }
  | { readonly kind: 'method' }
  | { readonly kind: 'glossary' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'badge'; readonly id: string }
  | { readonly kind: 'style' }
  | { readonly kind: 'searchScript' };

/** The address of a place, as it is written into a link on the page at hand. */
export type LinkTo = (place: Place) => string;
