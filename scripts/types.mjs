// Checks the types: all of it, core without a platform, and what runs in a browser, side by side, for each reads its files for itself.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const PROJECTS = ['tsconfig.json', 'src/core/tsconfig.json', 'src/browser/tsconfig.json'];

const ended = PROJECTS.map((project) =>
  once(spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { stdio: 'inherit' }), 'exit'),
);
const codes = (await Promise.all(ended)).map(([code]) => code);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
