/** The faces that this host has, each under its own address. */
import { performance } from 'node:perf_hooks';
import type { Hono } from 'hono';
import { apiRoutes } from '../api/api.ts';
import type { Desk } from '../desk.ts';
import type { HostEnv } from './env.ts';

export function facesOf(desk: Desk): (host: Hono<HostEnv>) => void {
  return (host) => {
    host.route(
      '/api',
      apiRoutes(desk, () => performance.now()),
    );
  };
}
