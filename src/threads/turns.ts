/** Who waits, in turns: each address comes up once before any comes up again, so that a thousand jobs of one delay another by one. */

/** Something that waits, asked for from an address. */
export interface Waiting {
  readonly from: string;
  /** In bytes. */
  readonly size: number;
}

export interface Turns<T extends Waiting> {
  readonly length: number;
  /** Of all that wait, in bytes. */
  readonly size: number;
  waitingFrom(address: string): number;
  add(one: T): void;
  /** The one whose turn it is; undefined where nobody waits. */
  next(): T | undefined;
  /** Takes it out of the line; false where it does not wait any more. */
  drop(one: T): boolean;
}

export function turns<T extends Waiting>(): Turns<T> {
  // a Map keeps the order in which its keys came: the first key is the address whose turn it is
  const lines = new Map<string, T[]>();
  const count = { length: 0, size: 0 };
  const left = (one: T) => {
    count.length -= 1;
    count.size -= one.size;
  };
  return {
    get length() {
      return count.length;
    },
    get size() {
      return count.size;
    },
    waitingFrom: (address) => lines.get(address)?.length ?? 0,
    add(one) {
      const line = lines.get(one.from);
      if (line === undefined) lines.set(one.from, [one]);
      else line.push(one);
      count.length += 1;
      count.size += one.size;
    },
    next() {
      const [address, line] = lines.entries().next().value ?? [];
      const one = line?.shift();
      if (address === undefined || line === undefined || one === undefined) return undefined;
      lines.delete(address);
      if (line.length > 0) lines.set(address, line);
      left(one);
      return one;
    },
    drop(one) {
      const line = lines.get(one.from);
      const at = line?.indexOf(one) ?? -1;
      if (line === undefined || at < 0) return false;
      line.splice(at, 1);
      if (line.length === 0) lines.delete(one.from);
      left(one);
      return true;
    },
  };
}
