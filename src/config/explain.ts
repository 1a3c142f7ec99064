/** The contract in words: every key, what it may hold and what it is for; and a whole file. */
import { z } from 'zod';
import { configSchema } from './schema.ts';

interface Described {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
}

/** The JSON Schema of the config, for editors. */
export function configJsonSchema(): object {
  return { ...z.toJSONSchema(configSchema, { io: 'input' }), title: 'lawstate.config.yaml' };
}

/** A key, indented below the one it belongs to, with what it is for. */
export interface ExplainedKey {
  readonly key: string;
  readonly depth: number;
  readonly says: string;
}

export function explainedKeys(): readonly ExplainedKey[] {
  return keysOf(z.toJSONSchema(configSchema, { io: 'input' }) as Described, 0);
}

function keysOf({ properties = {}, required = [] }: Described, depth: number): readonly ExplainedKey[] {
  return Object.entries(properties).flatMap(([key, one]) => {
    const must = required.includes(key) ? ' Required here.' : '';
    return [{ key, depth, says: `${one.description ?? ''}${must}` }, ...keysOf(one, depth + 1)];
  });
}

export const EXAMPLE = `publisher:
  name: The Example
  url: https://example.org
  logo: https://example.org/logo.png
author:
  name: Ada Example
  url: https://example.org/staff/ada
permalink: "https://example.org/checks/{case}#{claim}"
corrections: https://example.org/corrections
contact: corrections@example.org
registers:
  - laws
language: en
`;
