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

/** A part of a narrative with its heading. Only on a page of its own is it a landmark: among others its name would not be one. */
export function Section({ id, title, level, children, ...more }: SectionProps): JSX.Element {
  if (level === 3)
    return (
      <div {...more}>
        <h3 id={id}>{title}</h3>
        {children}
      </div>
    );
  return (
    <section aria-labelledby={id} {...more}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
