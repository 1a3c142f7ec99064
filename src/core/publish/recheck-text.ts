/** What became of published checks when they were derived again, for a terminal: the case, what changed, and by what. */
import { clean } from '../report/display-width.ts';
import { listWords } from '../report/said-by.ts';
import type { Page } from '../report/style.ts';
import { indented } from '../report/wrap.ts';
import type { ChangeKind } from './changes-between.ts';
import type { NoticedChange, Tense } from './notice.ts';
import { type ToldTogether, toldTogether } from './notice-told.ts';
import type { RecheckedCase } from './rechecking.ts';

export function recheckText(cases: readonly RecheckedCase[], written: boolean, page: Page): string {
  const lines = cases.flatMap((one) => caseLines(one, written, page));
  return [...lines, '', tally(cases), ''].join('\n');
}

function caseLines({ id, before, result, nowKnown }: RecheckedCase, written: boolean, page: Page): readonly string[] {
  const { style, width } = page;
  const from = `version ${before.file.version} of ${before.file.knownAt}`;
  const known = nowKnown.flatMap((name) =>
    indented(
      clean(`“${name}” is in the register now: publish the text again, and what it says of it is rated.`),
      2,
      width,
    ),
  );
  if (result.kind !== 'changed')
    return [`${style.strong(id)}  ${style.faint(`nothing changed since ${from}`)}`, ...known];
  const { notice, version } = result.version.file;
  return [
    `${style.strong(id)}  ${style.fair(`changed since ${from}`)}${written ? `, written as version ${version}` : ''}`,
    ...toldTogether(notice?.changes ?? []).flatMap((told) => changeLines(told, page)),
    ...known,
  ];
}

const KINDS: Readonly<Record<ChangeKind, string>> = {
  verdict: 'verdict',
  reason: 'reason',
  since: 'only what happened since',
  found: 'a claim more',
  gone: 'a claim less',
};
const TENSES: Readonly<Record<Tense, string>> = {
  past: ': the record of the past has changed',
  present: ': time went on',
};

function changeLines({ changes, because }: ToldTogether, { style, width }: Page): readonly string[] {
  const claims = changes.flatMap(({ claim, kind, tense, says }) => {
    const told = kind === 'since' || tense === null ? '' : TENSES[tense];
    return [`  ${style.name(claim)} ${KINDS[kind]}${told}`, ...indented(clean(says), 4, width)];
  });
  return [...claims, ...because.flatMap((sentence) => indented(clean(sentence), 4, width))];
}

/** “3 cases: 1 with another verdict, 2 unchanged.” */
function tally(cases: readonly RecheckedCase[]): string {
  const kinds = cases.map(({ result }) =>
    result.kind === 'changed' ? weightiest(result.version.file.notice?.changes ?? []) : null,
  );
  const count = (kind: ChangeKind | null) => kinds.filter((one) => one === kind).length;
  const parts = [
    [count('verdict'), 'with another verdict'],
    [count('reason'), 'with other reasons'],
    [count('since'), 'to which something has happened since'],
    [count(null), 'unchanged'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return `${cases.length} ${cases.length === 1 ? 'case' : 'cases'}${told.length === 0 ? '' : `: ${listWords(told)}`}.`;
}

function weightiest(changes: readonly NoticedChange[]): ChangeKind | null {
  return (['verdict', 'reason', 'since'] as const).find((kind) => changes.some((one) => one.kind === kind)) ?? null;
}
