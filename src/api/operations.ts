/** What a reader of the OpenAPI document wants of it: its operations, flat. */
import type { OpenApiDocument } from './open-api.ts';

export interface Parameter {
  readonly name: string;
  readonly where: string;
  readonly description: string;
  readonly values: readonly string[];
  readonly required: boolean;
}

export interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** The types in which a body may be sent. */
  readonly takes: readonly string[];
  readonly answers: readonly {
    readonly status: string;
    readonly description: string;
    readonly types: readonly string[];
  }[];
  readonly needsToken: boolean;
}

export function operationsOf({ paths }: OpenApiDocument): readonly Operation[] {
  return Object.entries(paths ?? {}).flatMap(([path, item]) =>
    (['get', 'post', 'delete'] as const).flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const { operationId = '', tags = [], summary = '', description = '', security } = operation;
      return [
        {
          id: operationId,
          tag: tags[0] ?? '',
          method: method.toUpperCase(),
          path,
          summary,
          description,
          parameters: (operation.parameters ?? []).flatMap(parameterOf),
          takes: Object.keys(contentOf(operation.requestBody)),
          answers: Object.entries(operation.responses ?? {}).map(([status, answer]) => answerOf(status, answer)),
          needsToken: security !== undefined,
        },
      ];
    }),
  );
}

function parameterOf(given: object): readonly Parameter[] {
  if (!('name' in given && 'in' in given)) return [];
  const schema =
    'schema' in given ? (given.schema as { readonly enum?: readonly unknown[]; readonly description?: string }) : {};
  const own = 'description' in given ? String(given.description) : undefined;
  return [
    {
      name: String(given.name),
      where: String(given.in),
      description: own ?? schema.description ?? '',
      values: (schema.enum ?? []).map(String),
      required: 'required' in given && given.required === true,
    },
  ];
}

function answerOf(status: string, answer: object) {
  const description = 'description' in answer ? String(answer.description) : '';
  return { status, description, types: Object.keys(contentOf(answer)) };
}

function contentOf(holder: object | undefined): object {
  return holder !== undefined && 'content' in holder && typeof holder.content === 'object' && holder.content !== null
    ? holder.content
    : {};
}
