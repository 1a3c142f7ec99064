import { z } from 'zod';
import { findLaw, foundLaw, foundSchema, nameSchema } from './law-found.ts';
import type { Tool } from './tool.ts';

const input = z.strictObject({ name: nameSchema });

export const RESOLVE_LAW: Tool<typeof input, typeof foundSchema> = {
  name: 'resolve_law',
  title: 'Which law a name means',
  description:
    'Tells which law of the register a name, citation or id means. A name that several laws have lists them all: ask the person which is meant, and do not pick one. A name that the register does not know lists names that are near: being near is not being meant. It says nothing of the law’s status; law_status does.',
  input,
  output: foundSchema,
  async answer({ name }, { register }) {
    const finding = findLaw(register, name);
    if (finding.kind === 'not-one') return finding.found;
    const { law } = finding;
    return foundLaw(law, `“${name}” means ${law.title} (${law.id}).`);
  },
};
