// Runs the examples of README.md and writes what they print beneath them; with --check says where the two differ.
// usage: node scripts/readme.mjs [--check] (after npm run build)
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { keep } from './docs/blocks.mjs';

const readme = readFileSync('README.md', 'utf8');

/** The code between the fences behind the name of an example. */
function example(name) {
  const found = new RegExp(`<!-- example: ${name} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(readme);
  if (found === null) throw new Error(`README.md has no example “${name}”`);
  return found[1];
}

const fenced = (text) => `\`\`\`text\n${text.trim()}\n\`\`\`\n`;

/** A line of shell as the README gives it, with the command that was just built. */
function shell(line) {
  const command = line.replaceAll('npx lawstate', `"${process.execPath}" dist/cli.js`);
  const { stdout, stderr, status } = spawnSync('sh', ['-c', command], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' },
  });
  if (status !== 0) throw new Error(`${line} ended with ${status}: ${stderr}`);
  return stdout;
}

/** The library example, in a file from which `lawstate` is this package. */
function script(code) {
  const file = 'dist/readme-example.mjs';
  writeFileSync(file, code);
  const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' });
  rmSync(file);
  return printed;
}

/** The register grows with every law; its size and digest are no part of what the README shows. */
const same = (text) => text.replace(/sha256:[0-9a-f]+/g, 'sha256:').replace(/register of \d+/g, 'register of');

keep('README.md', { command: fenced(shell(example('command'))), library: fenced(script(example('library'))) }, same);
