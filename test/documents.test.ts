import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORM_EXAMPLES } from '../src/core/extraction/forms.fixture.ts';
import { agrees, readIn } from '../src/core/extraction/inflecting/read.fixture.ts';
import { LANGUAGES, languageFor } from '../src/core/extraction/languages.ts';

const DOCUMENTS = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

describe('what a script fills', () => {
  test.each([
    ['docs/method.md', 'scripts/method.mjs'],
    ['docs/forms.md', 'scripts/forms.mjs'],
    ['README.md', 'scripts/readme.mjs'],
  ])('in %s is what the code gives', (_, script) => {
    const { stderr, status } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

describe('a form', () => {
  const listed = [...readFileSync('docs/forms.md', 'utf8').matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, form]) => form);

  test('that is listed has an example, in every language', () => {
    expect(listed).toEqual(FORM_EXAMPLES.map((example) => example.form));
    expect(new Set(FORM_EXAMPLES.map((example) => example.language))).toEqual(new Set(LANGUAGES.keys()));
  });

  test.each(FORM_EXAMPLES)('$language $form reads: $text', ({ language, form, text, want }) => {
    expect(readIn(languageFor(language), text).frames.map((frame) => frame.form)).toContain(form);
    expect(agrees(languageFor(language), text, want)).toBe(want);
  });

  test.each(FORM_EXAMPLES)('$language $form leaves alone: $beside', ({ language, beside, left }) => {
    expect(agrees(languageFor(language), beside, left)).toBe(left);
  });
});

describe('a link', () => {
  test.each(DOCUMENTS)('in %s leads to a file that is there', (file) => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = '']) => to);
    expect(links.filter((to) => !existsSync(join(dirname(file), to)))).toEqual([]);
  });
});

describe('the example article', () => {
  test('has the length of a short report', () => {
    const words = readFileSync('examples/caesar-act.txt', 'utf8').split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(150);
    expect(words).toBeLessThanOrEqual(250);
  });
});
