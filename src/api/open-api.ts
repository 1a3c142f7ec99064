/** The OpenAPI document, made of the schemas that validate. */
import type { Desk } from '../desk.ts';
import type { Api } from './endpoint.ts';

const TAGS = [
  { name: 'Checks', description: 'Texts, held against the record.' },
  { name: 'Laws', description: 'The register, and the status of laws on any day.' },
  { name: 'Calendar and feeds', description: 'What is coming, what changed, and what was corrected.' },
  { name: 'Saved checks', description: 'Checks that are kept, to be cited.' },
  { name: 'Published checks', description: 'Cases, in versions that never change.' },
  { name: 'Narratives', description: 'What is said again and again.' },
  { name: 'About', description: 'This document.' },
];

const DESCRIPTION = `Lawstate checks what people say about a law against the law’s own sourced record. Verdicts are derived, never generated: the same text, register and days give the same bytes.

Dates are ISO 8601; a month or a year will do, and means its last day. Spans count UTF-16 units of the text. The id of a law has a slash (\`us/section-907\`), and so has its address. Lists have a cursor: send the \`next\` of a page to get the one after it.

What goes wrong is told as RFC 9457, \`application/problem+json\`, with what to do about it under \`hint\`. Reading is open; what saves, publishes or deletes needs a token with the scope \`save\`, \`publish\` or \`delete\`, except on the machine itself where no token is set up. What depends on the register alone has an ETag and may be read by pages of other sites.`;

export type OpenApiDocument = ReturnType<Api['getOpenAPI31Document']>;

export function openApiOf(api: Api, { version }: Desk): OpenApiDocument {
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Lawstate',
      version,
      description: DESCRIPTION,
      license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT' },
    },
    servers: [{ url: '/api' }],
    tags: TAGS,
  });
}

export function describeToken(api: Api): void {
  api.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'A token that `lawstate token new` made, with the scope that is needed.',
  });
}
