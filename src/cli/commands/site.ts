import { buildSite, type SiteOrder, scannedNarratives } from '../../app/app.ts';
import { EVERYTHING } from '../../core/narrative/asked.ts';
import type { NarrativesReport } from '../../core/narrative/narratives-report.ts';
import type { Console } from '../console.ts';
import { dayOf } from '../options.ts';
import { Refusal, sentence } from '../refusal.ts';
import { configOf, foldersOf, type RegisterOptions, registerIn } from '../settings.ts';
import type { StoreOptions } from '../store-options.ts';

export interface SiteOptions extends RegisterOptions, StoreOptions {
  readonly out: string;
  readonly knownAt?: string;
  readonly on?: string;
  readonly cases?: string;
  readonly url?: string;
  /** A file of a scan, or `store`. */
  readonly narratives?: string;
}

/** `lawstate site`: the register as a website, in a folder that opens from a disk and from any host. */
export async function runSite(options: SiteOptions, console: Console): Promise<number> {
  const knownAt = dayOf('--known-at', options.knownAt ?? console.today, console.today);
  const asOf = dayOf('--on', options.on ?? knownAt, console.today);
  const address = addressOf(options.url);
  const config = await configOf(options);
  const register = await registerIn(foldersOf(config, options));
  const { publication } = config;
  const made = { register, clocks: { asOf, knownAt }, publication, address, cases: options.cases ?? null };
  const narratives = await narrativesOf(options, made, console);
  const written = await buildSite({ folder: options.out, narratives, ...made });
  if ('message' in written) throw new Refusal(sentence(written));
  const gone = written.removed === 0 ? '' : `, ${written.removed} of an earlier build removed`;
  console.warn(`${written.files} files in ${options.out}${gone}. Open ${options.out}/index.html.`);
  return 0;
}

/** How many articles of a kind a page shows. */
const SHOWN = 60;

async function narrativesOf(
  options: SiteOptions,
  { register, clocks }: Pick<SiteOrder, 'register' | 'clocks'>,
  console: Console,
): Promise<NarrativesReport | null> {
  const { narratives } = options;
  if (narratives === undefined) return null;
  const { withArticles } = await import('../articles.ts');
  const { narrativesIn } = await scannedNarratives();
  const { asOf: through, knownAt } = clocks;
  const file = narratives === 'store' ? undefined : narratives;
  return withArticles({ ...options, file }, console, (read) =>
    narrativesIn({ read, asked: EVERYTHING, shown: SHOWN, through, register, knownAt }),
  );
}

/** With a slash at its end, so that the path of a page can follow. */
function addressOf(url: string | undefined): string | null {
  if (url === undefined) return null;
  if (/^https?:\/\/[^\s/?#"<>]+(?:\/[^\s?#"<>]*)?$/i.test(url)) return url.endsWith('/') ? url : `${url}/`;
  throw new Refusal(`--url ${url} is no http(s) address of a site. Write https://example.org/laws/.`);
}
