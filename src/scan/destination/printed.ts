/** What a scan finds, one article a line, to wherever lines are written; nothing of it is remembered but the ids. */
import { NOT_KEPT } from './ahead.ts';
import type { Destination } from './destination.ts';

export function printed(write: (text: string) => Promise<void>): Destination {
  const ids = new Set<string>();
  return {
    state: null,
    ahead: NOT_KEPT,
    kept: async (some) => new Set(some.filter((id) => ids.has(id))),
    async add(articles) {
      const fresh = articles.filter(({ id }) => !ids.has(id) && ids.add(id));
      await write(fresh.map((article) => `${JSON.stringify(article)}\n`).join(''));
      return fresh;
    },
    reached: async () => undefined,
    done: async () => undefined,
    stop: async () => undefined,
  };
}
