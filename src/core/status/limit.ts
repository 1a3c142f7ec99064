import type { Scope, UntilBasis } from '../law/event.ts';
import type { EventKind } from '../law/event-kind.ts';
import type { PartialDate } from '../time/partial-date.ts';

/** What at present keeps a law from applying. */
export interface Limit {
  readonly kind: EventKind;
  readonly by: string;
  readonly since: PartialDate;
  readonly until: PartialDate | null;
  readonly untilBasis: UntilBasis;
  readonly scope: Scope;
  readonly event: string;
}
