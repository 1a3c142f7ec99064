import type { Law } from '../../core/law/law.ts';
import type { Register } from '../../core/law/register.ts';
import { resolveLaw } from '../../core/law/resolve.ts';
import { Refusal } from '../refusal.ts';

/** The one law that the words mean; else a refusal that lists those they can mean, or those that are near. */
export function findLaw(register: Register, words: string): Law {
  const found = resolveLaw(register, words);
  if (found.kind === 'one') return found.law;
  if (found.kind === 'several') {
    if (found.laws.length === 1) {
      throw new Refusal(
        `“${words}” is a number that several laws have; of those, the register has one. Give its id where you mean it:\n${listed(found.laws)}`,
      );
    }
    throw new Refusal(
      `“${words}” can mean ${found.laws.length} laws. Give the id of the one you mean:\n${listed(found.laws)}`,
    );
  }
  if (found.near.length === 0) {
    throw new Refusal(
      `“${words}” is no law of the register. \`lawstate laws\` lists them; \`lawstate register new\` begins one.`,
    );
  }
  throw new Refusal(`“${words}” is no law of the register. Near it:\n${listed(found.near)}`);
}

function listed(laws: readonly Law[]): string {
  const width = Math.max(...laws.map((law) => law.id.length));
  return laws.map((law) => `  ${law.id.padEnd(width)}  ${law.title}`).join('\n');
}
