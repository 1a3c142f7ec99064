import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';

/** A link to where a text was read; an address that is not of the web stays words. */
export function ExternalLink({ href, children }: { readonly href: string; readonly children?: Child }): JSX.Element {
  return isWebAddress(href) ? (
    <a href={href} rel="external noopener">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );
}

/** `https://…` and `http://…`; nothing that a browser would run, and no sign that an address cannot hold (RFC 3986, as browsers take it). */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s/<>"`\\^{|}\p{C}][^\s<>"`\\^{|}\p{C}]*$/iu.test(address);
}
