import type { JSX } from 'hono/jsx/jsx-runtime';
import { isPartialDate } from '../time/partial-date.ts';
import { DateText } from './date.tsx';

/** A sentence of ours in which days stand as `2025-08-08`, with each of them as a reader writes it. */
export function Dated({ text }: { readonly text: string }): JSX.Element {
  const parts = text.split(/(\d{4}-\d{2}-\d{2})(?!\d)/);
  return <>{parts.map((part) => (part.length === 10 && isPartialDate(part) ? <DateText date={part} /> : part))}</>;
}
