import type { JSX } from 'hono/jsx/jsx-runtime';
import type { LinkTo } from './place.ts';
import { FIND } from './strings/site.ts';

/** The box is shown by its script; without one, the list of laws takes its place. */
export function SearchBox({ linkTo }: { readonly linkTo: LinkTo }): JSX.Element {
  const { none, one, many, some, common, failed, misnomer } = FIND;
  const says = { none, one, many, some, common, failed, misnomer };
  return (
    <search>
      <div
        class="finder"
        hidden
        {...Object.fromEntries(Object.entries(says).map(([key, words]) => [`data-${key}`, words]))}
      >
        <label for="find">{FIND.label}</label>
        <input id="find" type="search" autocomplete="off" spellcheck={false} aria-describedby="find-hint" />
        <p id="find-hint" class="small faint">
          {FIND.hint}
        </p>
        <output class="count" for="find"></output>
        <ol class="found plain"></ol>
      </div>
      <noscript>
        <p class="finder">
          {FIND.withoutScript} <a href={linkTo({ kind: 'laws', page: 1 })}>{FIND.list}</a>.
        </p>
      </noscript>
    </search>
  );
}
