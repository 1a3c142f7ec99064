/** What the lexicon says of a verb or an idiom for what happens to a law. */
import type { Target } from '../../../claim/claim.ts';
import type { Sense } from '../../sense.ts';
import { alternatives } from './alternatives.ts';

export interface VerbEntry {
  readonly lemma: string;
  /** Particle or object noun that must follow: `do away with`, `take effect`, `put … on hold`. */
  readonly rest: readonly string[];
  /** Whether an object may stand between verb and rest (`struck it down`, `put the law on hold`). */
  readonly split: boolean;
  readonly sense: Sense;
  /**
   * `object`: acts on its object; `subject`: happens to its subject; `both`: `ended the ban`, `the ban ended`; `behind`: on what
   * stands behind its words (`exempted firms from the act`).
   */
  readonly on: 'object' | 'subject' | 'both' | 'behind';
  /** What of the law it acts on, where the verb itself says so: `deratified X` takes back its ratification. */
  readonly of?: Target;
}

export const verb = (on: VerbEntry['on'], sense: Sense, list: string, of?: Target): VerbEntry[] =>
  alternatives(list).map((text) => {
    const [lemma = '', ...rest] = text.split(' ');
    const split = rest[0] === '...';
    return { lemma, rest: split ? rest.slice(1) : rest, split, sense, on, ...(of === undefined ? {} : { of }) };
  });
