/** What a file has against its schema, as problems with a line. In: zod's error and the file that was read. Out: all of them. */
import type { ZodError } from 'zod';
import type { Problem } from '../core/problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** The words for one kind of file. */
export interface Contract {
  /** `a law file`. */
  readonly kind: string;
  /** What to do about what is wrong at the path. */
  hintOf(path: readonly PropertyKey[]): string;
}

type Issue = ZodError['issues'][number];

/** An unknown key points at itself. */
export function schemaProblems(error: ZodError, yaml: YamlFile, contract: Contract): readonly Problem[] {
  return error.issues.flatMap((issue) => {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path): Problem => {
      const at = { file: yaml.file, line: yaml.lineOf(path), path: path.map(String).join('.') };
      const message = messageOf(issue, path, contract.kind);
      return { severity: 'error', code: codeOf(issue), message, at, hint: contract.hintOf(path) };
    });
  });
}

function codeOf(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return 'unknown-key';
  return issue.path.at(-1) === 'kind' && issue.code === 'invalid_value' ? 'unknown-kind' : 'schema';
}

function messageOf(issue: Issue, path: readonly PropertyKey[], kind: string): string {
  const name = path.map(String).join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') return `${name} is no key of ${kind}`;
  if (issue.code === 'invalid_value') return `${name} must be one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type')
    return `${name} is missing, or is not ${EXPECTED[issue.expected] ?? `a ${issue.expected}`}`;
  return `${name} ${issue.message}`;
}

const EXPECTED: Readonly<Record<string, string>> = { array: 'a list', object: 'a group of keys' };
