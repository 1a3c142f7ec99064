/** The page of a law: its status in a sentence and a picture, then all that the record holds of it. Of a bill: the same. */
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { isMeasure, type Law } from '../law/law.ts';
import type { NarrativeOfLaw } from '../narrative/narratives-report.ts';
import { kindWords } from '../report/history.ts';
import { sentenceCase, statusSentence } from '../report/status-sentence.ts';
import { type Frame, SitePage } from './frame.tsx';
import { Checkpoints } from './law/checkpoints.tsx';
import { CiteAndEmbed } from './law/cite.tsx';
import { Facts } from './law/facts.tsx';
import { HistoryList } from './law/history-list.tsx';
import { legislation } from './law/json-ld.ts';
import { LawSources } from './law/law-sources.tsx';
import { MeasureLists } from './law/measure-lists.tsx';
import { Misstatements } from './law/misstatements.tsx';
import { Misnomers, Names } from './law/names.tsx';
import { Picture } from './law/picture.tsx';
import { Powers } from './law/powers.tsx';
import { Questions } from './law/questions.tsx';
import { SaidOfIt, type SaidOfLaw } from './law/said-of-it.tsx';
import { StatusBox } from './law/status-box.tsx';
import { ToldOfIt } from './law/told-of-it.tsx';
import { WouldChange } from './law/would-change.tsx';
import type { LawView } from './law-view.ts';

export interface LawPageProps {
  readonly view: LawView;
  readonly frame: Frame;
  /** The address of the page itself, where it is known. */
  readonly address: string | null;
  /** Of a bill: the laws that it would change, as far as the register knows them. */
  readonly changes: readonly Law[];
  /** In published checks, newest first. */
  readonly said: readonly SaidOfLaw[];
  /** In scanned articles, the most told first. */
  readonly told?: readonly NarrativeOfLaw[];
  /** A way to ask about another day, where there is somebody to ask. */
  readonly picker?: Child;
}

export function LawPage({ view, frame, address, changes, said, told = [], picker }: LawPageProps): JSX.Element {
  const { law, status } = view;
  const words = `${sentenceCase(statusSentence(law, status))}.`;
  return (
    <SitePage
      frame={frame}
      title={law.title}
      description={`${words} ${law.does}`.slice(0, 300)}
      current={isMeasure(law) ? 'measures' : 'laws'}
      jsonLd={JSON.stringify(legislation(view, address))}
    >
      <div class="law-page">
        <header class="opening">
          <p class="eyebrow">{kindWords(view.history)}</p>
          <h1>{law.title}</h1>
          <p class="lede">{law.does}</p>
          {picker}
          <StatusBox view={view} />
        </header>
        <Facts view={view} frame={frame} />
        <div class="body">
          <WouldChange law={law} changes={changes} frame={frame} />
          <Picture view={view} />
          <Misstatements law={law} />
          <ToldOfIt told={told} frame={frame} />
          <SaidOfIt said={said} frame={frame} />
          <MeasureLists view={view} frame={frame} />
          <Powers law={law} />
          <Misnomers law={law} />
          <HistoryList view={view} />
          <Names law={law} />
          <Checkpoints law={law} />
          <Questions law={law} />
          <LawSources view={view} />
          <CiteAndEmbed view={view} frame={frame} address={address} />
        </div>
      </div>
    </SitePage>
  );
}
