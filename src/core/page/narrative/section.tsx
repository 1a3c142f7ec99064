import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** 2 on a page of its own, 3 among other narratives. */
  readonly level: 2 | 3;
  readonly class?: string;
  readonly children?: Child;
}

/** A part of a narrative with its heading. */
export function Section({ id, title, level, children, ...more }: SectionProps): JSX.Element {
  return (
    <section aria-labelledby={id} {...more}>
      {level === 2 ? <h2 id={id}>{title}</h2> : <h3 id={id}>{title}</h3>}
      {children}
    </section>
  );
}
