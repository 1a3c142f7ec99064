/** The text that a request hands in: as JSON, or as the body itself with what is said of it in the query. */
import type { CheckInput } from '../core/check.ts';
import type { PartialDate } from '../core/time/partial-date.ts';
import type { Desk, Given, HandedIn } from '../desk.ts';
import { type ApiContext, accepted } from './endpoint.ts';
import { ProblemError } from './problem.ts';
import { refusedProblem } from './refused-problem.ts';
import { type CheckBody, checkBody, publishBody } from './schemas/check.ts';

export interface TextAsked {
  readonly source: HandedIn | CheckInput;
  readonly given: Given;
  readonly knownAt: PartialDate | undefined;
  /** Of the case to publish it in. */
  readonly id: string | null;
}

/** What the query says beside the text. */
export type Beside = Partial<Pick<CheckBody, 'title' | 'url' | 'outlet' | 'published' | 'lang' | 'knownAt'>>;

export async function textAsked(
  context: ApiContext,
  desk: Desk,
  beside: Beside,
  publishes = false,
): Promise<TextAsked> {
  const { type, charset } = contentTypeOf(context.req.header('content-type'));
  if (charset !== null && charset !== 'utf-8' && charset !== 'utf8' && charset !== 'us-ascii') throw wrongCharset();
  const bytes = new Uint8Array(await context.req.arrayBuffer());
  if (type === 'application/json') {
    const body = accepted(publishes ? publishBody : checkBody, jsonIn(bytes), 'body') as CheckBody;
    const { knownAt, id, ...given } = { ...defined(beside), ...defined(body) } as CheckBody;
    const source = await sourceIn(body, context, desk);
    return { source, given: givenOf(given), knownAt: knownAt ?? undefined, id: id ?? null };
  }
  if (!TEXTS.includes(type)) throw wrongType();
  return {
    source: { bytes, name: THE_TEXT, type },
    given: givenOf(beside),
    knownAt: beside.knownAt ?? undefined,
    id: null,
  };
}

const THE_TEXT = 'the text';
const TEXTS = ['text/plain', 'text/html', 'text/markdown', 'application/xhtml+xml'];
const NOTHING = { title: null, url: null, outlet: null, published: null, language: null };

async function sourceIn(body: CheckBody, context: ApiContext, desk: Desk): Promise<HandedIn | CheckInput> {
  if (typeof body.text === 'string') return { ...NOTHING, text: body.text.replace(/^\ufeff/, '') };
  if (typeof body.html === 'string')
    return { bytes: new TextEncoder().encode(body.html), name: THE_TEXT, type: 'text/html' };
  const page = await desk.fetch(body.url ?? '', context.get('visitor'));
  if (page.kind !== 'document') throw new ProblemError(refusedProblem(page));
  return page.input;
}

/** Only what was said: what was not is left to the text. */
function givenOf({ title, url, outlet, published, lang }: Beside): Given {
  return defined({ title, url, outlet, published, language: lang }) as Given;
}

function defined<T extends object>(record: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && value !== null),
  ) as Partial<T>;
}

function contentTypeOf(header: string | undefined) {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((one) => one.startsWith('charset='));
  return { type, charset: charset === undefined ? null : charset.slice('charset='.length).replaceAll('"', '') };
}

/** JSON in UTF-8 and nothing else: a letter that is broken is not guessed. */
function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ProblemError({
      code: 'bad-json',
      status: 400,
      title: 'Not JSON',
      detail: 'The body is no JSON in UTF-8.',
      hint: 'Send {"text": "…"} as application/json, or the text itself as text/plain.',
    });
  }
}

function wrongCharset(): ProblemError {
  return new ProblemError({
    code: 'wrong-encoding',
    status: 415,
    title: 'Not in UTF-8',
    detail: 'The body is said to be in an encoding other than UTF-8.',
    hint: 'Convert it, for example with: iconv -f WINDOWS-1251 -t UTF-8 FILE.',
  });
}

function wrongType(): ProblemError {
  return new ProblemError({
    code: 'wrong-type',
    status: 415,
    title: 'Not a type that is read',
    detail: `The header Content-Type names none of application/json, ${TEXTS.join(', ')}.`,
    hint: 'Send the words of a PDF or a Word file as text/plain.',
    headers: { 'accept-post': ['application/json', ...TEXTS].join(', ') },
  });
}
