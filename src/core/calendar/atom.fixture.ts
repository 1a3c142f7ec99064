/** Reads an Atom feed back with a parser that refuses what is not well-formed, and holds it against RFC 4287. */
import { SaxesParser, type SaxesTagNS } from 'saxes';

export const ATOM = 'http://www.w3.org/2005/Atom';
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

export interface ReadElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ReadElement[];
  text: string;
}

/** The root element; throws where the text is not well-formed XML. */
export function readXml(xml: string): ReadElement {
  const top: ReadElement = { name: '', namespace: '', attributes: {}, children: [], text: '' };
  const open: ReadElement[] = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }: SaxesTagNS) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const read = { name: local, namespace: uri, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(read);
    open.push(read);
  });
  parser.on('text', (text) => {
    for (const one of open) one.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return top.children[0] ?? top;
}

export const named = (element: ReadElement, name: string): readonly ReadElement[] =>
  element.children.filter((child) => child.name === name);
export const textOf = (element: ReadElement, name: string): string => named(element, name)[0]?.text ?? '';

/** What RFC 4287 asks of a feed (section 4.1) and it does not have; nothing where it is valid. */
export function faultsOf(feed: ReadElement): readonly string[] {
  const entries = named(feed, 'entry');
  const ids = entries.map((entry) => textOf(entry, 'id'));
  return [
    ...(feed.name === 'feed' && feed.namespace === ATOM ? [] : ['the root is no feed of Atom']),
    ...[feed, ...entries].flatMap(containerFaults),
    ...(named(feed, 'author').length > 0 ? [] : ['no author']),
    ...named(feed, 'author').flatMap((author) => (textOf(author, 'name') === '' ? ['an author without a name'] : [])),
    ...(new Set(ids).size === ids.length ? [] : ['two entries with one id']),
  ];
}

function containerFaults(container: ReadElement): readonly string[] {
  const once = ['id', 'title', 'updated'].filter((name) => named(container, name).length !== 1);
  const links = named(container, 'link').map(
    ({ attributes }) => `${attributes.rel} ${attributes.type} ${attributes.hreflang}`,
  );
  const alternates = links.filter((link) => link.startsWith('alternate'));
  return [
    ...once.map((name) => `${container.name} has not exactly one ${name}`),
    ...(/^[a-z][a-z0-9+.-]*:\S+$/.test(textOf(container, 'id')) ? [] : [`no IRI: ${textOf(container, 'id')}`]),
    ...['updated', 'published'].flatMap((name) =>
      named(container, name).flatMap(({ text }) => (MOMENT.test(text) ? [] : [`no moment: ${text}`])),
    ),
    ...(new Set(alternates).size === alternates.length ? [] : ['two alternates of one type']),
    ...named(container, 'link').flatMap(({ attributes }) => (attributes.href ? [] : ['a link without an address'])),
    ...named(container, 'category').flatMap(({ attributes }) => (attributes.term ? [] : ['a category without a term'])),
    ...(container.name === 'entry' ? contentFaults(container) : []),
  ];
}

/** An entry without content must have a page of its own; xhtml content is one div (sections 4.1.1.1 and 3.1.1.3). */
function contentFaults(entry: ReadElement): readonly string[] {
  const [content] = named(entry, 'content');
  if (content?.attributes.type !== 'xhtml') return ['content that is not xhtml'];
  const [div, ...more] = content.children;
  return div?.name === 'div' && div.namespace === 'http://www.w3.org/1999/xhtml' && more.length === 0
    ? []
    : ['content that is not one div'];
}
