import type { PartialDate } from '../time/partial-date.ts';
import type { Body } from './actor.ts';

/** One holder of an office that administrations are counted by. */
export interface Administration {
  readonly name: string;
  readonly from: PartialDate;
  readonly to: PartialDate | null;
}

/** A body of a state or organisation, and the names texts use for it. */
export interface NamedBody {
  readonly body: Body;
  readonly office: string;
  readonly names: readonly string[];
}

/** What the register must know about a state or organisation to read claims about who acted and how often. */
export interface Jurisdiction {
  readonly id: string;
  readonly title: string;
  readonly bodies: readonly NamedBody[];
  readonly administrations: readonly Administration[];
}
