/** Who said a claim, when and where, in words: what the text states plain, what was concluded marked as inferred. */
import type { Basis, Statement } from '../claim/statement.ts';
import { dateWords } from './date-words.ts';
import { clean } from './display-width.ts';
import type { CheckedClaim, Report } from './report.ts';

export interface SaidBy {
  /** “Ilham Aliyev, President”; “The article itself”. */
  readonly who: string;
  /** “2025-08-08, Washington (inferred), interview, via AZERTAC”. */
  readonly where: string;
}

export function saidBy(claim: CheckedClaim, report: Report): SaidBy {
  const statement = report.statements.find((one) => one.id === claim.statement);
  if (statement === undefined) return { who: 'The article itself', where: dateWords(claim.asOf) };
  return { who: who(statement, report), where: where(statement) };
}

/** The speaker with the role; for a report within a report also who passed it on. */
function who(statement: Statement, report: Report): string {
  const { name, role } = statement.speaker;
  const outer = report.statements.find((one) => one.id === statement.within);
  const passedOn = outer === undefined ? '' : `, as told by ${clean(outer.speaker.name)}`;
  return `${clean(name)}${role === null ? '' : `, ${clean(role)}`}${passedOn}`;
}

function where(statement: Statement): string {
  const known = [
    based(statement.date === null ? null : dateWords(statement.date), statement.dateBasis),
    based(statement.place, statement.placeBasis),
    statement.occasion,
    statement.outlet === null ? null : `via ${statement.outlet}`,
  ];
  return clean(known.filter((word) => word !== null).join(', '));
}

function based(word: string | null, basis: Basis | null): string | null {
  return word !== null && basis === 'inferred' ? `${word} (inferred)` : word;
}

/** Names in a row: “A, B and C”. */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
