/** The OpenAPI document as a page to read. In: the document. Out: HTML that asks nobody for anything. */
import type { JSX } from 'hono/jsx/jsx-runtime';
import { rendered } from '../core/page/rendered.tsx';
import { Shell } from '../core/page/shell.tsx';
import { BASE_STYLE, compact } from '../core/page/style.ts';
import type { OpenApiDocument } from './open-api.ts';
import { type Operation, operationsOf, type Parameter } from './operations.ts';

const STYLE = `
.operation { border-block-start: 1px solid var(--line); padding-block: .75rem; }
.operation h3 { margin-block: 0 .25rem; overflow-wrap: anywhere; }
.operation h3 code { font-size: 1rem; }
.method { display: inline-block; min-width: 4.5em; font-weight: 600; }
code { overflow-wrap: anywhere; }
`;
export const REFERENCE_STYLE = `${BASE_STYLE}\n${compact([STYLE])}`;

export function referencePage(document: OpenApiDocument): string {
  const { title, version, description = '' } = document.info;
  const operations = operationsOf(document);
  return rendered(
    <Shell
      title={`${title} API`}
      language="en"
      style={REFERENCE_STYLE}
      description="The HTTP API of Lawstate."
      header={
        <p class="brand">
          <a href="/">Lawstate</a>
        </p>
      }
      footer={<p>{`lawstate ${version}`}</p>}
    >
      <h1>{`${title} API`}</h1>
      {description.split('\n\n').map((part) => (
        <p>
          <Prose text={part} />
        </p>
      ))}
      <p>
        <a href="/api/openapi.json">openapi.json</a> is the same for programs.
      </p>
      {(document.tags ?? []).map((tag) => (
        <Tag
          name={tag.name}
          description={tag.description ?? ''}
          operations={operations.filter((one) => one.tag === tag.name)}
        />
      ))}
    </Shell>,
  );
}

interface TagProps {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly Operation[];
}

function Tag({ name, description, operations }: TagProps): JSX.Element {
  const id = name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <p>{description}</p>
      {operations.map((operation) => (
        <OperationView operation={operation} />
      ))}
    </section>
  );
}

function OperationView({ operation }: { readonly operation: Operation }): JSX.Element {
  const { method, path, summary, description, parameters, takes, answers, needsToken } = operation;
  return (
    <div class="operation">
      <h3 id={operation.id}>
        <code>
          <span class="method">{method}</span>
          {`/api${path}`}
        </code>
      </h3>
      <p>
        <Prose text={`${summary}.`} />
        {needsToken ? ' Needs a token.' : null}
      </p>
      {description === '' ? null : (
        <p>
          <Prose text={description} />
        </p>
      )}
      {parameters.length === 0 ? null : <Parameters of={summary} parameters={parameters} />}
      {takes.length === 0 ? null : <p>{`Takes ${takes.join(', ')}.`}</p>}
      <ul>
        {answers.map(({ status, description: said, types }) => (
          <li>
            <code>{status}</code> {said}
            {types.length === 0 ? null : <span class="faint">{` ${types.join(', ')}`}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Parameters({
  of,
  parameters,
}: {
  readonly of: string;
  readonly parameters: readonly Parameter[];
}): JSX.Element {
  return (
    <table aria-label={`Parameters: ${of}`}>
      <thead>
        <tr>
          <th scope="col">Parameter</th>
          <th scope="col">In</th>
          <th scope="col">What it is</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map(({ name, where, description, values, required }) => (
          <tr>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{`${where}${required ? ', required' : ''}`}</td>
            <td>
              <Prose text={description} />
              {values.length === 0 ? null : <span class="faint">{` ${values.join(', ')}`}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What stands between backticks is code. */
function Prose({ text }: { readonly text: string }): JSX.Element {
  return <>{text.split('`').map((part, at) => (at % 2 === 1 ? <code>{part}</code> : part))}</>;
}
