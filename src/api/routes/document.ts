import { z } from '@hono/zod-openapi';
import type { Desk } from '../../desk.ts';
import { type Api, endpoint } from '../endpoint.ts';
import { fromRegister, json, UNCHANGED } from '../from-register.ts';
import { type OpenApiDocument, openApiOf } from '../open-api.ts';
import { pagePolicy } from '../page-policy.ts';
import { REFERENCE_STYLE, referencePage } from '../reference-page.tsx';

/** Comes last: it describes what was added before it. */
export function addDocument(api: Api, desk: Desk): void {
  const made: { document: OpenApiDocument | null; page: string | null } = { document: null, page: null };
  const document = () => {
    made.document ??= openApiOf(api, desk);
    return made.document;
  };
  endpoint(
    api,
    {
      method: 'get',
      path: '/openapi.json',
      id: 'getOpenApi',
      tag: 'About',
      summary: 'This API as OpenAPI 3.1',
      responses: {
        ...UNCHANGED,
        200: { description: 'The document.', content: { 'application/json': { schema: z.looseObject({}) } } },
      },
      problems: [],
    },
    (context) => fromRegister(context, desk, [], () => json(document())),
  );
  api.get('/', (context) => {
    made.page ??= referencePage(document());
    return context.html(made.page, 200, { 'content-security-policy': pagePolicy(REFERENCE_STYLE) });
  });
}
