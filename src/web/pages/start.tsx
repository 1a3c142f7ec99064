/** The first page: a place for a text, examples to look at, a way to any law, and what is new in the record. */
import type { JSX } from 'hono/jsx/jsx-runtime';
import { SitePage } from '../../core/page/frame.tsx';
import { Counts, StartNews, type StartPageProps } from '../../core/page/start-page.tsx';
import { FIND_SERVED, FORM, SERVED } from '../../core/page/strings/served.ts';
import { SITE } from '../../core/page/strings/site.ts';
import type { Example } from '../options.ts';
import type { WebFrame } from '../web.ts';
import { CheckForm, type FormValues } from './check-form.tsx';
import { LawFinder } from './law-finder.tsx';

interface ServedStartProps extends Omit<StartPageProps, 'frame' | 'standing'> {
  readonly frame: WebFrame;
  readonly values: FormValues;
  readonly examples: readonly Example[];
}

export function ServedStart({ frame, values, examples, counts, ...news }: ServedStartProps): JSX.Element {
  return (
    <SitePage frame={frame} title={`${SITE.name}: ${SERVED.claim}`} description={SERVED.lede} current="start">
      <div class="entrance">
        <div class="welcome">
          <h1>{SERVED.claim}</h1>
          <p class="lede">{SERVED.lede}</p>
        </div>
        <CheckForm frame={frame} values={values} />
        <div class="beside">
          <Examples examples={examples} frame={frame} />
          <section aria-labelledby="look-up">
            <h2 id="look-up">{FIND_SERVED.heading}</h2>
            <LawFinder words="" on={frame.clocks.asOf} told={null} wrong={[]} live={null} />
            <Counts counts={counts} />
          </section>
        </div>
      </div>
      <StartNews frame={frame} {...news} />
    </SitePage>
  );
}

interface ExamplesProps {
  readonly examples: readonly Example[];
  readonly frame: WebFrame;
}

function Examples({ examples, frame: { linkTo } }: ExamplesProps): JSX.Element | null {
  if (examples.length === 0) return null;
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{FORM.examples}</h2>
      <ul class="examples plain">
        {examples.map(({ name, language, title, says }) => (
          <li>
            <a href={linkTo({ kind: 'example', name })} {...(language === 'en' ? {} : { lang: language })}>
              {title}
            </a>
            <p class="small faint">{says}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
