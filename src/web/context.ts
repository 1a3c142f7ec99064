import type { Context } from 'hono';
import type { FaceEnv } from '../desk.ts';

/** A request as the pages see it: with who asks. */
export type WebContext = Context<FaceEnv>;
