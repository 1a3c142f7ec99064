/**
 * The report as JSON: the contract `lawstate/report@1`. Every key is always there, in one order, null where there is nothing;
 * so two runs give the same bytes, and a later field shows up in a diff as one line. Only `proposedBy` stands on no claim but
 * those that a model proposed, so that a report is the same to the byte where none was asked.
 */
import type { Assertion, ClaimedActor, ClaimedDuration, LawMention, ProposedBy } from '../claim/claim.ts';
import type { Facet } from '../claim/facet.ts';
import type { Statement } from '../claim/statement.ts';
import type { Problem } from '../problem.ts';
import { namedLaw } from './named-law.ts';
import type { CheckedClaim, Narrative, Report, ReportedDocument } from './report.ts';
import { REPORT_SCHEMA } from './report.ts';

export function jsonReport(report: Report): string {
  return [...jsonReportParts(report)].join('');
}

/** The same, piece by piece: a report on ten megabytes of claims is longer than one string can be. */
export function* jsonReportParts(report: Report): Generator<string> {
  const entries = Object.entries(contractOf(report));
  yield '{\n';
  for (const [index, [key, value]] of entries.entries()) {
    const end = index === entries.length - 1 ? '\n' : ',\n';
    yield `  ${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) yield* listParts(value);
    else yield indented(value, 2);
    yield end;
  }
  yield '}\n';
}

function* listParts(items: readonly unknown[]): Generator<string> {
  yield '[\n';
  for (const [index, item] of items.entries())
    yield `    ${indented(item, 4)}${index === items.length - 1 ? '\n' : ',\n'}`;
  yield '  ]';
}

/** As JSON.stringify sets it within a value so deep; no string of JSON holds a line break of its own. */
function indented(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(depth)}`);
}

/** The same on one line, for what is kept and not read by people. */
export function compactReport(report: Report): string {
  return JSON.stringify(contractOf(report));
}

/** One line for --jsonl, with the id of its input line. */
export function jsonReportLine(id: string | number | null, report: Report): string {
  return `${JSON.stringify({ id, ...contractOf(report) })}\n`;
}

/** The line for an input line that could not be read: a report with nothing in it but the problem. */
export function jsonProblemLine(id: string | number | null, problem: Problem): string {
  const empty = {
    id,
    schema: REPORT_SCHEMA,
    statements: [],
    claims: [],
    narratives: [],
    problems: [problemJson(problem)],
  };
  return `${JSON.stringify(empty)}\n`;
}

function contractOf(report: Report) {
  return {
    schema: report.schema,
    tool: { name: report.tool.name, version: report.tool.version },
    register: { laws: report.register.laws, digest: report.register.digest, knownAt: report.register.knownAt },
    document: documentJson(report.document),
    statements: report.statements.map(statementJson),
    claims: report.claims.map(claimJson),
    narratives: report.narratives.map(narrativeJson),
    problems: report.problems.map(problemJson),
  };
}

function documentJson({ title, url, outlet, language, published, dateline }: ReportedDocument) {
  const line = dateline === null ? null : { place: dateline.place, date: dateline.date };
  return { title, url, outlet, language, published, dateline: line };
}

function statementJson(said: Statement) {
  const { name, role, span } = said.speaker;
  return {
    id: said.id,
    speaker: { name, role, span },
    mode: said.mode,
    quote: said.quote,
    content: said.content,
    cue: said.cue,
    cueSpan: said.cueSpan,
    date: said.date,
    dateBasis: said.dateBasis,
    place: said.place,
    placeBasis: said.placeBasis,
    occasion: said.occasion,
    outlet: said.outlet,
    within: said.within,
    span: said.span,
  };
}

