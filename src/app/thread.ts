/**
 * What runs in a thread of a running Lawstate: documents are read, checked and rendered here, with a copy of the register. In:
 * values that can be handed from thread to thread. Out: the same; what cannot be read is a refusal.
 */
import { createHash } from 'node:crypto';
import { workerData } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import type { CheckInput } from '../core/check.ts';
import type { Report } from '../core/report/report.ts';
import type { HandedIn, RenderedCheck, RenderOrder } from '../desk.ts';
import { decode } from '../importers/decode.ts';
import { documentOf, type ReadDocument, type Refused } from '../importers/document.ts';
import { htmlDocument } from '../importers/html.ts';
import { markdownDocument } from '../importers/markdown.ts';
import { type Body, documentFromBody } from '../importers/read-body.ts';
import { documentFrom, type ReadSource } from '../importers/read-document.ts';
import type { CheckTask, RenderTask, ThreadData } from '../thread-tasks.ts';
import { type Began, begin } from '../threads/overdue.ts';
import { checkerOf } from './check.ts';
import { renderedAs } from './rendered.ts';

const { register, language, publication } = workerData as ThreadData;

function checkOf({ input, knownAt }: CheckTask): Report {
  return checkerOf(register, knownAt, language)(input);
}

/** Works out the names of the register, so that the first text is checked as fast as any other. */
function warmUp(): void {
  const nothing = { title: null, url: null, outlet: null, published: null, language: null };
  checkOf({ input: { ...nothing, text: WARMING }, knownAt: '2000-01-01' });
}

const WARMING = 'The Act was repealed, he said.';
// before the first job, so that the time this takes is none of the job's
warmUp();

async function read(source: HandedIn): Promise<ReadSource | Refused> {
  const read = await documentIn(source);
  if (read.kind === 'refused') return read;
  const sha256 = createHash('sha256').update(source.bytes).digest('hex');
  // a function does not go from thread to thread
  return { kind: 'document', input: read.input, original: null, sha256 };
}

/** What an address led to, as a document. */
async function readFetched(body: Body): Promise<ReadSource | Refused> {
  const read = await documentFromBody(body);
  return read.kind === 'refused' ? read : { ...read, original: null };
}

/** A `RenderedCheck`, whose bytes are handed over and not copied, or why there is none. */
async function render({ source, order }: RenderTask): Promise<object> {
  const made = 'report' in source ? { ...source, original: null } : await madeFrom(source, order);
  if ('kind' in made) return made;
  const { input, report, original } = made;
  const parts = renderedAs(order.format, report, { text: input.text, original, register, publication });
  const rendered: RenderedCheck = { kind: 'rendered', bytes: joined(parts) };
  return move({ [transferableSymbol]: [rendered.bytes.buffer], [valueSymbol]: rendered });
}

/** What a desk can ask for, by name. */
export const ready = task(warmUp);
export const checkText = task(checkOf);
export const readSource = task(read);
export const readBody = task(readFetched);
export const renderCheck = task(render);

interface Handed<V> {
  readonly value: V;
  readonly began: Began;
}

function task<V, R>(work: (value: V) => R): (handed: Handed<V>) => R {
  return ({ value, began }) => {
    begin(began);
    return work(value);
  };
}

async function madeFrom(source: HandedIn | CheckInput, { given, knownAt }: RenderOrder) {
  const read = 'bytes' in source ? await documentIn(source) : documentOf(source.text, 'the text', source);
  if (read.kind === 'refused') return read;
  const input = { ...read.input, ...given };
  return { input, report: checkOf({ input, knownAt }), original: read.original };
}

/** Bytes of their own, so that they can be moved to another thread; a report can be longer than one string. */
function joined(parts: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const pieces = Array.from(parts, (part) => encoder.encode(part));
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** A document by its declared type; where that tells nothing, by its name or its first words. */
async function documentIn({ bytes, name, type }: HandedIn): Promise<ReadDocument | Refused> {
  const decoded = decode(bytes, name);
  if (decoded.kind === 'refused') return decoded;
  const { text } = decoded;
  if (type === 'text/html' || type === 'application/xhtml+xml') return htmlDocument(text, name);
  if (type === 'text/markdown') return markdownDocument(text, name);
  return documentFrom(text, name);
}
