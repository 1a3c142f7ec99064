/** The contract of a file of outlets to watch. Its values come as text, as those of all our YAML. */
import { z } from 'zod';
import { RATINGS } from '../core/claim/rating.ts';

const address = z.url({
  protocol: /^https?$/,
  hostname: /^[^\s]+$/,
  error: 'is no http(s) address: write it as https://example.org/feed',
});
const contact = z
  .string()
  .refine(
    (text) => /^[\x21-\x7e]{3,200}$/.test(text),
    'is no address of a page or of mail: write https://example.org/bot',
  );

/** A number of something, within bounds. */
function number(what: string, least: number, most: number) {
  const says = `is no number of ${what} from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,6}(?:\.\d{1,3})?$/, says)
    .transform(Number)
    .refine((value) => value >= least && value <= most, says);
}

const outletSchema = z.strictObject({
  name: z.string().trim().min(1).max(200).describe('Its name, as its articles are told of.'),
  feeds: z.array(address).min(1, 'names no feed').describe('RSS, Atom, JSON Feed, sitemaps or indexes of sitemaps.'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'is no language: write two letters of ISO 639-1, such as en, az, ru or tr')
    .optional()
    .describe('Its language, where its pages do not tell.'),
  every: number('minutes', 1, 100_000).optional().describe('Minutes from one poll to the next.'),
});

export const watchSchema = z.strictObject({
  outlets: z.array(outletSchema).min(1, 'names no outlet'),
  laws: z.array(z.string()).optional().describe('Ids of the laws to tell of; left out, all.'),
  ratings: z
    .array(z.enum(RATINGS))
    .min(1)
    .optional()
    .describe('The ratings to tell of; left out, misleading and false.'),
  webhook: address.optional().describe('Where digests are posted as JSON.'),
  digest: number('minutes', 1, 100_000).optional().describe('Minutes from one digest to the next; left out, 60.'),
  contact: contact.optional().describe('Who watches, as servers are told in User-Agent.'),
  delay: number('seconds', 0, 3600).optional().describe('Seconds between two requests to one host; left out, 5.'),
  since: number('days', 0, 3650).optional().describe('How many days old a newly listed article may be; left out, 7.'),
});

export type WatchFile = z.infer<typeof watchSchema>;
