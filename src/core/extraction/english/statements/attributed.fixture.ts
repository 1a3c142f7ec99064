/** Attributions written as lines: `form | text => Speaker: words | near text => Speaker: words, or nobody`. */
import { describe, expect, test } from 'vitest';
import { readIn } from '../../inflecting/read.fixture.ts';
import { ENGLISH } from '../english.ts';

/** `Speaker: words` for each statement, in the order of the text; `nobody` where there is none. */
export function attributed(text: string): string {
  const { statements } = readIn(ENGLISH, text);
  return statements.map((said) => `${said.speaker.name}: ${said.quote}`).join(' / ') || 'nobody';
}

/** Each form, and beside it the near sentence that says it of nobody, or of somebody else. */
export function eachForm(lines: string): void {
  const forms = lines
    .trim()
    .split('\n')
    .map((line) => {
      const [form = '', given = '', near = ''] = line.replaceAll(String.raw`\n`, '\n').split(' | ');
      const [text = '', want = ''] = given.split(' => ');
      const [beside = '', left = ''] = near.split(' => ');
      return { form, text, want, beside, left };
    });

  describe('who says what', () => {
    test.each(forms)('$form', ({ text, want }) => {
      expect(attributed(text)).toBe(want);
    });
  });

  describe('and a near sentence that does not', () => {
    test.each(forms)('$form', ({ beside, left }) => {
      expect(attributed(beside)).toBe(left);
    });
  });
}
