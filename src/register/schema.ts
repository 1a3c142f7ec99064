/**
 * The contract of a law's file, as a zod schema: what FORMAT.md explains, checked key by key. Everything is text, since the
 * YAML is read with the failsafe schema (another would turn 01560 into 1560). The key names are those of the core's types.
 */
import { z } from 'zod';
import { BODIES } from '../core/law/actor.ts';
import { NORMS } from '../core/law/conduct.ts';
import { CONFIDENCES, GROUNDS, UNTIL_BASES } from '../core/law/event.ts';
import { ALL_EVENT_KINDS, type EventKind } from '../core/law/event-kind.ts';
import { LAW_TYPES, NAME_KINDS } from '../core/law/law.ts';
import { LEGAL_VALUES } from '../core/law/source.ts';
import { EFFICACIES, FORCES } from '../core/status/status.ts';
import { isDay } from '../core/time/day.ts';
import { isPartialDate } from '../core/time/partial-date.ts';

const text = z.string().trim().min(1, 'is empty');
const day = z.string().refine(isDay, 'is not a day: write it as 2025-08-08');
const date = z.string().refine(isPartialDate, 'is no date: write 2025-08-08, 2025-08 or 2025');
const id = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)*$/,
    'is no id: small letters, digits, hyphens, one slash between folders',
  );
const kind = z.enum(ALL_EVENT_KINDS as [EventKind, ...EventKind[]]);
const list = <T extends z.ZodType>(item: T) => z.array(item).default([]);
const optional = <T extends z.ZodType>(item: T) => item.nullable().default(null as never);

const webAddress = z.url({ protocol: /^https?$/, error: 'is no http(s) address' });

export const sourceSchema = z.strictObject({
  publisher: text.describe('Who published it: `Federal Register`, `TASS`.'),
  title: text.describe('Its title, or what it is.'),
  url: webAddress,
  legalValue: z.enum(LEGAL_VALUES).describe('definitive, official, authoritative or unofficial (the press).'),
  published: optional(date).describe('When the source itself came out; decides what could be known on a day.'),
  seen: optional(day).describe('The day somebody read it for this register; left out where that is not known.'),
  citation: optional(text).describe('Its citation in the form of its field: `67 FR 5921`.'),
  archive: webAddress.optional().describe('Where a copy of it is kept: `https://web.archive.org/...`.'),
});

const actorSchema = z.strictObject({
  body: z.enum(BODIES).describe('The kind of body, the same in every country.'),
  office: text.describe('The office as its own law calls it.'),
  person: optional(text),
});

const untilSchema = z.strictObject({
  date: optional(date).describe('The first day on which the effect no longer holds.'),
  basis: z.enum(UNTIL_BASES).describe('How that end is known: stated, statute, practice or open.'),
});

export const eventSchema = z.strictObject({
  id: id.describe('Unique in the file; by habit the date and the kind.'),
  kind: kind.describe('What happened. FORMAT.md lists the kinds.'),
  on: date.describe('The day of the act; a month or year where the day is not known.'),
  through: optional(date).describe('For knowledge in aggregate: the end of the span that begins `on`.'),
  actor: optional(actorSchema),
  instrument: optional(z.strictObject({ form: text, title: optional(text), citation: optional(text) })),
  effectiveFrom: optional(date).describe('First day of the effect, where it is another day than `on`.'),
  until: untilSchema.default({ date: null, basis: 'open' }),
  scope: z
    .strictObject({ part: optional(text), addressees: list(text) })
    .default({ part: null, addressees: [] })
    .describe('What of the law, or whom, the event reaches; leave it out where it reaches the whole law.'),
  actsOn: optional(id).describe('The id of the earlier event that this one acts on, instead of the law.'),
  ground: optional(z.enum(GROUNDS)).describe('For an annulment by a court: what the act was held to breach.'),
  would: optional(kind).describe(
    'For an announcement or proposal: what it says will be done; for a decision or an injunction: what a court found the law to be, without ending it.',
  ),
  contested: optional(text).describe('Why an act that no power allows is entered all the same.'),
  summary: text.describe('One plain sentence in our own words.'),
  sources: z.array(text).min(1, 'names no source: no source, no event').describe('Keys of `sources`.'),
  confidence: z.enum(CONFIDENCES),
  disputed: optional(
    z.strictObject({ about: z.literal('effect').optional(), sides: z.array(text).min(2, 'needs both sides') }),
  ),
});

export const nameSchema = z.strictObject({
  text: text,
  lang: z.string().regex(/^(?:[a-z]{2}|und)$/, 'is no language: two letters of ISO 639-1, or und'),
  kind: z.enum(NAME_KINDS),
  why: optional(text).describe('For a misnomer: what is wrong with it.'),
  context: list(text).describe('Words of which one must stand in the document for this name to mean this law.'),
});

