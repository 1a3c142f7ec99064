import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Checkpoint, Law } from '../../law/law.ts';
import { writtenOut } from '../../report/event-words.ts';
import { sentenceCase } from '../../report/status-sentence.ts';
import { DateText } from '../date.tsx';
import { ExternalLink } from '../external-link.tsx';
import { LAW } from '../strings/site.ts';
import { Part } from './part.tsx';

/** What official texts said on some days, which the history must give too. */
export function Checkpoints({ law }: { readonly law: Law }): JSX.Element | null {
  if (law.checkpoints.length === 0) return null;
  return (
    <Part id="checkpoints" title={LAW.checkpoints}>
      <p class="faint">{LAW.checkpointsNote}</p>
      <ul class="plain">
        {law.checkpoints.map((checkpoint) => (
          <CheckpointItem checkpoint={checkpoint} />
        ))}
      </ul>
    </Part>
  );
}

function CheckpointItem({ checkpoint }: { readonly checkpoint: Checkpoint }): JSX.Element {
  const { on, force, efficacy, source } = checkpoint;
  const words = [force, efficacy].flatMap((id) => (id === null ? [] : writtenOut(id))).join(', ');
  return (
    <li>
      <DateText date={on} />: {sentenceCase(words)}. <ExternalLink href={source.url}>{source.title}</ExternalLink>
    </li>
  );
}
