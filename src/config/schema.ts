/** The contract of `lawstate.config.yaml`. `lawstate config --explain` and the JSON Schema print the descriptions. */
import { z } from 'zod';
import { permalinkFault } from '../core/publish/permalink.ts';

const text = z.string().trim().min(1, 'is empty');
const address = z.url({
  protocol: /^https?$/,
  hostname: /^[^\s]+$/,
  error: 'is no http(s) address: write it as https://example.org',
});

const permalink = z.string().superRefine((pattern, context) => {
  const fault = permalinkFault(pattern);
  if (fault !== null) context.addIssue({ code: 'custom', message: fault });
});

const contact = z.string().superRefine((given, context) => {
  if (!z.email().safeParse(given).success && !address.safeParse(given).success)
    context.addIssue({ code: 'custom', message: 'is neither an email address nor an http(s) address' });
});

const publisherSchema = z.strictObject({
  name: text.describe('Its name, as readers know it.'),
  url: address.describe('The address of its site.'),
  logo: address.optional().describe('The address of its logo.'),
});

const authorSchema = z.strictObject({
  name: text.describe('The name.'),
  url: address.describe('The address of a page about the person.'),
});

export const configSchema = z.strictObject({
  publisher: publisherSchema
    .optional()
    .describe('Who publishes the checks. ClaimReview and published pages need it; checking and linting do not.'),
  author: authorSchema
    .optional()
    .describe('The person who signs the checks. Left out, the publisher is named as their author.'),
  permalink: permalink
    .optional()
    .describe(
      'The address under which a claim of a published check stands for good. Two placeholders: {case}, the id of the published check, and {claim}, the id of the claim in it (c1, c2, ...). {claim} must be there, best behind a #; without {case} all checks share a page.',
    ),
  corrections: address.optional().describe('The address of your corrections policy.'),
  contact: contact.optional().describe('Where readers reach you: an email address or the address of a page.'),
  registers: z
    .array(text)
    .optional()
    .describe(
      'Folders of law files of your own, relative to this file. Every command uses them, before those of --register.',
    ),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'is no language: write two letters of ISO 639-1, such as en, az, ru or tr')
    .optional()
    .describe(
      'The language to read a text in where nothing else tells: --lang comes first, then what the text’s metadata say, then its words, then this key. Left out, English. It does not change the language of reports, which is English.',
    ),
});

export type ConfigFile = z.infer<typeof configSchema>;
