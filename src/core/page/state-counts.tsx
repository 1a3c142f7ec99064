import type { JSX } from 'hono/jsx/jsx-runtime';
import type { State } from './state.ts';
import { StateMark } from './state-mark.tsx';
import { START } from './strings/site.ts';

export interface StateCount {
  readonly state: State;
  readonly count: number;
}

/** How the laws of the register stand, by look; the key to the looks at the same time. */
export function StateCounts({ counts }: { readonly counts: readonly StateCount[] }): JSX.Element {
  return (
    <section class="standing" aria-labelledby="standing">
      <h2 id="standing">{START.standing}</h2>
      <ul class="plain">
        {counts.map(({ state, count }) => (
          <li>
            <StateMark state={state} />
            <b>{count}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each look once, with the words that all of its statuses share, in the order in which law goes from full to none. */
export function countStates(states: Iterable<State>): readonly StateCount[] {
  const counts = new Map<State['look'], number>();
  for (const { look } of states) counts.set(look, (counts.get(look) ?? 0) + 1);
  return LOOKS.flatMap((look) => {
    const count = counts.get(look) ?? 0;
    return count === 0 ? [] : [{ state: { look, words: START.looks[look], certain: true }, count }];
  });
}

const LOOKS = ['full', 'part', 'open', 'none', 'coming'] as const satisfies readonly State['look'][];
