/**
 * The address under which a claim of a published check stands for good, from a pattern with two placeholders: `{case}`, the id
 * of the published check, and `{claim}`, the id of the claim in it (`c1`).
 */
export const PLACEHOLDERS = ['case', 'claim'] as const;

/** What keeps a pattern from being one, to be read behind its name; null where it is fine. */
export function permalinkFault(pattern: string): string | null {
  if (!/^https?:\/\//i.test(pattern)) return 'is no http(s) address: begin it with https://';
  const unknown = [...pattern.matchAll(/\{([^{}]*)\}/g)].find(([, name]) => !PLACEHOLDERS.some((one) => one === name));
  if (unknown !== undefined) return `has the placeholder ${unknown[0]}, which does not exist: use {case} and {claim}`;
  if (/[{}]/.test(pattern.replace(/\{(?:case|claim)\}/g, ''))) return 'has a brace without its partner';
  if (!pattern.includes('{claim}'))
    return 'has no {claim}, so that all claims would share an address: end it with #{claim}';
  return /^https?:\/\/[^\s/?#{}]+\/\S*$/i.test(pattern) ? null : 'is no http(s) address with a host and a path';
}

/** Whether addresses made from the pattern name the published check. */
export function namesCase(pattern: string): boolean {
  return pattern.includes('{case}');
}

/** The address of one claim. Throws where the pattern names the case and none is given. */
export function permalinkOf(pattern: string, caseId: string | null, claim: string): string {
  if (caseId === null && namesCase(pattern))
    throw new Error(`the permalink ${pattern} names a case, and none is given`);
  return pattern.replace(/\{(case|claim)\}/g, (_, name) =>
    encodeURIComponent(name === 'case' ? (caseId ?? '') : claim),
  );
}
