import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // hono writes void elements as XHTML does, and browsers read both alike
    'void-style': ['error', { style: 'selfclose' }],
    // hono writes attributes without a value as XHTML does
    'attribute-boolean-style': ['error', { style: 'empty' }],
    'attribute-empty-style': ['error', { style: 'empty' }],
    // a doctype in small letters and a long title are as valid
    'doctype-style': 'off',
    'long-title': 'off',
    // the article’s own spaces stay as they are
    'no-trailing-whitespace': 'off',
  },
});

/** All that is wrong with a page as HTML, one line each. */
export function faultsOf(html: string): readonly string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`),
  );
}