const powerSchema = z.strictObject({
  id,
  body: z.enum(BODIES),
  office: text,
  may: z.array(kind).min(1, 'allows nothing'),
  by: text.describe('The kind of act it takes.'),
  conditions: optional(text),
  term: optional(text).describe('How long one exercise lasts.'),
  sources: list(text),
});

const descriptionSchema = z.strictObject({
  lang: z
    .enum(['en', 'tr', 'az'])
    .default('en')
    .describe('Which language the words are of: English where it is left out.'),
  as: z
    .enum(['phrase', 'clause'])
    .optional()
    .describe(
      'Whether the words stand in one noun phrase, or in a clause behind the noun, with any others among them.',
    ),
  called: z.array(text).min(1, 'has no noun').describe('What it is: authorization, resolution, law.'),
  by: z
    .array(z.array(text).min(1, 'is empty'))
    .min(1, 'tells the law by nothing')
    .describe('Groups of words; a description has one of each. The first group is that of the rarest words.'),
  also: list(text).describe('Words that may stand among them.'),
  unlike: list(text).describe('Words beside them that make it another thing.'),
  context: list(text),
});

const conductSchema = z.strictObject({
  norm: z.enum(NORMS).describe('What the law makes of it: prohibition, obligation, permission, release.'),
  of: z
    .array(z.array(text).min(1, 'is empty'))
    .min(1, 'tells no conduct')
    .describe('Groups of words; a clause that tells of the conduct has one of each. The first group is the deed.'),
  unlike: list(text).describe('Words in the clause that make it other conduct.'),
});

const measureSchema = z.strictObject({
  id,
  title: text,
  names: list(nameSchema),
  described: list(descriptionSchema),
  does: text.describe('What the measure would do, in one sentence.'),
  would: kind.describe('The event it would be for this law.'),
  events: z.array(eventSchema).min(1, 'has no history'),
  verifiedThrough: optional(day).describe('Where it differs from that of the law.'),
});

export const lawFileSchema = z.strictObject({
  id: id.describe('The file name without its ending, after the folder: us/section-907.'),
  title: text,
  jurisdiction: z.string().regex(/^[a-z]{2,4}$/, 'is no jurisdiction: us, eu, un, az, ...'),
  type: z.enum(LAW_TYPES),
  partOf: optional(text).describe('The act that the provision stands in.'),
  subject: optional(z.strictObject({ id, title: text })).describe('What it is spoken of under, with other laws.'),
  does: text.describe('What the law does, in one sentence.'),
  names: z.array(nameSchema).min(1, 'has no name'),
  calledA: list(text).describe('Common nouns by which a text may carry the law on: ban, restriction, treaty.'),
  described: list(descriptionSchema).describe('How texts describe the law where they do not name it.'),
  conduct: list(conductSchema).describe('What it forbids, requires or allows, in the words of those who tell of it.'),
  powers: list(powerSchema),
  oftenMisstated: list(z.strictObject({ said: text, why: text })),
  sources: z.record(z.string(), sourceSchema),
  events: z.array(eventSchema).min(1, 'has no history'),
  measures: list(measureSchema),
  would: list(z.strictObject({ does: kind, law: id })).describe('For a measure in a file of its own.'),
  checkpoints: list(
    z.strictObject({ on: day, force: z.enum(FORCES), efficacy: optional(z.enum(EFFICACIES)), source: text }),
  ),
  verifiedThrough: day.describe('The last day up to which somebody looked.'),
  reviewBy: optional(date).describe('The next day on which something can change by itself or is due.'),
  gaps: list(
    z.strictObject({
      kinds: z.array(kind).min(1, 'leaves out nothing'),
      from: optional(date).describe('The first day of which some may be left out.'),
      to: optional(date).describe('The last such day.'),
      of: optional(z.enum(['single'])).describe('Only what is done for single states, persons or parts.'),
      why: text,
    }),
  ).describe('Events that the record is known to leave out: of them it cannot tell.'),
  openQuestions: list(text),
});

export type LawFile = z.infer<typeof lawFileSchema>;
export type EventEntry = z.infer<typeof eventSchema>;

export const jurisdictionFileSchema = z.strictObject({
  id: z.string().regex(/^[a-z]{2,4}$/),
  title: text,
  bodies: list(z.strictObject({ body: z.enum(BODIES), office: text, names: z.array(text).min(1) })),
  administrations: list(z.strictObject({ name: text, from: date, to: optional(date) })),
});
