/**
 * What came back from a model, distrusted: an answer of the chat completions interface, in it a text, in that JSON, in that a
 * list. In: bytes as text. Out: the proposals that have the shape of one, or null where no list can be read. What a proposal
 * says is looked up by the core.
 */
import { z } from 'zod';
import type { Proposal } from '../core/claim/proposal.ts';

/** No article holds more claims that our own forms missed; what comes after these is not looked at. */
export const MOST_PROPOSALS = 100;

const answer = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });

const proposal = z.object({
  quote: z.string(),
  law: z.string(),
  event: z.string(),
  polarity: z.enum(['affirmed', 'denied']),
});

const list = z.union([z.array(z.unknown()), z.object({ claims: z.array(z.unknown()) }).transform((one) => one.claims)]);

/** The proposals in the body of an answer. */
export function proposalsIn(body: string): readonly Proposal[] | null {
  const read = answer.safeParse(jsonOf(body));
  const content = read.data?.choices[0]?.message.content;
  if (content === undefined) return null;
  const found = list.safeParse(jsonOf(unfenced(content)));
  if (!found.success) return null;
  return found.data.slice(0, MOST_PROPOSALS).flatMap((item) => proposal.safeParse(item).data ?? []);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Models like to put JSON between fences of Markdown. No pattern: what is hostile must not take longer to read. */
function unfenced(content: string): string {
  const text = content.trim();
  const begin = text.indexOf('\n');
  return text.startsWith('```') && text.endsWith('```') && begin > 0 ? text.slice(begin, -3) : text;
}
