/** What every answer tells a browser not to do. A face may set one of them itself, for a page that needs otherwise. */
import type { MiddlewareHandler } from 'hono';
import type { HostEnv } from './env.ts';
import type { HostOptions } from './options.ts';

/** Nothing but our own files: no inline script or style, nothing of third parties, in no frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = Object.entries({
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // forms of our own pages must be known as ours: with no-referrer their origin would be "null"
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'x-dns-prefetch-control': 'off',
  'x-permitted-cross-domain-policies': 'none',
});

/** For a year, where the visitor came over TLS. */
const ONLY_TLS = 'max-age=31536000';

export function securing({ trustProxy }: Pick<HostOptions, 'trustProxy'>): MiddlewareHandler<HostEnv> {
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    for (const [name, value] of HEADERS) if (!headers.has(name)) headers.set(name, value);
    if (trustProxy && context.req.header('x-forwarded-proto') === 'https')
      headers.set('strict-transport-security', ONLY_TLS);
  };
}
