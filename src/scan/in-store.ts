/** What a scan finds, kept in a store; what the store has is not kept again, so that a scan that was stopped is simply run again. */
import type { Store } from '../storage/store.ts';
import type { Destination } from './destination.ts';

export function inStore(store: Store): Destination {
  const close = () => store.close();
  return {
    state: null,
    async add(articles) {
      if (articles.length === 0) return [];
      const kept = new Set(await store.articles.kept(articles.map(({ id }) => id)));
      const fresh = articles.filter(({ id }) => !kept.has(id) && kept.add(id));
      await store.articles.add(fresh);
      return fresh;
    },
    reached: async () => undefined,
    done: close,
    stop: close,
  };
}
