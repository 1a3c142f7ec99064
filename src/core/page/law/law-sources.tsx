import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Source } from '../../law/source.ts';
import type { LawView } from '../law-view.ts';
import { SourceList } from '../source-list.tsx';
import { LAW } from '../strings/site.ts';
import { Part } from './part.tsx';

/** Everything that was read for the law, each source once. */
export function LawSources({ view }: { readonly view: LawView }): JSX.Element | null {
  const sources = sourcesOf(view);
  if (sources.length === 0) return null;
  return (
    <Part id="sources" title={LAW.sources}>
      <SourceList sources={sources} />
    </Part>
  );
}

function sourcesOf({ law, history }: LawView): readonly Source[] {
  const all = [
    ...history.events.flatMap((event) => event.sources),
    ...law.powers.flatMap((power) => power.sources),
    ...law.checkpoints.map((checkpoint) => checkpoint.source),
  ];
  return [...new Map(all.map((source) => [`${source.url} ${source.title}`, source])).values()];
}
