import { createHash } from 'node:crypto';
import type { CheckInput } from '../core/check.ts';
import type { Report } from '../core/report/report.ts';

const LENGTH = 20;

/** The id of a saved check: the same text with the same particulars, record, day and version has the same. 80 bits of SHA-256. */
export function checkIdOf({ text, title, url, outlet, published, language }: CheckInput, report: Report): string {
  const { register, tool } = report;
  const checked = [text, title, url, outlet, published, language];
  return sha256(JSON.stringify([...checked, register.digest, register.knownAt, tool.version])).slice(0, LENGTH);
}

/** In hexadecimal, of the text in UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function isCheckId(text: string): boolean {
  return /^[0-9a-f]{8,64}$/.test(text);
}
