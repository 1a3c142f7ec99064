import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Frame, SitePage } from './frame.tsx';
import { MISSING, SITE } from './strings/site.ts';
import { BASE_STYLE } from './style.ts';

/** Shown by a host under any address that leads nowhere; it bears its style in itself, since no relative address can be relied on. */
export function MissingPage({ frame, style }: { readonly frame: Frame; readonly style: string }): JSX.Element {
  return (
    <SitePage
      frame={frame}
      title={MISSING.title}
      description={MISSING.lede}
      current={null}
      style={`${BASE_STYLE}\n${style}`}
    >
      <h1>{MISSING.title}</h1>
      <p class="lede">{MISSING.lede}</p>
      <ul>
        <li>
          <a href={frame.linkTo({ kind: 'start' })}>{SITE.start}</a>
        </li>
        <li>
          <a href={frame.linkTo({ kind: 'laws', page: 1 })}>{SITE.laws}</a>
        </li>
      </ul>
    </SitePage>
  );
}
