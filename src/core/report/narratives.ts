import type { Statement } from '../claim/statement.ts';
import type { CheckedClaim, Narrative } from './report.ts';

/** Joins rated claims that one fact check would settle: same law, same asserted event, same direction. */
export function narrativesOf(claims: readonly CheckedClaim[], statements: readonly Statement[]): readonly Narrative[] {
  const groups = new Map<string, CheckedClaim[]>();
  for (const claim of claims) {
    if (claim.verdict === null || claim.law === null || claim.voice !== 'speaker') continue;
    const key = `${claim.law.id} ${claim.asserts.event} ${claim.asserts.polarity}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap((group) => narrativeOf(group, statements) ?? []);
}

function narrativeOf(group: readonly CheckedClaim[], statements: readonly Statement[]): Narrative | null {
  const [first] = group;
  if (first === undefined || first.law === null) return null;
  const names = group.flatMap(
    (claim) => statements.find((statement) => statement.id === claim.statement)?.speaker.name ?? [],
  );
  return {
    law: first.law.id,
    event: first.asserts.event,
    polarity: first.asserts.polarity,
    claims: group.map((claim) => claim.id),
    speakers: [...new Set(names)],
  };
}
