/**
 * What a case is called: the name of its folder and a part of its address. A text with an address of its own keeps the id while
 * its words change; one without is known by its words. No sign but a-z, 0-9 and - is let through, so that nothing a text says
 * becomes a path.
 */
import { fold } from '../text/fold.ts';

export interface Identified {
  readonly title: string | null;
  readonly url: string | null;
  /** In hexadecimal, of the address where there is one, else of the text: the caller hashes, core does not. */
  readonly hash: string;
}

const LONGEST_LABEL = 48;

export function caseIdOf({ title, url, hash }: Identified): string {
  const label = slug(url === null ? (title ?? '') : addressWords(url));
  return `${label === '' ? 'text' : label}-${hash.slice(0, 10)}`;
}

/** What the id is made from: the same string gives the same case. */
export function identityOf(url: string | null, text: string): string {
  return url ?? text;
}

/** Whether somebody’s own id can be one. Capitals are none: some systems take them for small letters. */
export function isCaseId(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/.test(text) && text.length <= 80 && !RESERVED.test(text);
}

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/** Host and last part of the path: what stays when the headline is changed. */
function addressWords(url: string): string {
  const [host = '', ...path] = url
    .replace(/^[a-z]+:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter((part) => part !== '');
  return [host, path.at(-1) ?? ''].join(' ');
}

function slug(words: string): string {
  const plain = fold(words.slice(0, 400)).replace(/[^a-z0-9]+/g, '-');
  return plain
    .replace(/^-+/, '')
    .slice(0, LONGEST_LABEL)
    .replace(/-[^-]*$/, (last) => (plain.length > LONGEST_LABEL ? '' : last))
    .replace(/-+$/, '');
}
