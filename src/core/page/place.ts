import type { Day } from '../time/day.ts';

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

/** The formats in which a check can be had besides its page. */
export const CHECK_FORMATS = ['html', 'markdown', 'json', 'claimreview'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** What only a server has: where texts are checked and kept, and what makes its pages nicer. */
export type ServedPlace =
  | { readonly kind: 'checkText' }
  | { readonly kind: 'example'; readonly name: string }
  | { readonly kind: 'search'; readonly words: string; readonly on: Day | null }
  | { readonly kind: 'savedChecks'; readonly after: string | null }
  | { readonly kind: 'savedCheck'; readonly id: string; readonly claim?: string }
  | { readonly kind: 'savedCheckFile'; readonly id: string; readonly format: CheckFormat }
  | { readonly kind: 'deleteCheck'; readonly id: string }
  | { readonly kind: 'publishCheck'; readonly id: string }
  | { readonly kind: 'cases'; readonly after: string | null }
  | { readonly kind: 'caseVersion'; readonly id: string; readonly version: number }
  | { readonly kind: 'pageScript' }
  | { readonly kind: 'icon' };

export type ServedLinkTo = (place: Place | ServedPlace) => string;
