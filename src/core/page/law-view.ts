import type { Law } from '../law/law.ts';
import type { Register } from '../law/register.ts';
import { type History, historyOf } from '../report/history.ts';
import { type Pending, pendingAt } from '../status/pending.ts';
import { type Clocks, type Status, statusAt } from '../status/status.ts';

/** All that the page of a law tells. */
export interface LawView {
  readonly law: Law;
  readonly history: History;
  readonly status: Status;
  readonly pending: readonly Pending[];
}

/** The register need hold no more than the measures that would change the law. */
export function viewOf(law: Law, register: Register, clocks: Clocks): LawView {
  const status = statusAt(law, clocks);
  const history = { ...historyOf(law, register, clocks.knownAt), status };
  return { law, history, status, pending: pendingAt(register, law, clocks) };
}
