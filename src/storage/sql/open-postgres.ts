/** A store on a PostgreSQL server, or why it cannot be had: in words for whoever runs it, and never with the password. */
import type { Problem } from '../../core/problem.ts';
import { problem } from '../problem.ts';
import type { Database } from './database.ts';
import { postgres } from './postgres.ts';

export async function openPostgres(url: string): Promise<Database | Problem> {
  const server = serverIn(url);
  if (server === null) return problem('no-address', 'DATABASE_URL', 'is no address of a PostgreSQL database', SHAPE);
  let database: Database | null = null;
  try {
    database = postgres(url);
    const [row] = await database.query<{ encoding: string }>("SELECT current_setting('server_encoding') AS encoding");
    if (row?.encoding === 'UTF8') return database;
    await database.close();
    return notUnicode(server, row?.encoding ?? '');
  } catch (error) {
    await database?.close().catch(() => undefined);
    return refused(server, error);
  }
}

const SHAPE =
  'Write postgres://user:password@host:5432/database, and in the user’s name and password %23 for #, %2F for /, %3F for ?, %40 for @.';

interface Server {
  readonly user: string;
  readonly host: string;
  readonly database: string;
}

/** The parts of the address that may be shown; null where it is none, or where it may be that a password reaches into them. */
function serverIn(text: string): Server | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^postgres(?:ql)?:$/.test(url.protocol)) return null;
  if (url.hash !== '' || /[@#]/.test(`${url.pathname}${url.search}`)) return null;
  return { user: url.username, host: url.host, database: url.pathname.slice(1) };
}

function notUnicode({ database }: Server, encoding: string): Problem {
  return problem(
    'encoding',
    `the database ${database}`,
    `is in ${encoding} and not in UTF8, and so cannot hold every text`,
    'Make another: createdb --encoding=UTF8 --template=template0.',
  );
}

/** By the codes of node and of PostgreSQL (“Appendix A. PostgreSQL Error Codes”). */
export function refused({ user, host, database }: Server, error: unknown): Problem {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  const at = `the PostgreSQL server${host === '' ? '' : ` at ${host}`}`;
  const name = database === '' ? 'its database' : `the database ${database}`;
  const told = (what: string, message: string, hint: string) => problem(what, at, message, hint);
  if (/^(?:28|SASL)/.test(code) || /password/i.test(message))
    return told(
      'password',
      `does not accept ${user === '' ? 'the user' : user} with this password`,
      'Check user and password in DATABASE_URL, and pg_hba.conf of the server.',
    );
  if (code === '3D000')
    return told(
      'no-database',
      `has no database ${database}`,
      `Make it (createdb ${database}), or name another in DATABASE_URL.`,
    );
  if (code === '42501')
    return told(
      'permission',
      `does not let ${user === '' ? 'the user' : user} make tables in ${name}`,
      'Make this user the owner of the database, or grant it CREATE on it.',
    );
  if (code === '53300')
    return told('busy', 'has no connection left', 'Raise max_connections, or stop what holds them.');
  if (code.startsWith('57P')) return told('starting', 'is starting or stopping', 'Try again in a moment.');
  return told(
    'unreachable',
    `does not answer (${code === '' ? message.replace(/\s+/g, ' ') : code})`,
    'Check that it runs, and host and port in DATABASE_URL.',
  );
}
