/** The search of laws, with the day on which their status is asked: a form that needs no script. */
import type { JSX } from 'hono/jsx/jsx-runtime';
import { servedPath } from '../../core/page/served-path.ts';
import { FIND_SERVED } from '../../core/page/strings/served.ts';
import type { Day } from '../../core/time/day.ts';

interface LawFinderProps {
  readonly words: string;
  readonly on: Day;
  /** What was found, in words; null where nothing was asked. */
  readonly told: string | null;
  /** The names asked for that are in use and wrong. */
  readonly wrong: readonly string[];
  /** Parts of the page that change with the answer; null where the answer is another page. */
  readonly live: string | null;
}

export function LawFinder({ words, on, told, wrong, live }: LawFinderProps): JSX.Element {
  return (
    <search>
      <form
        class="law-finder"
        method="get"
        action={servedPath({ kind: 'laws', page: 1 })}
        {...(live === null ? {} : { 'data-live': live })}
      >
        <div class="field">
          <label for="q">{FIND_SERVED.label}</label>
          <input id="q" name="q" type="search" value={words} dir="auto" autocomplete="off" spellcheck={false} />
        </div>
        <div class="field">
          <label for="on">{FIND_SERVED.on}</label>
          <input id="on" name="on" type="date" value={on} />
        </div>
        <button type="submit">{FIND_SERVED.submit}</button>
      </form>
      <output id="told" class="told-of" for="q on">
        {told === null ? null : <span>{told}</span>}
        {wrong.map((name) => (
          <span class="misnomer">{name}</span>
        ))}
      </output>
    </search>
  );
}
