/**
 * What a reader hands in, as an input to check. A pasted text, a file and an address come from the form of the start page; a
 * check that is sent on, to be had in another format or to be kept, carries its whole input with it.
 */
import { z } from 'zod';
import type { CheckInput } from '../core/check.ts';
import { isWebAddress } from '../core/page/external-link.tsx';
import { PROBLEMS } from '../core/page/strings/served.ts';
import { type Day, isDay } from '../core/time/day.ts';
import { isPartialDate } from '../core/time/partial-date.ts';
import type { Desk, Visitor } from '../desk.ts';
import type { SentForm } from './form.ts';
import { busyProblem, isProblem, problem, refusedProblem, type WebProblem } from './problem.ts';

/** What the form says of the text besides its words; null where it says nothing. */
type Details = Pick<CheckInput, 'title' | 'outlet' | 'published' | 'language'>;

export async function inputFrom(form: SentForm, desk: Desk, visitor: Visitor): Promise<CheckInput | WebProblem> {
  const details = detailsOf(form);
  if (isProblem(details)) return details;
  const url = form.word('url');
  if (url !== '' && !isWebAddress(url)) return problem(422, 'refused', PROBLEMS.url, { url: url.slice(0, 200) });
  const { file } = form;
  if (file !== null)
    return read(
      await desk.read({ bytes: await bytesOf(file), name: file.name, type: file.type || null }, visitor),
      details,
      url,
    );
  const text = form.text('text').replace(/\r\n?/g, '\n');
  if (text.trim() !== '') return { ...details, text, url: url === '' ? null : url };
  return url === '' ? problem(422, 'refused', PROBLEMS.empty) : read(await desk.fetch(url, visitor), details, url);
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** What the form says comes before what the document says of itself. */
function read(document: Awaited<ReturnType<Desk['read']>>, details: Details, url: string): CheckInput | WebProblem {
  if (document.kind === 'busy') return busyProblem(document);
  if (document.kind === 'refused') return refusedProblem(document);
  const { input } = document;
  return {
    text: input.text,
    title: details.title ?? input.title,
    url: url === '' ? input.url : url,
    outlet: details.outlet ?? input.outlet,
    published: details.published ?? input.published,
    language: details.language ?? input.language,
  };
}

function detailsOf(form: SentForm): Details | WebProblem {
  const published = form.word('published');
  const dated: boolean = published === '' || isPartialDate(published);
  if (!dated) return problem(422, 'day', PROBLEMS.date, { date: published.slice(0, 40) });
  const known = (name: string) => (form.word(name) === '' ? null : form.word(name).slice(0, LONGEST));
  const language = known('language');
  return {
    title: known('title'),
    outlet: known('outlet'),
    published: published === '' ? null : published,
    language: language !== null && /^[a-z]{2,3}$/.test(language) ? language : null,
  };
}

/** Of a headline or the name of an outlet. */
const LONGEST = 500;

/** An input and the day up to which the record was believed, as a page sends them on. */
export interface Carried {
  readonly input: CheckInput;
  readonly knownAt: Day;
}

const words = z.string().nullable();
const CARRIED = z.object({
  input: z.object({
    text: z.string(),
    title: words,
    url: words,
    outlet: words,
    published: z.string().refine(isPartialDate).nullable(),
    language: words,
  }),
  knownAt: z.string().refine(isDay),
});

/** JSON in signs that neither a form nor a page changes: what a page may not hold, or a form would rewrite, is escaped. */
export function carriedText(carried: Carried): string {
  return JSON.stringify(carried).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu, (sign) =>
    Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
}

/** What `carriedText` made, back; or that it is something else. Nobody knows tomorrow's record. */
export function carriedFrom(text: string, today: Day): Carried | WebProblem {
  try {
    const carried = CARRIED.parse(JSON.parse(text));
    if (carried.knownAt <= today && carried.input.text.trim() !== '') return carried;
  } catch {
    // told below
  }
  return problem(400, 'refused', PROBLEMS.carried);
}
