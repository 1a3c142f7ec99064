/** What a page that bears its style in itself may load: that style, known by its hash, and nothing else. */
import { createHash } from 'node:crypto';

export function pagePolicy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
