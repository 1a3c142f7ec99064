// Measures the check of examples/newsletter-LANGUAGE.txt, with the name in it that is varied; prints the rate as JSON.
// In a process of its own, as bench.mjs runs it: the engine compiles what all languages share for those that it has met.
// usage: node scripts/bench/newsletter.mjs LANGUAGE NAME KNOWN-AT (after npm run build)
import { readFileSync } from 'node:fs';
import { check, loadRegister } from '../../dist/index.js';
import { named, rates } from './rates.mjs';

const [language, name, knownAt] = process.argv.slice(2);
const register = await loadRegister();
const texts = named(readFileSync(`examples/newsletter-${language}.txt`, 'utf8'), name);
const [rate] = rates([{ what: language, texts, run: (text) => check(text, { register, knownAt }) }]);
console.log(JSON.stringify(rate));
