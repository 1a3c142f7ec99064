/** The contract `lawstate/narratives@1`: every key is always there, in one order, null where there is nothing. */
import type { LawEvent } from '../../law/event.ts';
import {
  type Count,
  type NarrativeOutlet,
  type NarrativeSpeaker,
  type NarrativeWeek,
  type Some,
  type Told,
  type ToldNarrative,
  telling,
  WAYS,
  type Ways,
} from '../narrative.ts';
import { NARRATIVES_SCHEMA, type NarrativeOfLaw, type NarrativesReport } from '../narratives-report.ts';
import { sayingKey } from '../saying.ts';
import { shareOf } from '../shares.ts';

/** Piece by piece, one narrative at a time. */
export function* narrativesJsonParts(report: NarrativesReport): Generator<string> {
  const { version, register, asked, through, articles, narratives } = report;
  const head = {
    schema: NARRATIVES_SCHEMA,
    tool: { name: 'lawstate', version },
    register: { laws: register.laws, digest: register.digest, knownAt: register.knownAt },
    asked: { law: asked.law, since: asked.since, until: asked.until, outlet: asked.outlet },
    through,
    articles,
  };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "narratives": [`;
  for (const [at, one] of narratives.entries()) {
    const text = JSON.stringify(narrativeJson(one), null, 2).replaceAll('\n', '\n    ');
    yield `${at === 0 ? '' : ','}\n    ${text}`;
  }
  yield narratives.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}

export function narrativeJson({ narrative, law, title, around }: NarrativeOfLaw) {
  const { event, polarity, first, latest, firstSpeaker, fading } = narrative;
  return {
    id: sayingKey(narrative).replaceAll(' ', ':'),
    law: { id: narrative.law, title: law?.title ?? null },
    event,
    polarity,
    says: title,
    ...countsJson(narrative),
    first: first === null ? null : toldJson(first),
    latest: latest === null ? null : toldJson(latest),
    firstSpeaker:
      firstSpeaker === null
        ? null
        : { name: firstSpeaker.name, role: firstSpeaker.role, on: firstSpeaker.asOf, in: toldJson(firstSpeaker) },
    fading:
      fading === null ? null : { peak: fading.peak, articles: fading.articles, last: fading.last, faded: fading.faded },
    weeks: narrative.weeks.map(weekJson),
    undated: waysJson(narrative.undated),
    outlets: narrative.outlets.map(outletJson),
    speakers: narrative.speakers.map(speakerJson),
    events: [...around.before.map((one) => eventJson(one, true)), ...around.during.map((one) => eventJson(one, false))],
    told: someJson(narrative.told),
    reprints: someJson(narrative.reprints),
    contradicting: someJson(narrative.contradicting),
  };
}

function countsJson({ ways, ratings, patterns }: ToldNarrative) {
  const share = Object.fromEntries(WAYS.map((way) => [way, rounded(shareOf(ways, way))]));
  return {
    articles: countJson(telling(ways)),
    ...waysJson(ways),
    share,
    ratings: Object.fromEntries(ratings),
    patterns: Object.fromEntries(patterns),
  };
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

function countJson({ reporting, reprints }: Count) {
  return { reporting, reprints };
}

function waysJson({ repeated, corrected, contradicted }: Ways) {
  return { repeated: countJson(repeated), corrected: countJson(corrected), contradicted: countJson(contradicted) };
}

function weekJson(week: NarrativeWeek) {
  return { week: week.week, monday: week.monday, ...waysJson(week) };
}

function outletJson({ outlet, reporting, reprints, first }: NarrativeOutlet) {
  return { outlet, reporting, reprints, first };
}

function speakerJson({ name, role, forms, reporting, reprints, first }: NarrativeSpeaker) {
  return { name, role, forms, reporting, reprints, first };
}

function someJson({ of, entries }: Some<Told>) {
  return { of, entries: entries.map(toldJson) };
}

function toldJson(told: Told) {
  const { article, url, outlet, title, language, published, speaker, text, asOf, rating, way, reprintOf } = told;
  return { article, url, outlet, title, language, published, speaker, text, asOf, rating, way, reprintOf };
}

function eventJson({ id, kind, on, through, summary, sources }: LawEvent, before: boolean) {
  return { event: id, kind, on, through, before, summary, sources: sources.map(({ url }) => url) };
}
