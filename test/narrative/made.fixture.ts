/** The made corpus as a scan would leave it, and as it would be if every sentence were read as it was meant. */
import { createHash } from 'node:crypto';
import { type MadeArticle, madeCorpus, type Says } from '../../scripts/corpus/corpus.mjs';
import { check } from '../../src/core/check.ts';
import type { Assertable } from '../../src/core/claim/claim.ts';
import { fingerprintOf } from '../../src/core/narrative/reprints/fingerprint.ts';
import { oppositesOf, type Saying, sayingKey } from '../../src/core/narrative/saying.ts';
import { type ScannedArticle, scannedArticle } from '../../src/core/narrative/scanned-article.ts';
import type { Sighting } from '../../src/core/narrative/sighting.ts';
import { lastDay } from '../../src/core/time/partial-date.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';

const CONTEXT = { register: SHIPPED, knownAt: '2026-11-25', version: '0', language: null };

export const CORPUS = madeCorpus({ articles: 1500 });

export function scanned({ record }: MadeArticle, at: number): ScannedArticle {
  const { id, text, title, url, outlet, published, lang } = record;
  const report = check({ text, title, url, outlet, published, language: lang }, CONTEXT);
  const textSha256 = createHash('sha256').update(text).digest('hex');
  return scannedArticle(report, {
    id,
    source: 'made.jsonl',
    record: at + 1,
    textSha256,
    fingerprint: fingerprintOf(text),
  });
}

/** The same article with the sightings that its maker meant: that the law is gone is untrue, that it is not is right. */
export function meant({ record, truth }: MadeArticle, read: ScannedArticle): ScannedArticle {
  const right = truth.says
    .filter((says) => !isUntrue(says))
    .flatMap((says) => oppositesOf(sayingOf(says)).map(sayingKey));
  const sightings = truth.says.map((says, at): Sighting => {
    const untrue = isUntrue(says);
    return {
      ...sayingOf(says),
      claim: `c${at + 1}`,
      speaker: says.speaker === null ? null : { name: says.speaker, role: null },
      rating: untrue ? 'misleading' : 'accurate',
      pattern: 'none',
      text: '',
      span: [at, at + 1],
      asOf: record.published === null ? CONTEXT.knownAt : lastDay(record.published),
      correctedInText: untrue && right.includes(sayingKey(sayingOf(says))),
    };
  });
  return { ...read, sightings };
}

function sayingOf({ law, event, polarity }: Says): Saying {
  return { law, event: event as Assertable, polarity };
}

function isUntrue({ event, polarity }: Says): boolean {
  return (event === 'inForce') === (polarity === 'denied');
}
