/** The wiring of proposals: what a model thinks a text claims, held against our own rules. `app.ts` hands it on to the faces. */
import type { CheckInput } from '../core/check.ts';
import type { Register } from '../core/law/register.ts';
import type { Report } from '../core/report/report.ts';
import type { Day } from '../core/time/day.ts';
import type { Refused } from '../importers/document.ts';
import type { Endpoint } from '../importers/propose.ts';
import { packageVersion } from '../package-root.ts';
import type { Given } from './check.ts';

/** Asks a model what else a checked text may claim, and adds what holds to its report; or why the model gave nothing. */
export async function withProposalsOf(endpoint: Endpoint, checked: Checked): Promise<Report | Refused> {
  const { register, knownAt, given, report } = checked;
  const input = { ...checked.input, ...given };
  const { askForProposals } = await import('../importers/propose.ts');
  const answer = await askForProposals(input.text, endpoint);
  if (answer.kind === 'refused') return answer;
  const by = { endpoint: endpoint.url.host, model: endpoint.model };
  const { withProposals } = await import('../core/propose.ts');
  const context = { register, knownAt, version: packageVersion(), language: checked.language };
  return withProposals(report, input, context, { by, proposals: answer.proposals });
}

/** A report, and what it was made of. */
export interface Checked {
  readonly report: Report;
  readonly input: CheckInput;
  readonly given: Given;
  readonly register: Register;
  readonly knownAt: Day;
  readonly language: string | null;
}