function claimJson(claim: CheckedClaim) {
  return {
    id: claim.id,
    statement: claim.statement,
    voice: claim.voice,
    text: claim.text,
    span: claim.span,
    law: claim.law === null ? null : lawJson(claim.law),
    lawName: claim.lawName,
    asserts: assertionJson(claim.asserts),
    asOf: claim.asOf,
    rated: claim.rated,
    unratedBecause: claim.unratedBecause,
    verdict: claim.verdict === null ? null : verdictJson(claim.verdict),
    ...(claim.proposedBy === undefined ? {} : { proposedBy: proposerJson(claim.proposedBy) }),
  };
}

function proposerJson({ endpoint, model }: ProposedBy) {
  return { endpoint, model };
}

function lawJson(law: LawMention) {
  const { mention, span, misnomer, carried, part } = law;
  const { record, ...named } = namedLaw(law);
  return { ...named, mention, span, misnomer, carried, part, record };
}

/** Flat where the contract is flat: `on` is the date, `scope` the extent; the words behind them stand beside them. */
function assertionJson(asserts: Assertion) {
  const { actor, duration, frequency, scope } = asserts;
  return {
    event: asserts.event,
    readings: asserts.readings,
    polarity: asserts.polarity,
    modality: asserts.modality,
    aspect: asserts.aspect,
    actor: actor === null ? null : actorJson(actor),
    instrument: asserts.instrument,
    on: asserts.on?.date ?? null,
    onText: asserts.on?.text ?? null,
    until: asserts.until,
    duration: duration === null ? null : durationJson(duration),
    frequency: frequency === null ? null : frequencyJson(frequency),
    scope: scope.extent,
    scopeText: scope.text,
    ...(scope.rest === true ? { scopeRest: true } : {}),
    ...(scope.described === true ? { scopeDescribed: true } : {}),
    ...(scope.alone === true ? { scopeAlone: true } : {}),
    addressees: scope.addressees,
    power: asserts.power,
    target: asserts.target,
    ruling: asserts.ruling,
    undone: asserts.undone,
    ...(asserts.effectTold === true ? { effectTold: true } : {}),
    ofAct: asserts.ofAct,
    onPaper: asserts.onPaper,
    again: asserts.again,
    amount: asserts.amount,
    vote: asserts.vote,
    since: asserts.since,
    sinceThen: asserts.sinceThen,
    billTo: asserts.billTo,
    ground: asserts.ground,
    norm: asserts.norm,
  };
}

/** What is more than a name stands there only where the words tell it: JSON leaves out what is undefined. */
const actorJson = ({ name, body, only, surname, nameless, spokenOf, byOrder }: ClaimedActor) => ({
  name,
  body,
  only,
  surname,
  nameless,
  spokenOf,
  byOrder,
});

/** What is more than a length stands there only where it was said. */
const durationJson = ({ days, forGood, text, bound, untilNow, whole, of }: ClaimedDuration) => ({
  days,
  forGood,
  text,
  bound,
  untilNow,
  whole,
  of,
});

function frequencyJson({ each, since, times, ordinal, administrations, text }: NonNullable<Assertion['frequency']>) {
  return {
    each,
    since,
    times,
    ...(ordinal === true ? { ordinal } : {}),
    ...(administrations === undefined ? {} : { administrations }),
    text,
  };
}

function verdictJson(verdict: NonNullable<CheckedClaim['verdict']>) {
  return {
    rating: verdict.rating,
    score: verdict.score,
    facets: verdict.facets.map(facetJson),
    pattern: verdict.pattern,
    because: verdict.because,
    correction: verdict.correction,
    sources: verdict.sources,
    since: verdict.since,
    reading: verdict.reading,
    correctedInText: verdict.correctedInText,
  };
}

function facetJson({ facet, claimed, record, outcome, rule, events }: Facet) {
  return { facet, claimed, record, outcome, rule, events };
}

function narrativeJson({ law, subject, event, polarity, claims, speakers }: Narrative) {
  return { law: subject ?? law, event, polarity, claims, speakers, record: subject === undefined ? undefined : law };
}

function problemJson({ severity, code, message, at, hint }: Problem) {
  return { severity, code, message, at: { file: at.file, line: at.line, path: at.path }, hint };
}
