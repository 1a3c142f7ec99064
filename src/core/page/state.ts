/**
 * A law's status in two or three words and a look, for lists and badges. The looks are those of the timeline: full, hatched,
 * dotted, empty; colour says nothing alone.
 */
import { FORCE_ENDING } from '../law/event-kind.ts';
import type { Limit } from '../status/limit.ts';
import type { Status } from '../status/status.ts';
import { STATE_WORDS } from './strings/site.ts';

export type StateLook = 'full' | 'part' | 'open' | 'none' | 'coming';

export interface State {
  readonly look: StateLook;
  readonly words: string;
  /** Whether something can have changed since somebody last looked, or the record leaves room for another answer. */
  readonly certain: boolean;
}

export function stateOf(status: Status): State {
  return { ...lookAndWords(status), certain: status.certain };
}

function lookAndWords(status: Status): Pick<State, 'look' | 'words'> {
  switch (status.force) {
    case 'proposed':
      return { look: 'coming', words: STATE_WORDS.proposed };
    case 'notYetInForce':
      return { look: 'coming', words: STATE_WORDS.notYetInForce };
    case 'notInForce':
      return { look: 'none', words: wasLaw(status) ? STATE_WORDS.over : STATE_WORDS.neverLaw };
    case 'partiallyInForce':
      return { look: 'part', words: STATE_WORDS.partly };
    case 'inForce':
      return inForce(status);
    default:
      return status.force satisfies never;
  }
}

function wasLaw({ because }: Status): boolean {
  return because.some((event) => FORCE_ENDING.has(event.kind) || event.until.date !== null);
}

function inForce({ efficacy, limits }: Status): Pick<State, 'look' | 'words'> {
  if (efficacy === 'applies') return { look: 'full', words: STATE_WORDS.applies };
  if (efficacy === 'partlyApplies') return { look: 'part', words: STATE_WORDS.partlyApplies };
  return { look: 'open', words: limitedBy(limits) };
}

/** “In force, waived” where it is one thing that keeps the law from applying. */
function limitedBy(limits: readonly Limit[]): string {
  const [only, ...others] = new Set(limits.map(({ kind }) => kind));
  if (only === undefined || others.length > 0) return STATE_WORDS.rests;
  if (only === 'waiver' || only === 'waiverExtension') return STATE_WORDS.waived;
  return only === 'suspension' ? STATE_WORDS.suspended : STATE_WORDS.rests;
}
