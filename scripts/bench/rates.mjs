export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
export const bytesOf = (text) => Buffer.byteLength(text);

/** Milliseconds. */
export function timed(run) {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

/** How long each runs before it is measured, in milliseconds: until the engine has compiled what runs often. */
const WARM = 4000;
const TURNS = 15;
const TURN = 100;

/** Articles and megabytes a second of each, warm; they take turns, so that a busy moment falls on all, and the median turn counts. */
export function rates(rows) {
  for (const { texts, run } of rows) for (let spent = 0; spent < WARM; ) spent += timed(() => texts.forEach(run));
  const turns = rows.map(() => []);
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [at, { texts, run }] of rows.entries()) {
      let done = 0;
      let spent = 0;
      for (; spent < TURN; done++) spent += timed(() => texts.forEach(run));
      turns[at].push((done * texts.length * 1000) / spent);
    }
  }
  return rows.map(({ what, texts }, at) => {
    const articles = median(turns[at]);
    return {
      what,
      articles,
      megabytes: (articles * texts.reduce((sum, text) => sum + bytesOf(text), 0)) / texts.length / 1e6,
    };
  });
}

/** Articles that differ in somebody’s name, so that nothing is remembered from one to the next. */
export function named(text, name) {
  return [...Array(40)].map((_, at) =>
    text.replaceAll(name, `${name}${'abcdefghij'.charAt(at % 10)}${'klmnop'.charAt(at % 6)}`),
  );
}
