/** What is kept: saved checks, their claims, published cases. */
import { z } from '@hono/zod-openapi';
import { caseSchema } from '../../desk.ts';
import { report } from './check.ts';

const text = z.string();
const nullable = z.nullable(text);

export const SAVED_CHECK = 'lawstate/saved-check@1';

const input = z.object({
  text,
  title: nullable,
  url: nullable,
  outlet: nullable,
  published: nullable,
  language: nullable,
});

export const savedCheckSchema = z
  .object({ schema: z.literal(SAVED_CHECK), id: text, savedAt: text, input, report })
  .openapi('SavedCheck');

export const checkListSchema = z
  .object({
    checks: z.array(
      z.object({ id: text, savedAt: text, title: nullable, url: nullable, outlet: nullable, rated: z.int() }),
    ),
    next: nullable,
  })
  .openapi('CheckList');

export const claimListSchema = z
  .object({
    claims: z.array(
      z.object({
        check: text,
        savedAt: text,
        title: nullable,
        url: nullable,
        outlet: nullable,
        claim: z.looseObject({ id: text, text, rated: z.boolean() }),
      }),
    ),
    next: nullable,
  })
  .openapi('ClaimList');

export const caseVersion = z.object({ case: caseSchema.extend({}), report }).openapi('CaseVersion', {
  description: 'A version of a published check: `lawstate/case@1` and `lawstate/report@1`.',
});

export const caseListSchema = z
  .object({
    cases: z.array(z.object({ id: text, versions: z.int(), title: nullable, url: nullable, on: text })),
    next: nullable,
  })
  .openapi('CaseList');

export const versionListSchema = z.object({ versions: z.array(caseSchema.extend({})) }).openapi('VersionList');

export const recheckSchema = z
  .object({
    schema: text,
    cases: z.array(z.looseObject({ case: text, version: z.int(), changed: z.boolean(), written: z.nullable(z.int()) })),
    problems: z.array(z.looseObject({ code: text, message: text, hint: text })),
  })
  .openapi('Recheck', { description: 'The contract `lawstate/recheck@1`.' });
