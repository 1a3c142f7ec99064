// Fills docs/forms.md: each form of each language, what its file says of it, and the example of its test; with --check says
// where the two differ.
// usage: node scripts/forms.mjs [--check]
import { readdirSync, readFileSync } from 'node:fs';
import { keep } from './docs/blocks.mjs';
import { table } from './docs/table.mjs';
import { valuesOf } from './docs/values-of.mjs';

const ROOM = 'src/core/extraction';
/** Languages and the folders that hold their forms. */
const FOLDERS = { en: 'english', ru: 'russian', tr: 'turkic', az: 'turkic' };

const { FORM_EXAMPLES } = await valuesOf(`${ROOM}/forms.fixture.ts`);

/** Files that find frames; others in the folder only serve them. */
function formsIn(folder) {
  return readdirSync(`${ROOM}/${folder}/forms`)
    .filter((file) => file.endsWith('.ts') && !/\.(?:test|fixture)\./.test(file))
    .sort()
    .map((file) => ({ form: file.slice(0, -3), code: readFileSync(`${ROOM}/${folder}/forms/${file}`, 'utf8') }))
    .filter(({ code }) => /export function \w+Frames\b/.test(code));
}

/** What a file says of itself, without what goes in and out. */
function about(code) {
  const comment = /\/\*\*([\s\S]*?)\*\//.exec(code)?.[1] ?? '';
  const text = comment.replace(/\s*\n \*\s?/g, ' ').trim();
  return text.replace(/ In: .*$/, '').replaceAll('|', '\\|');
}

function exampleOf(language, form) {
  const found = FORM_EXAMPLES.find((one) => one.language === language && one.form === form);
  if (found === undefined) throw new Error(`${ROOM}/forms.fixture.ts has no example of ${language} ${form}`);
  return found;
}

const LEFT = { none: 'no claim', unrated: 'not rated' };

function formsOf(language) {
  return table(
    ['form', 'what it recognises', 'for example', 'is read as', 'but not'],
    formsIn(FOLDERS[language]).map(({ form, code }) => {
      const { text, want, beside, left } = exampleOf(language, form);
      return [`\`${form}\``, about(code), text, want, `${beside} (${LEFT[left]})`];
    }),
  );
}

keep('docs/forms.md', Object.fromEntries(Object.keys(FOLDERS).map((language) => [language, formsOf(language)])));
