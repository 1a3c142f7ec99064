/**
 * A Markdown document as components. In: CommonMark with tables. Out: elements of ours, filled with text; no HTML of the document
 * is taken over, and a link leads to a page of the site or to the web, or stays words.
 */
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { nameWords } from '../law/name-key.ts';
import { ExternalLink, isWebAddress } from './external-link.tsx';
import type { LinkTo, Place } from './place.ts';

export interface MarkdownDocument {
  readonly text: string;
  /** Pages of the site for documents that the text links to, by their names there: `../GLOSSARY.md`. */
  readonly places: ReadonlyMap<string, Place>;
}

interface MarkdownProps {
  readonly document: MarkdownDocument;
  readonly linkTo: LinkTo;
}

type Context = Pick<MarkdownProps, 'linkTo'> & Pick<MarkdownDocument, 'places'>;

export function Markdown({ document, linkTo }: MarkdownProps): JSX.Element {
  return <Blocks tokens={tokensOf(document)} context={{ linkTo, places: document.places }} />;
}

/** Its first heading. */
export function titleOfDocument(document: MarkdownDocument): string {
  return tokensOf(document).find((token) => token.type === 'heading')?.text ?? '';
}

function tokensOf({ text }: MarkdownDocument): readonly MarkedToken[] {
  return new Lexer({ gfm: true }).lex(text) as MarkedToken[];
}

interface TokensProps {
  readonly tokens: readonly Token[] | undefined;
  readonly context: Context;
}

function Blocks({ tokens = [], context }: TokensProps): JSX.Element {
  return (
    <>
      {(tokens as readonly MarkedToken[]).map((token) => (
        <Block token={token} context={context} />
      ))}
    </>
  );
}

interface TokenProps {
  readonly token: MarkedToken;
  readonly context: Context;
}

function Block({ token, context }: TokenProps): JSX.Element | null {
  switch (token.type) {
    case 'heading':
      return <Heading token={token} context={context} />;
    case 'paragraph':
      return (
        <p>
          <Words tokens={token.tokens} context={context} />
        </p>
      );
    case 'list':
      return <List token={token} context={context} />;
    case 'table':
      return <Table token={token} context={context} />;
    case 'blockquote':
      return (
        <blockquote>
          <Blocks tokens={token.tokens} context={context} />
        </blockquote>
      );
    case 'code':
      return (
        <pre class="snippet" tabindex={0}>
          <code>{token.text}</code>
        </pre>
      );
    case 'hr':
      return <hr />;
    case 'text':
      return <Words tokens={token.tokens ?? [token]} context={context} />;
    default:
      // spaces, definitions of links, and HTML, of which none is taken over
      return null;
  }
}

function Heading({ token, context }: { readonly token: Tokens.Heading; readonly context: Context }): JSX.Element {
  const words = <Words tokens={token.tokens} context={context} />;
  const id = nameWords(token.text).join('-');
  switch (token.depth) {
    case 1:
      return <h1>{words}</h1>;
    case 2:
      return <h2 id={id}>{words}</h2>;
    case 3:
      return <h3 id={id}>{words}</h3>;
    default:
      return <h4 id={id}>{words}</h4>;
  }
}

function List({ token, context }: { readonly token: Tokens.List; readonly context: Context }): JSX.Element {
  const items = token.items.map((item) => (
    <li>
      <Blocks tokens={item.tokens} context={context} />
    </li>
  ));
  return token.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Table({ token, context }: { readonly token: Tokens.Table; readonly context: Context }): JSX.Element {
  return (
    <section class="wide-table" tabindex={0} aria-label={token.header.map((cell) => cell.text).join(', ')}>
      <table>
        <thead>
          <tr>
            {token.header.map((cell) => (
              <th scope="col">
                <Words tokens={cell.tokens} context={context} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {token.rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>
                  <Words tokens={cell.tokens} context={context} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Words({ tokens = [], context }: TokensProps): JSX.Element {
  return (
    <>
      {(tokens as readonly MarkedToken[]).map((token) => (
        <Word token={token} context={context} />
      ))}
    </>
  );
}

function Word({ token, context }: TokenProps): JSX.Element | null {
  switch (token.type) {
    case 'strong':
      return (
        <strong>
          <Words tokens={token.tokens} context={context} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Words tokens={token.tokens} context={context} />
        </em>
      );
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'link':
      return <Link token={token} context={context} />;
    case 'text':
      return <>{token.tokens === undefined ? token.text : <Words tokens={token.tokens} context={context} />}</>;
    case 'escape':
    case 'html':
      return <>{token.text}</>;
    default:
      return <>{token.raw}</>;
  }
}

function Link({ token, context }: { readonly token: Tokens.Link; readonly context: Context }): JSX.Element {
  const words = <Words tokens={token.tokens} context={context} />;
  const place = context.places.get(token.href);
  if (place !== undefined) return <a href={context.linkTo(place)}>{words}</a>;
  return isWebAddress(token.href) ? <ExternalLink href={token.href}>{words}</ExternalLink> : <span>{words}</span>;
}
