/** A claim as tools give it: who said what of which law, the rating in its own word, and what decided it. */
import { z } from 'zod';
import { RATINGS } from '../core/claim/rating.ts';
import { shortened } from '../core/report/excerpt.ts';
import type { CheckedClaim, Report } from '../core/report/report.ts';
import { saidBy } from '../core/report/said-by.ts';

/** Of words that come from the text, in UTF-16 units. */
const MOST_QUOTED = 600;

const facetSchema = z.object({
  facet: z.string(),
  claimed: z.string(),
  record: z.string(),
  outcome: z.string(),
  events: z.array(z.string()).describe('Ids of the events that decided it.'),
});

export const claimSchema = z.object({
  id: z.string(),
  said: z.string().describe('The claim in the words of the text: a quotation.'),
  by: z.string().describe('Who says it, as the text has it; “The article itself” where nobody is quoted.'),
  where: z.string().describe('Day, place and outlet; “(inferred)” where the text does not say it.'),
  law: z.string().nullable().describe('The id of the law; null where the register does not have it.'),
  lawTitle: z.string().nullable(),
  called: z.string().nullable().describe('What the text calls it.'),
  misnomer: z.boolean().describe('It is called by a name that is not its name.'),
  event: z.string(),
  polarity: z.string().describe('affirmed, or denied (“was not repealed”).'),
  modality: z.string(),
  asOf: z.string().describe('The day for which the claim is judged.'),
  rating: z
    .enum(RATINGS)
    .nullable()
    .describe('Null: not rated, which is neither true nor false. Keep the word as it is.'),
  notRatedBecause: z.string().nullable(),
  because: z.string().nullable().describe('Why the rating is what it is; it can be passed on as it is.'),
  correction: z.string().nullable().describe('What would be right to say.'),
  pattern: z.string().nullable().describe('The way of misstating it, where it has a name.'),
  since: z.string().nullable().describe('What has changed after the day of the claim.'),
  correctedInText: z.boolean().describe('The same text says what is right.'),
  facets: z.array(facetSchema),
  sources: z.array(z.string()).describe('Addresses to cite.'),
});

export function claimAnswer(claim: CheckedClaim, report: Report): z.infer<typeof claimSchema> {
  const { law, lawName, asserts, verdict } = claim;
  const { who, where } = saidBy(claim, report);
  return {
    id: claim.id,
    said: shortened(claim.text, MOST_QUOTED),
    by: shortened(who, MOST_QUOTED),
    where: shortened(where, MOST_QUOTED),
    law: law?.id ?? null,
    called: cut(law?.mention ?? lawName),
    lawTitle: law?.title ?? null,
    // a pronoun that carries the law on is no wrong name for it
    misnomer: law?.misnomer === true && !law.carried,
    event: asserts.event,
    polarity: asserts.polarity,
    modality: asserts.modality,
    asOf: claim.asOf,
    notRatedBecause: cut(claim.unratedBecause),
    ...verdictAnswer(verdict),
  };
}

function verdictAnswer(verdict: CheckedClaim['verdict']) {
  return {
    rating: verdict?.rating ?? null,
    because: verdict?.because ?? null,
    correction: verdict?.correction ?? null,
    pattern: verdict === null || verdict.pattern === 'none' ? null : verdict.pattern,
    since: verdict?.since ?? null,
    correctedInText: verdict?.correctedInText ?? false,
    facets: (verdict?.facets ?? []).map(({ facet, claimed, record, outcome, events }) => {
      return { facet, claimed: shortened(claimed, MOST_QUOTED), record, outcome, events: [...events] };
    }),
    sources: [...(verdict?.sources ?? [])],
  };
}

function cut(text: string | null): string | null {
  return text === null ? null : shortened(text, MOST_QUOTED);
}
