import type { JSX } from 'hono/jsx/jsx-runtime';
import { DateText } from '../../core/page/date.tsx';
import { SitePage } from '../../core/page/frame.tsx';
import { CASES, SAVED, SERVED } from '../../core/page/strings/served.ts';
import type { PageOf, SavedCheckEntry } from '../../storage/store.ts';
import { filled } from '../problem.ts';
import type { WebFrame } from '../web.ts';

interface SavedChecksProps {
  readonly frame: WebFrame;
  readonly saved: PageOf<SavedCheckEntry>;
  readonly after: string | null;
}

/** Checks that somebody kept, newest first; those that were published stand in a list of their own. */
export function SavedChecks({ frame, saved, after }: SavedChecksProps): JSX.Element {
  const { linkTo } = frame;
  return (
    <SitePage frame={frame} title={SERVED.checks} description={SAVED.lede} current="savedChecks">
      <h1>{SERVED.checks}</h1>
      <p class="lede">{SAVED.lede}</p>
      <p>
        <a href={linkTo({ kind: 'cases', after: null })}>{SERVED.cases}</a>
      </p>
      {saved.entries.length === 0 ? <p>{SAVED.none}</p> : null}
      <ul class="dates plain">
        {saved.entries.map((entry) => (
          <SavedItem entry={entry} frame={frame} />
        ))}
      </ul>
      <Cursor
        first={after === null ? null : linkTo({ kind: 'savedChecks', after: null })}
        next={saved.next === null ? null : linkTo({ kind: 'savedChecks', after: saved.next })}
        words={[SAVED.newest, SAVED.older]}
      />
    </SitePage>
  );
}

function SavedItem({ entry, frame }: { readonly entry: SavedCheckEntry; readonly frame: WebFrame }): JSX.Element {
  const { id, savedAt, title, outlet, rated } = entry;
  return (
    <li>
      <p class="when">
        <DateText date={savedAt.slice(0, 10)} />
      </p>
      <div>
        <a dir="auto" href={frame.linkTo({ kind: 'savedCheck', id })}>
          {title ?? SAVED.untitled}
        </a>
        {outlet === null ? null : (
          <span class="faint">
            {', '}
            <span dir="auto">{outlet}</span>
          </span>
        )}
        <p class="small faint">
          {rated === 1 ? SAVED.rated.one : filled(SAVED.rated.many, { count: String(rated) })} · <code>{id}</code>
        </p>
      </div>
    </li>
  );
}

interface CursorProps {
  readonly first: string | null;
  readonly next: string | null;
  readonly words?: readonly [first: string, next: string];
}

/** The way through a list that goes on: to its beginning, and to what follows. */
export function Cursor({ first, next, words = [CASES.first, CASES.next] }: CursorProps): JSX.Element | null {
  if (first === null && next === null) return null;
  return (
    <nav class="pager" aria-label={words[1]}>
      <ul>
        {first === null ? null : (
          <li>
            <a href={first}>{words[0]}</a>
          </li>
        )}
        {next === null ? null : (
          <li>
            <a rel="next" href={next}>
              {words[1]}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
