import type { Law } from '../law/law.ts';
import type { Limit } from '../status/limit.ts';
import type { Pending } from '../status/pending.ts';
import type { Status } from '../status/status.ts';
import { namedLaw } from './named-law.ts';

export const STATUS_SCHEMA = 'lawstate/status@1';

/** A law's status as JSON: the contract `lawstate/status@1`, and beside it for whom a limit holds and why doubt remains. */
export function jsonStatus(law: Law, status: Status, pending: readonly Pending[]): string {
  const answer = {
    schema: STATUS_SCHEMA,
    law: namedLaw(law),
    asOf: status.asOf,
    knownAt: status.knownAt,
    force: status.force,
    efficacy: status.efficacy,
    limits: status.limits.map(limitJson),
    pending: pending.map(({ measure, stage, would }) => ({ measure, stage, would })),
    certain: status.certain,
    uncertainBecause: status.uncertainBecause,
    verifiedThrough: status.verifiedThrough,
    because: status.because.map(({ id, on, kind, summary, sources }) => {
      return { event: id, on, kind, summary, sources: sources.map((source) => source.url) };
    }),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function limitJson({ kind, by, since, until, untilBasis, scope, event }: Limit) {
  return { kind, by, since, until, untilBasis, scope: { part: scope.part, addressees: scope.addressees }, event };
}
