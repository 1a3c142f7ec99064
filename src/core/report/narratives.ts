import type { Statement } from '../claim/statement.ts';
import type { CheckedClaim, Narrative } from './report.ts';

/** Joins rated claims that one fact check would settle: same law, same asserted event, same direction. */
export function narrativesOf(claims: readonly CheckedClaim[], statements: readonly Statement[]): readonly Narrative[] {
  const groups = new Map<string, CheckedClaim[]>();
  for (const claim of claims) {
    if (claim.verdict === null || claim.law === null || claim.voice !== 'speaker') continue;
    const key = `${claim.law.id} ${claim.asserts.event} ${claim.asserts.polarity}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return [...groups.values()].flatMap((group) => narrativeOf(group, byId) ?? []);
}

function narrativeOf(group: readonly CheckedClaim[], statements: ReadonlyMap<string, Statement>): Narrative | null {
  const [first] = group;
  if (first === undefined || first.law === null) return null;
  const names = group.flatMap(
    (claim) => (claim.statement === null ? undefined : statements.get(claim.statement))?.speaker.name ?? [],
  );
  return {
    law: first.law.id,
    ...(first.law.subject === undefined ? {} : { subject: first.law.subject.id }),
    event: first.asserts.event,
    polarity: first.asserts.polarity,
    claims: group.map((claim) => claim.id),
    speakers: [...new Set(names)],
  };
}
