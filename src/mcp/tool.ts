import type { z } from 'zod';
import type { Desk } from '../desk.ts';

/** What the tools ask for: the record, a clock, and a place to check texts. */
export type ToolDesk = Pick<Desk, 'register' | 'version' | 'today' | 'check'>;

/** An answer that cannot be given, in a sentence for the assistant. */
export interface Declined {
  readonly kind: 'declined';
  readonly because: string;
}

/** One question that an assistant can ask; what it may hold and what comes back are schemas. */
export interface Tool<Input extends z.ZodObject, Output extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  answer(asked: z.infer<Input>, desk: ToolDesk): Promise<z.infer<Output> | Declined>;
}
