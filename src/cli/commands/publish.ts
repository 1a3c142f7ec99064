import { checking, publishedChecks, readInput } from '../../app/app.ts';
import { isCaseId } from '../../core/publish/case-id.ts';
import { lackingFor } from '../../core/publish/claim-review.ts';
import type { Publication } from '../../core/publish/publication.ts';
import type { Console } from '../console.ts';
import { dayOf, type GivenOptions, givenOf } from '../options.ts';
import { writeAll } from '../output.ts';
import { Refusal, sentence } from '../refusal.ts';
import { configOf, foldersOf, type RegisterOptions, registerIn } from '../settings.ts';

export interface PublishOptions extends GivenOptions, RegisterOptions {
  readonly to?: string;
  readonly case?: string;
  readonly knownAt?: string;
  readonly allowPrivate?: true;
}

/** `lawstate publish`: checks a document and adds it to a folder of published checks; prints the folder of its version. */
export async function runPublish(source: string, options: PublishOptions, console: Console): Promise<number> {
  const dir = folderOf(options.to);
  const id = caseOf(options.case);
  const config = await configOf(options);
  const knownAt = dayOf('--known-at', options.knownAt ?? console.today, console.today);
  const given = givenOf(options);
  const read = await readInput(source, { allowPrivate: options.allowPrivate === true });
  if (read.kind === 'refused') throw new Refusal(sentence(read.problem));
  const register = await registerIn(foldersOf(config, options));
  const { checkerOf } = await checking();
  const report = checkerOf(register, knownAt, config.language)(read.input, given);
  const { publishCheck } = await publishedChecks();
  const { publication } = config;
  const { input, sha256 } = read;
  const published = publishCheck(dir, { report, input, sha256, register, publication, id });
  if ('severity' in published) throw new Refusal(sentence(published));
  const { made, folder } = published;
  const before = made.kind === 'new' ? null : made.before.file;
  if (made.kind === 'older')
    throw new Refusal(
      `${folder} was derived as known on ${before?.knownAt}, which is after ${knownAt}. Give a later day with --known-at, or none.`,
    );
  if (before !== null)
    console.warn(`it is published already, as version ${before.version} of ${before.case}; nothing was written.`);
  else {
    if (report.claims.length === 0) console.warn('no claim on a law was found in the text; what is published says so.');
    else if (report.document.published === null)
      console.warn(`the text bears no day, so it is taken to speak of ${knownAt}; --date gives one.`);
    warnOfMissing(publication, config.file, console);
  }
  await writeAll(console.output(), `${folder}\n`);
  return 0;
}

function folderOf(to: string | undefined): string {
  if (to !== undefined && to !== '') return to;
  throw new Refusal('there is no folder to publish to. Give one with --to; it is made where it does not exist.');
}

function caseOf(id: string | undefined): string | null {
  if (id === undefined || isCaseId(id)) return id ?? null;
  throw new Refusal(
    `--case ${id} is no id of a case. Write small letters and digits, with hyphens, dots or underscores between them.`,
  );
}

function warnOfMissing(publication: Publication, file: string | null, console: Console): void {
  const lacking = lackingFor(publication, 'any').filter((one) => one !== 'case');
  if (lacking.length === 0) return;
  const set = file ?? 'a file lawstate.config.yaml';
  console.warn(
    `ClaimReview was left out, since it needs ${lacking.join(' and ')}; set ${lacking.length === 1 ? 'it' : 'them'} in ${set} (\`lawstate config --explain\` shows how).`,
  );
}
