/** Parts of a document that a script fills: `<!-- begin: NAME -->` to `<!-- end: NAME -->`. */
import { readFileSync, writeFileSync } from 'node:fs';

function filled(text, blocks) {
  return Object.entries(blocks).reduce((whole, [name, body]) => {
    const begin = `<!-- begin: ${name} -->\n`;
    const end = `<!-- end: ${name} -->`;
    const [from, to] = [whole.indexOf(begin), whole.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`the document has no part “${name}”`);
    return whole.slice(0, from + begin.length) + body + whole.slice(to);
  }, text);
}

/** Writes the parts into the file; with `--check` says which lines differ instead, and ends with 1. */
export function keep(file, blocks, same = (text) => text) {
  const before = readFileSync(file, 'utf8');
  const after = filled(before, blocks);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, after);
    return;
  }
  if (same(before) === same(after)) return;
  const [old, now] = [same(before).split('\n'), same(after).split('\n')];
  const at = now.findIndex((line, index) => line !== old[index]);
  console.error(
    `${file}:${at + 1} is not what the code gives.\n- ${old[at] ?? ''}\n+ ${now[at] ?? ''}\nRun npm run docs.`,
  );
  process.exitCode = 1;
}
