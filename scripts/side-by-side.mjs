// Runs scripts of package.json side by side, for instance `types` and `build`, which need nothing of each other; fails where one does.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const ended = process.argv
  .slice(2)
  .map((script) => once(spawn('npm', ['run', '--silent', script], { stdio: 'inherit' }), 'exit'));
const codes = (await Promise.all(ended)).map(([code]) => code);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
