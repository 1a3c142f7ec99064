import type { JSX } from 'hono/jsx/jsx-runtime';
import type { State } from './state.ts';
import { STATE_WORDS } from './strings/site.ts';

/** A swatch in the look of the timeline, and the status in words. */
export function StateMark({ state: { look, words, certain } }: { readonly state: State }): JSX.Element {
  return (
    <span class={`state ${look}`}>
      <span class="swatch" aria-hidden="true"></span>
      {words}
      {certain ? null : <span class="faint"> ({STATE_WORDS.uncertain})</span>}
    </span>
  );
}
