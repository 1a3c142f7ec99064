/** How often one address may ask. A bucket of requests for each, filled again as time goes by; a check takes more of it than a look-up. */

export interface Rate {
  /** How many requests a minute, and how many at once after a pause. */
  readonly perMinute: number;
  readonly atOnce: number;
}

export interface RateLimit {
  /** Takes so much from the bucket of the address: 0 where it was there, else in how many seconds it will be. */
  take(address: string, cost: number): number;
}

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** Beyond this many addresses the one that was seen longest ago is forgotten: a flood of addresses takes no memory without end. */
const MOST = 50_000;

export function rateLimit({ perMinute, atOnce }: Rate, seconds: () => number): RateLimit {
  const buckets = new Map<string, Bucket>();
  const perSecond = perMinute / 60;
  const filled = (address: string, now: number) => {
    const { left, at } = buckets.get(address) ?? { left: atOnce, at: now };
    return Math.min(atOnce, left + (now - at) * perSecond);
  };
  return {
    take(address, cost) {
      const now = seconds();
      const left = filled(address, now);
      const enough = left >= cost;
      buckets.delete(address);
      buckets.set(address, { left: enough ? left - cost : left, at: now });
      const [oldest] = buckets.keys();
      if (buckets.size > MOST && oldest !== undefined) buckets.delete(oldest);
      return enough ? 0 : Math.max(1, Math.ceil((cost - left) / perSecond));
    },
  };
}
