import { scannedNarratives } from '../../app/app.ts';
import type { Register } from '../../core/law/register.ts';
import type { Asked } from '../../core/narrative/asked.ts';
import type { NarrativesReport } from '../../core/narrative/narratives-report.ts';
import { ROWS, type Rows } from '../../core/narrative/renderings/narratives-csv.ts';
import { firstDay } from '../../core/time/partial-date.ts';
import { withArticles } from '../articles.ts';
import type { Console } from '../console.ts';
import { dateOf, dayOf, formatOf } from '../options.ts';
import { writeAll } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { type RegisterOptions, registerOf } from '../settings.ts';
import type { StoreOptions } from '../store-options.ts';
import { findLaw } from './find-law.ts';

export interface NarrativesOptions extends RegisterOptions, StoreOptions {
  readonly law?: string;
  readonly since?: string;
  readonly until?: string;
  readonly outlet?: string;
  readonly from?: string;
  readonly format?: string;
  readonly rows?: string;
  readonly articles?: string;
  readonly knownAt?: string;
  readonly out?: string;
}

type Format = 'text' | 'json' | 'csv' | 'html';

/** `lawstate narratives`: what was said of laws over many articles. */
export async function runNarratives(options: NarrativesOptions, console: Console): Promise<number> {
  const format = formatOf<Format>(options.format ?? 'text', ['text', 'json', 'csv', 'html']);
  const rows = rowsOf(options.rows, format);
  const shown = shownOf(options.articles);
  const knownAt = dayOf('--known-at', options.knownAt ?? console.today, console.today);
  const register = await registerOf(options);
  const asked = askedOf(options, register, console.today);
  const { narrativesIn } = await scannedNarratives();
  const through = asked.until ?? console.today;
  const report = await withArticles({ ...options, file: options.from }, console, (read) =>
    narrativesIn({ read, asked, shown, through, register, knownAt }),
  );
  const output = console.output(options.out);
  await writeAll(output, await rendered(report, { format, rows, terminal: output.isFile ? null : console }));
  return 0;
}

function rowsOf(text: string | undefined, format: Format): Rows {
  if (text !== undefined && format !== 'csv')
    throw new Refusal('--rows belongs to --format csv. Add it, or leave --rows out.');
  const rows = ROWS.find((one) => one === (text ?? 'narratives'));
  if (rows !== undefined) return rows;
  throw new Refusal(`--rows ${text} is nothing that rows can be of. Use narratives, weeks or articles.`);
}

const SHOWN = 100;

function shownOf(text: string | undefined): number {
  if (text === undefined) return SHOWN;
  if (text === 'all') return Number.POSITIVE_INFINITY;
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new Refusal(`--articles ${text} is no number of articles. Write a whole number, or all.`);
}

function askedOf({ law, since, until, outlet }: NarrativesOptions, register: Register, today: string): Asked {
  const asked = {
    law: law === undefined ? null : findLaw(register, law).id,
    since: since === undefined ? null : firstDay(dateOf('--since', since)),
    until: until === undefined ? null : dayOf('--until', until, today),
    outlet: outlet ?? null,
  };
  if (asked.since === null || asked.until === null || asked.since <= asked.until) return asked;
  throw new Refusal(`--since ${since} lies after --until ${until}. Give the earlier date to --since.`);
}

interface Rendering {
  readonly format: Format;
  readonly rows: Rows;
  /** Null where the result goes to a file. */
  readonly terminal: Console | null;
}

async function rendered(
  report: NarrativesReport,
  { format, rows, terminal }: Rendering,
): Promise<string | Iterable<string>> {
  switch (format) {
    case 'json':
      return (await import('../../core/narrative/renderings/narratives-json.ts')).narrativesJsonParts(report);
    case 'csv':
      return (await import('../../core/narrative/renderings/narratives-csv.ts')).narrativesCsvParts(report, rows);
    case 'html':
      return (await import('../../core/page/narratives-document.tsx')).narrativesDocument(report);
    case 'text': {
      const { ansi, plain } = await import('../../core/report/style.ts');
      const { narrativesTextParts } = await import('../../core/narrative/renderings/narratives-text.ts');
      const style = terminal?.colour ? ansi : plain;
      return narrativesTextParts(report, { style, width: terminal?.width ?? 80 });
    }
    default:
      return format satisfies never;
  }
}
