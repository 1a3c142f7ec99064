import type { HeldHost, HostsTaking, KeptHosts } from '../kept-watches.ts';
import { keyText, textOfKey } from '../key-text.ts';
import type { Sql } from './database.ts';

export function sqlHosts(sql: Sql): KeptHosts {
  return {
    take: (taking) => take(sql, taking),
    renew: async (holder, leaseMs, hosts) =>
      void (await sql.query(RENEW, [keyText(holder), leaseMs, hosts.map(keyText)])),
    leave: async (holder, host) => void (await sql.query(FREE, [keyText(holder), keyText(host), 0])),
  };
}

async function take(sql: Sql, { holder, leaseMs, most, hosts }: HostsTaking): Promise<readonly string[]> {
  // in one order for everybody, so that two who add the same hosts wait for each other and not in a circle
  await sql.query(ADD, [hosts.map(({ host }) => keyText(host)).sort()]);
  const rows = await sql.query<{ host: string }>(TAKE, [
    keyText(holder),
    leaseMs,
    most,
    hosts.map(({ host }) => keyText(host)),
    hosts.map(({ restMs }) => String(restMs)),
  ]);
  return rows.map(({ host }) => textOfKey(host));
}

const ADD = `
INSERT INTO lawstate.watch_host (host)
SELECT host FROM unnest($1::text[]) AS one (host)
WHERE NOT EXISTS (SELECT 1 FROM lawstate.watch_host AS there WHERE there.host = one.host) ON CONFLICT DO NOTHING`;

/** Of a host that somebody has, `asked` lies in the future. Who dies leaves it to others at that moment, and a rest after it. */
const TAKE = `
WITH rested AS MATERIALIZED (
  SELECT there.host FROM lawstate.watch_host AS there
  JOIN unnest($4::text[], $5::text[]) WITH ORDINALITY AS one (host, rest, at) ON one.host = there.host
  WHERE asked + one.rest::float8 * interval '1 millisecond' <= clock_timestamp() AND free <= clock_timestamp()
  ORDER BY at LIMIT $3 FOR NO KEY UPDATE OF there SKIP LOCKED)
UPDATE lawstate.watch_host AS taken SET holder = $1, asked = clock_timestamp() + $2::float8 * interval '1 millisecond'
FROM rested WHERE taken.host = rested.host RETURNING taken.host`;

const RENEW = `
UPDATE lawstate.watch_host SET asked = clock_timestamp() + $2::float8 * interval '1 millisecond'
WHERE holder = $1 AND host = ANY($3::text[])`;

const FREE = `
UPDATE lawstate.watch_host SET holder = NULL, asked = clock_timestamp(),
  free = greatest(free, clock_timestamp() + $3::float8 * interval '1 millisecond')
WHERE holder = $1 AND host = $2 RETURNING 1`;

/** Whether the holder had the host; it is given back where that is wanted. */
export async function freed(sql: Sql, { holder, host, restMs }: HeldHost): Promise<boolean> {
  const [statement, more] = restMs === null ? [HELD, []] : [FREE, [restMs]];
  return (await sql.query(statement, [keyText(holder), keyText(host), ...more])).length > 0;
}

const HELD = 'SELECT 1 FROM lawstate.watch_host WHERE holder = $1 AND host = $2 FOR NO KEY UPDATE';
