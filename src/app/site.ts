/** The wiring of a site: pages made by the core, written into a folder. `app.ts` hands it on to the faces. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Register } from '../core/law/register.ts';
import type { NarrativesReport } from '../core/narrative/narratives-report.ts';
import type { Problem } from '../core/problem.ts';
import type { Publication } from '../core/publish/publication.ts';
import type { Clocks } from '../core/status/status.ts';
import { packageRoot, packageVersion } from '../package-root.ts';
import type { SiteWritten } from '../storage/site/site-folder.ts';

/** What a site is made from, and where it is written. */
export interface SiteOrder {
  readonly folder: string;
  readonly register: Register;
  readonly clocks: Clocks;
  readonly publication: Publication;
  /** Where the site will stand, with a slash at its end; null where that is not known. */
  readonly address: string | null;
  /** A folder of published checks. */
  readonly cases: string | null;
  /** Over scanned articles; null where none are to be shown. */
  readonly narratives: NarrativesReport | null;
}

/** Writes the register as a website into a folder; or says why the folder cannot be used. */
export async function buildSite({ folder, cases, ...made }: SiteOrder): Promise<SiteWritten | Problem> {
  const { caseProblem, casesIn } = await import('../storage/cases/read-cases.ts');
  const wrong = cases === null ? null : caseProblem(cases);
  if (wrong !== null) return wrong;
  const { siteFiles } = await import('../core/page/site/site.ts');
  const { writeSite } = await import('../storage/site/site-folder.ts');
  const shipped = (file: string) => readFileSync(join(packageRoot(), file), 'utf8');
  const documents = { method: shipped('docs/method.md'), glossary: shipped('GLOSSARY.md') };
  const searchScript = shipped('dist/browser/search.js');
  const published = cases === null ? [] : casesIn(cases);
  return writeSite(
    folder,
    siteFiles({ ...made, cases: published, version: packageVersion(), documents, searchScript }),
  );
}
