/**
 * A law's phases as stretches of two bars, force and efficacy. In: phases, in order. Out: for each bar its stretches, each
 * with a look that needs no colour and with words, where neighbours that look and read alike are one.
 */
import type { Phase } from '../status/phases.ts';
import type { Status } from '../status/status.ts';
import type { Day } from '../time/day.ts';
import { EVENT_WORDS } from './event-words.ts';

/** `full`: all of it; `part`: striped; `open`: law, and kept from applying; `none`: not there, a line. */
export const LOOKS = ['full', 'part', 'open', 'none'] as const;
export type Look = (typeof LOOKS)[number];

export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly look: Look;
  readonly words: string;
}

export function forceStretches(phases: readonly Phase[]): readonly Stretch[] {
  const last = phases.findLastIndex(({ force }) => force === 'inForce' || force === 'partiallyInForce');
  return joined(phases.map((phase, at) => ({ ...days(phase), ...forceLook(phase, last >= 0 && at > last) })));
}

function days({ from, to }: Phase): Pick<Stretch, 'from' | 'to'> {
  return { from, to };
}

function forceLook({ force }: Phase, forGood: boolean): Pick<Stretch, 'look' | 'words'> {
  switch (force) {
    case 'inForce':
      return { look: 'full', words: 'in force' };
    case 'partiallyInForce':
      return { look: 'part', words: 'in force in part' };
    case 'proposed':
      return { look: 'none', words: 'proposed' };
    case 'notYetInForce':
      return { look: 'none', words: 'not yet law' };
    case 'notInForce':
      return { look: 'none', words: forGood ? 'no longer law' : 'not law' };
    default:
      return force satisfies never;
  }
}

export function efficacyStretches(phases: readonly Phase[]): readonly Stretch[] {
  return joined(phases.map((phase) => ({ ...days(phase), ...efficacyLook(phase) })));
}

function efficacyLook({ force, efficacy, status }: Phase): Pick<Stretch, 'look' | 'words'> {
  if (force !== 'inForce' && force !== 'partiallyInForce') return { look: 'none', words: '' };
  switch (efficacy) {
    case 'applies':
      return { look: 'full', words: 'applies' };
    case 'partlyApplies':
      return { look: 'part', words: limitWord(status, 'in part') };
    case 'doesNotApply':
      return { look: 'open', words: limitWord(status, 'does not apply') };
    default:
      return efficacy satisfies never;
  }
}

/** “waived”, “suspended in part”: what keeps it from applying, where that is one thing. */
function limitWord({ limits, efficacy }: Status, other: string): string {
  const words = new Set(limits.map(({ kind }) => EVENT_WORDS[kind === 'waiverExtension' ? 'waiver' : kind].done));
  const [only] = [...words];
  if (only === undefined || words.size > 1) return other;
  return efficacy === 'partlyApplies' ? `${only} in part` : only;
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of stretches) {
    const before = found.at(-1);
    if (before !== undefined && before.look === stretch.look && before.words === stretch.words) {
      found[found.length - 1] = { ...before, to: stretch.to };
    } else found.push(stretch);
  }
  return found;
}
