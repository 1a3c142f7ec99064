import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Frame, SitePage } from './frame.tsx';
import { Markdown, type MarkdownDocument, titleOfDocument } from './markdown.tsx';

export interface DocumentPageProps {
  readonly frame: Frame;
  readonly kind: 'method' | 'glossary';
  readonly document: MarkdownDocument;
  readonly description: string;
}

/** A document of the repository as a page. */
export function DocumentPage({ frame, kind, document, description }: DocumentPageProps): JSX.Element {
  return (
    <SitePage frame={frame} title={titleOfDocument(document)} description={description} current={kind}>
      <article class="document">
        <Markdown document={document} linkTo={frame.linkTo} />
      </article>
    </SitePage>
  );
}
