/**
 * Holds the statements of a report against marked passages, in the manner of PolNeAR: spans of sources, cues and contents, each
 * exact (the same words) and by words; and whether what is said is said by whom it should be. In: passages, statements for each.
 */
import { samePerson } from './agreement.mjs';

const KINDS = { source: 's', cue: 'c', content: 'x' };

export function measureAttribution(passages, statementsOf) {
  const count = { who: 0, whoGold: 0, stray: 0, statements: 0 };
  for (const kind of Object.keys(KINDS)) count[kind] = { exact: tally(), words: tally() };
  const wrong = {};
  for (const passage of passages) {
    const statements = statementsOf(passage);
    const misses = [...spans(passage, statements, count), ...speakers(passage, statements, count)];
    if (misses.length > 0) wrong[passage.id] = misses;
  }
  return { count, wrong };
}

const tally = () => ({ gold: 0, found: 0, right: 0 });

/** First and last word that a span touches: marks at its ends do not matter. */
function wordsOf(text, [from, to]) {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((one) => [one.index, one.index + one[0].length]);
  return words.flatMap((word, index) => (word[0] < to && from < word[1] ? [index] : []));
}

function spans({ text, marks }, statements, count) {
  const found = {
    source: statements.map(({ speaker }) => speaker.span),
    cue: statements.map(({ cueSpan }) => cueSpan),
    content: statements.flatMap(({ content }) => content),
  };
  return Object.entries(KINDS).flatMap(([kind, letter]) => {
    const want = marks.filter((mark) => mark.kind === letter).map(({ span }) => wordsOf(text, span));
    const got = found[kind].filter(Boolean).map((span) => wordsOf(text, span));
    const wantKeys = new Set(want.map(keyOf));
    const gotKeys = new Set(got.filter((words) => words.length > 0).map(keyOf));
    add(count[kind].exact, wantKeys, gotKeys);
    add(count[kind].words, new Set(want.flat()), new Set(got.flat()));
    return [
      ...[...wantKeys].filter((key) => !gotKeys.has(key)).map((key) => `${kind} missed: ${shown(text, key)}`),
      ...[...gotKeys].filter((key) => !wantKeys.has(key)).map((key) => `${kind} stray: ${shown(text, key)}`),
    ];
  });
}

const keyOf = (words) => `${words[0]}-${words.at(-1)}`;

function shown(text, key) {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const [first, last] = key.split('-').map((index) => words[Number(index)]);
  return text.slice(first.index, last.index + last[0].length);
}

function add(tallied, want, got) {
  tallied.gold += want.size;
  tallied.found += got.size;
  tallied.right += [...got].filter((one) => want.has(one)).length;
}

/** For each content, the statement that shares most of its words, and its speaker's name. */
function speakers({ text, marks }, statements, count) {
  return marks
    .filter(({ kind }) => kind === 'x')
    .flatMap(({ number, span }) => {
      const mine = marks.filter((mark) => mark.number === number && mark.kind !== 'x');
      const name = mine.find((mark) => mark.name)?.name ?? sourceText(text, mine);
      if (name === null) return [];
      count.whoGold += 1;
      const said = nearest(text, span, statements);
      if (said !== undefined && isCalled(said.speaker.name, name)) {
        count.who += 1;
        return [];
      }
      return [`who: ${said?.speaker.name ?? 'nobody'} for ${name}`];
    });
}

function sourceText(text, marks) {
  const source = marks.find(({ kind }) => kind === 's');
  return source === undefined ? null : text.slice(...source.span);
}

function nearest(text, span, statements) {
  const want = wordsOf(text, span);
  const scored = statements.map((statement) => {
    const got = new Set(statement.content.flatMap((one) => wordsOf(text, one)));
    const both = want.filter((word) => got.has(word)).length;
    return { statement, score: both / (want.length + got.size - both) };
  });
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)[0]?.statement;
}

/** A marked source may say more of a person than the name: one of its words must be the name's last. */
function isCalled(name, source) {
  const last = name
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.at(-1);
  return (
    samePerson(name, source) ||
    (last !== undefined && (source.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).includes(last))
  );
}

export function attributionFigures(count) {
  const kinds = Object.keys(KINDS).flatMap((kind) => [
    [`${kind}Exact`, f1(count[kind].exact)],
    [`${kind}Words`, f1(count[kind].words)],
  ]);
  return Object.fromEntries([...kinds, ['who', count.whoGold === 0 ? null : count.who / count.whoGold]]);
}

const f1 = ({ gold, found, right }) => (gold + found === 0 ? null : (2 * right) / (gold + found));
