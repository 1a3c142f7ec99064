import { z } from 'zod';

/** The keys of a record in their order, and those of the records behind them. */
export interface KeyOrder {
  readonly names: readonly string[];
  behind(name: string): KeyOrder | null;
}

/** Read from the schema, so that the order is written down once; null for what is no record. */
export function keyOrder(schema: unknown): KeyOrder | null {
  const inner = held(schema);
  if (inner instanceof z.ZodRecord) return { names: [], behind: () => keyOrder(inner.valueType) };
  if (!(inner instanceof z.ZodObject)) return null;
  const shape: Readonly<Record<string, unknown>> = inner.shape;
  return { names: Object.keys(shape), behind: (name) => keyOrder(shape[name]) };
}

/** What a list, an optional value or one with a default holds. */
function held(schema: unknown): unknown {
  if (schema instanceof z.ZodArray) return held(schema.element);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return held(schema.unwrap());
  return schema;
}
