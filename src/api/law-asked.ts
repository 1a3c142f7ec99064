/** The law that is asked about, and the days. */
import type { Law } from '../core/law/law.ts';
import { lawById } from '../core/law/register.ts';
import { resolveLaw } from '../core/law/resolve.ts';
import { type ClocksAsked, clocksMeant } from '../core/status/clocks.ts';
import type { Clocks } from '../core/status/status.ts';
import type { Desk } from '../desk.ts';
import { ProblemError } from './problem.ts';

export function lawAt(
  { register }: Desk,
  { jurisdiction, name }: { readonly jurisdiction: string; readonly name: string },
): Law {
  const id = `${jurisdiction}/${name}`;
  const law = lawById(register, id);
  if (law !== undefined) return law;
  throw unknownLaw(`The register has no law ${id}.`);
}

/** A law by any name; a problem that lists those it can mean, or those near it, where it is not one. */
export function lawNamed({ register }: Desk, words: string): Law {
  const found = resolveLaw(register, words);
  if (found.kind === 'one') return found.law;
  const laws = found.kind === 'several' ? found.laws : found.near;
  const listed = laws.map(({ id }) => id).join(', ');
  if (found.kind === 'several')
    throw unknownLaw(`The name can mean ${laws.length === 1 ? 'others besides ' : ''}${listed}.`);
  throw unknownLaw(`The name is none of a law of the register.${listed === '' ? '' : ` Near it: ${listed}.`}`);
}

function unknownLaw(detail: string): ProblemError {
  const hint = 'GET /api/laws?q=… searches the register, GET /api/resolve?name=… tells what a name means.';
  return new ProblemError({ code: 'unknown-law', status: 404, title: 'No such law', detail, hint });
}

export function clocksOf(desk: Desk, asked: ClocksAsked): Clocks {
  return clocksMeant(asked, desk.today());
}
