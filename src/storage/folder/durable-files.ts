/**
 * The files of an embedded database, brought to the disk when it asks for it: PGlite as it comes leaves `fsync` undone, which a
 * killed process survives and a machine that loses its power does not.
 */
import { fsyncSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

export class DurableFiles extends NodeFS {
  override async init(pg: PGlite, options: Parameters<NodeFS['init']>[1]): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    const preRun = [...(emscriptenOpts.preRun ?? []), syncing];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

/** What of Emscripten's file system is filled in. */
interface WithFiles {
  readonly NODEFS: { readonly stream_ops: { fsync?: (stream: { readonly nfd: number }) => number } };
}

function syncing(module: object): void {
  (module as WithFiles).NODEFS.stream_ops.fsync = ({ nfd }) => {
    fsyncSync(nfd);
    return 0;
  };
}

/** With `fsync`, which `-F` turns off, by the one call that reaches the files above. */
export const DURABLE_START: readonly string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'wal_sync_method=fsync'],
];
