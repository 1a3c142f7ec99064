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

/** `https://…` and `http://…`; nothing that a browser would run. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(address);
}
