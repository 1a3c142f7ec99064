/**
 * A made corpus: articles of outlets that do not exist about laws that do, and the truth about each: what it says of which law,
 * through whom, and of which article it is a reprint. Every story begins with an agency’s report; a wave of others follows and
 * fades, with a second wave after some weeks.
 */
import { articleOf, kindOf } from './article.mjs';
import { chance } from './random.mjs';
import { reprintOf } from './reprint.mjs';
import { AGENCIES, OUTLETS, STORIES } from './stories.mjs';

const DAY = 86_400_000;

/** `[{record, truth}]`: a record as `check --jsonl` and `scan` read it. */
export function madeCorpus({ seed = 907, articles = 3000 } = {}) {
  const random = chance(seed);
  const made = [];
  for (const story of STORIES) {
    const many = Math.round(articles * story.share);
    const waves = [story.from, dayAfter(story.from, 42 + random.below(20))];
    for (const first = made.length; made.length - first < many; ) {
      const late = random.is(0.3) && made.length > first;
      const language = made.length === first ? Object.keys(story.languages)[0] : weighted(story.languages, random);
      const day = made.length === first ? waves[0] : dayAfter(waves[late ? 1 : 0], random.waiting(16));
      const kind = made.length === first ? 'said' : kindOf(random);
      made.push(...reported({ story, language, kind, day, random, number: made.length }));
    }
  }
  return made;
}

/** A report, and where it is an agency’s, its reprints. */
function reported({ story, language, kind, day, random, number }) {
  const article = articleOf({ story, language, kind, day, random });
  const wire = random.is(0.22);
  const outlet = wire ? AGENCIES[language] : random.one(OUTLETS[language]);
  const original = entryOf({
    article,
    story,
    language,
    outlet,
    day,
    dated: wire || random.is(0.95),
    number,
    reprintOf: null,
  });
  if (!wire) return [original];
  const copies = random.some(OUTLETS[language], 1 + random.below(OUTLETS[language].length - 1));
  return [
    original,
    ...copies.map((copier, at) => {
      const copy = reprintOf(article, outlet, random);
      const when = dayAfter(day, random.below(4));
      return entryOf({
        article: copy,
        story,
        language,
        outlet: copier,
        day: when,
        dated: true,
        number: number + at + 1,
        reprintOf: original.record.id,
      });
    }),
  ];
}

function entryOf({ article, story, language, outlet, day, dated, number, reprintOf: original }) {
  const id = `made-${String(number).padStart(5, '0')}`;
  const sentences = article.paragraphs.flat();
  return {
    record: {
      id,
      text: article.paragraphs.map((paragraph) => paragraph.map((one) => one.text).join(' ')).join('\n\n'),
      title: article.title,
      url: `https://news.example/${id}`,
      outlet,
      // some bear a month only, some nothing
      published: dated ? day : number % 2 === 0 ? day.slice(0, 7) : null,
      lang: language,
    },
    truth: {
      id,
      day: dated ? day : null,
      outlet,
      reprintOf: original,
      says: sentences.flatMap(({ says }) => says.map((one) => ({ law: story.law, ...one }))),
    },
  };
}

function weighted(shares, random) {
  const all = Object.entries(shares).flatMap(([key, share]) => Array(share).fill(key));
  return random.one(all);
}

function dayAfter(day, count) {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}
