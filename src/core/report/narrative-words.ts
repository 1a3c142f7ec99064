import { lawById, type Register } from '../law/register.ts';
import { clean } from './display-width.ts';
import { writtenOut } from './event-words.ts';
import type { Narrative } from './report.ts';
import { listWords } from './said-by.ts';
import { sentenceCase } from './status-sentence.ts';

/** “Repeal, Section 907 of the FREEDOM Support Act: Ilham Aliyev and Jeyhun Bayramov (c1, c2).” */
export function narrativeWords({ law, event, polarity, claims, speakers }: Narrative, register: Register): string {
  const title = lawById(register, law)?.title ?? law;
  const what = writtenOut(event);
  const denied = polarity === 'denied' ? ', denied' : '';
  const who = speakers.length === 0 ? 'the article' : listWords(speakers.map(clean));
  return `${sentenceCase(what)}${denied}, ${clean(title)}: ${who} (${claims.join(', ')}).`;
}
