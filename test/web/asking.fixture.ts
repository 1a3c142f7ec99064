/** Asking a server as a browser does, without one: pages as documents, forms as they are sent. */
import { parseHTML } from 'linkedom';

export type Root = ReturnType<typeof parseHTML>['document'];

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  /** Where it leads, where it leads on. */
  readonly location: string | null;
  readonly document: Root;
}

/** Each on a connection of its own: one that rested while this process was busy may be closed just as it is asked again. */
const AS_A_BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', connection: 'close' };

async function answerOf(response: Response): Promise<Answer> {
  const body = await response.text();
  const { status, headers } = response;
  return { status, headers, body, location: headers.get('location'), document: parseHTML(body).document };
}

/** Redirects are answers of their own. */
export async function get(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return answerOf(await fetch(address, { redirect: 'manual', headers: { ...AS_A_BROWSER, ...headers } }));
}

export type Fields = Readonly<Record<string, string | File>>;

export async function post(
  address: string,
  fields: Fields,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const sent = { ...AS_A_BROWSER, ...headers };
  return answerOf(await fetch(address, { method: 'POST', body, redirect: 'manual', headers: sent }));
}

/** What a page sends on with its bar: the whole check. */
export function carriedIn({ document }: Answer): string {
  return document.querySelector('input[name=carried]')?.getAttribute('value') ?? '';
}

/** Checks a text and keeps it; the path of its page. */
export async function saved(address: string, fields: Fields): Promise<string> {
  const checked = await post(`${address}/check`, fields);
  const { location } = await post(`${address}/checks`, { carried: carriedIn(checked) });
  if (location === null) throw new Error('the check was not saved');
  return location;
}
