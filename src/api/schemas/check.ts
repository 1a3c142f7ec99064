/** A text to be checked, as it is sent; and what is answered: the contract `lawstate/report@1`. */
import { z } from '@hono/zod-openapi';
import { RATINGS } from '../../core/claim/rating.ts';
import { isCaseId } from '../../core/publish/case-id.ts';
import { dateOfStamp } from '../../core/time/partial-date.ts';
import { CHECK_FORMATS, reportSchema } from '../../desk.ts';
import { dateWord, knownAtQuery, languageWord } from './words.ts';

const line = (most: number) => z.string().max(most);

/** A date, or the date of a time stamp, as feeds and pages have it. */
const published = z.string().max(40).transform(dateOfStamp).pipe(dateWord).openapi({
  example: '2025-08-26',
  description: 'When the text was published: a day, a month, a year or a time stamp.',
});

const address = z
  .string()
  .max(4000)
  .regex(/^https?:\/\/\S+$/i, 'is no http(s) address')
  .openapi({ example: 'https://example.org/article' });

/** What is said of the text beside it. */
const beside = {
  title: line(1000).nullish(),
  url: address.nullish().openapi({
    description: 'The address of the text. Without `text` and `html` the page there is fetched and checked.',
  }),
  outlet: line(500).nullish(),
  published: published.nullish(),
  lang: languageWord.nullish().openapi({ description: 'ISO 639-1 (default: recognised).' }),
};

const words = {
  text: z.string().nullish().openapi({ description: 'Plain text. Spans in the report count in it.' }),
  html: z.string().nullish().openapi({ description: 'A page, or a part of one; the article on it is checked.' }),
  ...beside,
  knownAt: knownAtQuery.nullish(),
};

const oneOfThem = ({ text, html, url }: { text?: unknown; html?: unknown; url?: unknown }) =>
  [text, html].filter((one) => typeof one === 'string').length === 1 ||
  (text == null && html == null && typeof url === 'string');
const ONE = { message: 'needs one of text, html and url' };

export const checkBody = z.strictObject(words).refine(oneOfThem, ONE).openapi('TextToCheck', {
  description: 'A text, a page, or the address of one.',
});

export const caseId = z
  .string()
  .refine(isCaseId, 'is no id of a case: write small letters and digits, with hyphens between them');

export const publishBody = z
  .strictObject({
    ...words,
    id: caseId
      .nullish()
      .openapi({ description: 'The id of the case (default: made from the address, or the title and the text).' }),
  })
  .refine(oneOfThem, ONE)
  .openapi('TextToPublish');

export type CheckBody = z.output<typeof publishBody>;

/** The same beside a body that is the text itself. */
export const besideQuery = z.strictObject({
  title: beside.title.unwrap().optional(),
  url: address.optional(),
  outlet: beside.outlet.unwrap().optional(),
  published: published.optional(),
  lang: languageWord.optional(),
  knownAt: knownAtQuery,
});

export const formatQuery = z
  .enum(CHECK_FORMATS as [(typeof CHECK_FORMATS)[number], ...(typeof CHECK_FORMATS)[number][]])
  .optional()
  .openapi({ description: 'What to answer with; else what `Accept` asks for, else json.' });

export const ratingQuery = z.enum(RATINGS).optional();

// made anew, since only schemas that are made after the library was loaded can be described by it
export const report = reportSchema.extend({}).openapi('Report', { description: 'The contract `lawstate/report@1`.' });

/** The types in which a text can be sent. */
export const bodyContent = (schema: z.ZodType) => ({
  required: true,
  content: {
    'application/json': { schema },
    'text/plain': { schema: z.string() },
    'text/html': { schema: z.string() },
    'text/markdown': { schema: z.string() },
  },
});
