/**
 * Which process this is, so that another one can tell later whether it still lives: its number alone does not say, since numbers
 * are used again, after a restart of the machine and in each container.
 */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { isAlive } from '../../disk/is-alive.ts';

export const identitySchema = z.object({
  host: z.string(),
  pid: z.int().min(1),
  /** The word behind `lawstate` on its command line. */
  command: z.string().regex(/^[a-z-]{0,40}$/),
  /** What Linux tells besides: the start of the machine, the space in which the number counts, the start of the process. */
  linux: z.object({ boot: z.string(), space: z.string(), started: z.string() }).nullable(),
});
export type ProcessIdentity = z.infer<typeof identitySchema>;

export function thisProcess(): ProcessIdentity {
  const [command = ''] = process.argv.slice(2);
  return {
    host: hostname(),
    pid: process.pid,
    command: /^[a-z-]{1,40}$/.test(command) ? command : '',
    linux: onLinux(),
  };
}

function onLinux(): ProcessIdentity['linux'] {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const started = stateOf(process.pid)?.started;
    return started === undefined ? null : { boot, space: readlinkSync('/proc/self/ns/pid'), started };
  } catch {
    return null;
  }
}

/** Of a process of this space; null where there is none. See proc(5), `/proc/pid/stat`. */
function stateOf(pid: number): { readonly dead: boolean; readonly started: string } | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  } catch {
    return null;
  }
  // the name of the program, in brackets, may hold anything
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state = '', started = ''] = [fields[0], fields[19]];
  return { dead: state === 'Z' || state === 'X', started };
}

/** `unknown` where it runs on another machine, in another container, or before a restart; or the system tells too little. */
export function lifeOf(other: ProcessIdentity): 'alive' | 'dead' | 'unknown' {
  const own = onLinux();
  if (own === null || other.linux === null)
    return other.host === hostname() && !isAlive(other.pid) ? 'dead' : 'unknown';
  if (other.linux.boot !== own.boot || other.linux.space !== own.space) return 'unknown';
  const state = stateOf(other.pid);
  return state !== null && !state.dead && state.started === other.linux.started ? 'alive' : 'dead';
}
