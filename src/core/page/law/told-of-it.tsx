import type { JSX } from 'hono/jsx/jsx-runtime';
import type { NarrativeOfLaw } from '../../narrative/narratives-report.ts';
import type { Frame } from '../frame.tsx';
import { NarrativeCard } from '../narrative/card.tsx';
import { narrativePlace } from '../narrative-page.tsx';
import { TOLD } from '../strings/narrative.ts';
import { Part } from './part.tsx';

interface ToldOfItProps {
  /** The most told first. */
  readonly told: readonly NarrativeOfLaw[];
  readonly frame: Frame;
}

/** What scanned articles say of the law over and over. */
export function ToldOfIt({ told, frame }: ToldOfItProps): JSX.Element | null {
  if (told.length === 0) return null;
  return (
    <Part id="told" title={TOLD.ofLaw}>
      <ul class="plain">
        {told.map((one) => (
          <NarrativeCard one={one} href={frame.linkTo(narrativePlace(one))} />
        ))}
      </ul>
    </Part>
  );
}
