/** In which of its forms something is answered, where the query does not say: what the header Accept asks for, else JSON. */
import { accepts } from 'hono/accepts';
import type { ApiContext } from './endpoint.ts';

/** `media`: the forms there are, each with its type. */
export function acceptedFormat<F extends string>(context: ApiContext, media: Readonly<Record<F | 'json', string>>) {
  const forms = Object.entries(media) as [F | 'json', string][];
  const type = accepts(context, { header: 'Accept', supports: forms.map(([, one]) => one), default: media.json });
  return forms.find(([, one]) => one === type)?.[0] ?? 'json';
}
