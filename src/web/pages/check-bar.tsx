/** What can be done with a check that is not kept: the same in other formats, and a permalink. It carries its text with it. */
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { DateText } from '../../core/page/date.tsx';
import { CHECK_FORMATS } from '../../core/page/place.ts';
import { BAR, FORMAT_WORDS, MOVE } from '../../core/page/strings/served.ts';
import type { WebFrame } from '../web.ts';

interface CheckBarProps {
  readonly frame: WebFrame;
  /** Made by `carriedText`. */
  readonly carried: string;
  /** Whether whoever looks may keep it as they are; else with a token. */
  readonly saving: boolean;
}

export function CheckBar({ frame: { linkTo }, carried, saving }: CheckBarProps): JSX.Element {
  return (
    <form class="check-bar" method="post" action={linkTo({ kind: 'checkText' })} aria-label={BAR.label} {...moving()}>
      <input type="hidden" name="carried" value={carried} />
      <p class="formats">
        <span>{BAR.formats}</span>{' '}
        {CHECK_FORMATS.map((format) => (
          <button type="submit" name="format" value={format} class="link">
            {FORMAT_WORDS[format]}
          </button>
        ))}
      </p>
      <Saving saving={saving}>
        <button type="submit" formaction={linkTo({ kind: 'savedChecks', after: null })} class="primary">
          {BAR.save}
        </button>
      </Saving>
    </form>
  );
}

function Saving({ saving, children }: { readonly saving: boolean; readonly children?: Child }): JSX.Element {
  if (saving) return <p class="save">{children}</p>;
  return (
    <details class="save">
      <summary>{BAR.save}</summary>
      <TokenField id="save-token" />
      <p>{children}</p>
    </details>
  );
}

export function TokenField({ id }: { readonly id: string }): JSX.Element {
  return (
    <p class="field">
      <label for={id}>{BAR.token}</label>
      <input id={id} name="token" type="password" autocomplete="current-password" aria-describedby={`${id}-hint`} />
      <span id={`${id}-hint`} class="small faint">
        {BAR.tokenHint}
      </span>
    </p>
  );
}

/** The words of the bar that a script adds. */
function moving() {
  return { 'data-move': MOVE.label, 'data-next': MOVE.next, 'data-previous': MOVE.previous, 'data-keys': MOVE.keys };
}

interface SavedBarProps {
  readonly frame: WebFrame;
  readonly id: string;
  readonly savedAt: string;
  /** In full, where it is known. */
  readonly permalink: string;
  readonly publishing: boolean;
  readonly removing: boolean;
}

/** The same of a saved check: its formats have addresses, and it may be published or deleted. */
export function SavedBar(props: SavedBarProps): JSX.Element {
  const { frame, id, savedAt, permalink, publishing, removing } = props;
  const { linkTo } = frame;
  return (
    <div class="check-bar" {...moving()}>
      <p class="formats">
        <span>{BAR.formats}</span>{' '}
        {CHECK_FORMATS.map((format) => (
          <a href={linkTo({ kind: 'savedCheckFile', id, format })}>{FORMAT_WORDS[format]}</a>
        ))}
      </p>
      <p class="permalink small">
        {BAR.saved} <DateText date={savedAt.slice(0, 10)} />. {BAR.permalink}:{' '}
        <a href={linkTo({ kind: 'savedCheck', id })}>{permalink}</a>
      </p>
      <div class="small acts">
        <Act
          may={publishing}
          id="publish"
          action={linkTo({ kind: 'publishCheck', id })}
          words={BAR.publish}
          hint={BAR.publishHint}
        />
        <Act
          may={removing}
          id="remove"
          action={linkTo({ kind: 'deleteCheck', id })}
          words={BAR.remove}
          hint={BAR.removeHint}
        />
      </div>
    </div>
  );
}

interface ActProps {
  readonly may: boolean;
  readonly id: string;
  readonly action: string;
  readonly words: string;
  readonly hint: string;
}

/** Something that is done once and for good: folded, so that no slip of the hand does it. */
function Act({ may, id, action, words, hint }: ActProps): JSX.Element {
  return (
    <details>
      <summary>{words}…</summary>
      <form method="post" action={action}>
        <p>{hint}</p>
        {may ? null : <TokenField id={`${id}-token`} />}
        <button type="submit">{words}</button>
      </form>
    </details>
  );
}
