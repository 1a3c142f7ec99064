import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { FaceEnv } from '../desk.ts';

/** What the host’s own handlers see besides what faces see: the connection, where there is one. */
export interface HostEnv {
  Bindings: Partial<HttpBindings>;
  Variables: FaceEnv['Variables'] & { readonly mayReadMetrics: boolean };
}

export type HostContext = Context<HostEnv>;

/** Those that any route of ours may have. */
export const METHODS: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
