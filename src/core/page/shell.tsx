/**
 * The document around every page: title, language, style, a way past the header, header, main and footer. Nothing in it asks
 * anybody for anything: no script, no font, no picture from elsewhere, and a policy that forbids them.
 */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { STRINGS } from './strings/check.ts';

export interface ShellProps {
  readonly title: string;
  /** Of the page’s own words; text in another language says so where it stands. */
  readonly language: string;
  /** CSS of our own, put into the page; empty where the page points at its style. */
  readonly style: string;
  /** For search engines and previews. */
  readonly description?: string;
  /** JSON-LD about the page, already serialised. */
  readonly jsonLd?: string | null;
  /** Links that a site adds: canonical, feeds, a style sheet beside the page. */
  readonly head?: Child;
  /** What the page may load: a site that keeps its style in a file says `style-src 'self'`. */
  readonly policy?: string;
  /** Whom a browser tells where a reader comes from: nobody, or, so that a server knows its own forms, the site itself. */
  readonly referrer?: 'no-referrer' | 'same-origin';
  readonly header?: Child;
  readonly footer?: Child;
  readonly children?: Child;
}

export const CLOSED_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function Shell(props: ShellProps): JSX.Element {
  const { title, language, style, description, jsonLd, head, header, footer, children } = props;
  const { policy = CLOSED_POLICY, referrer = 'no-referrer' } = props;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content={referrer} />
        <title>{title}</title>
        {description === undefined ? null : <meta name="description" content={description} />}
        {head}
        {style === '' ? null : <style>{raw(style)}</style>}
        {jsonLd === undefined || jsonLd === null ? null : <JsonLd json={jsonLd} />}
      </head>
      <body>
        <a class="skip" href="#main">
          {STRINGS.skip}
        </a>
        {header === undefined ? null : (
          <header>
            <div class="masthead">{header}</div>
          </header>
        )}
        <main id="main">{children}</main>
        {footer === undefined ? null : (
          <footer>
            <div class="colophon">{footer}</div>
          </footer>
        )}
      </body>
    </html>
  );
}

/** Signs that could end the element, and those that no page may hold: they stand in strings of the data alone. */
const ESCAPED = /[<\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/g;

/** Data for search engines, which no browser runs. Whatever its strings hold, it stays what it is, and none of them ends the element. */
function JsonLd({ json }: { readonly json: string }): JSX.Element {
  const escaped = json.replace(ESCAPED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return <script type="application/ld+json">{raw(escaped)}</script>;
}
