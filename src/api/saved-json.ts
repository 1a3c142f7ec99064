/** What is kept, as JSON. A report stands in it as its contract has it. */
import type { CaseFile, Version } from '../core/publish/case.ts';
import { jsonReport } from '../core/report/json.ts';
import type { Desk } from '../desk.ts';
import { SAVED_CHECK } from './schemas/saved.ts';

type SavedCheck = NonNullable<Awaited<ReturnType<Desk['store']['checks']['byId']>>>;

export function savedCheckJson({ id, savedAt, input, report }: SavedCheck): object {
  const { text, title, url, outlet, published, language } = input;
  return {
    schema: SAVED_CHECK,
    id,
    savedAt,
    input: { text, title, url, outlet, published, language },
    report: reportValue(report),
  };
}

export function versionJson({ file, report }: Version): { readonly case: CaseFile; readonly report: unknown } {
  return { case: file, report: reportValue(report) };
}

/** The claims of a saved check, each with where it comes from. */
export function claimsJson({ id, savedAt, input, report }: SavedCheck): readonly ClaimJson[] {
  const { claims } = reportValue(report) as { readonly claims: readonly ClaimJson['claim'][] };
  const { title, url, outlet } = input;
  return claims.map((claim) => ({ check: id, savedAt, title, url, outlet, claim }));
}

export interface ClaimJson {
  readonly check: string;
  readonly savedAt: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly claim: {
    readonly law: { readonly id: string; readonly record?: { readonly id: string } } | null;
    readonly verdict: { readonly rating: string } | null;
  };
}

function reportValue(report: SavedCheck['report']): unknown {
  return JSON.parse(jsonReport(report));
}
