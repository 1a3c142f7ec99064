/** What a schema refuses, as places and sentences. The values that were sent are not repeated. */
import type { z } from '@hono/zod-openapi';
import type { WrongPlace } from './problem.ts';

const MOST = 20;

export function wrongPlaces(error: z.ZodError, where: string): readonly WrongPlace[] {
  return error.issues.slice(0, MOST).map((issue) => ({
    at: [where, ...issue.path.map(String)].join('.'),
    message: messageOf(issue),
  }));
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `has names that are not known here: ${issue.keys.map(shown).join(', ')}`;
  if (issue.code === 'invalid_type') return `should be ${article(issue.expected)}`;
  if (issue.code === 'invalid_value') return `should be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_big')
    return `should be at most ${issue.maximum} ${issue.origin === 'string' ? 'signs long' : ''}`.trimEnd();
  if (issue.code === 'too_small')
    return `should be at least ${issue.minimum} ${issue.origin === 'string' ? 'signs long' : ''}`.trimEnd();
  return issue.message;
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

/** A name that somebody made up, cut short. */
function shown(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}
