/**
 * What a site asks of programs: robots.txt (RFC 9309). In: its text and the name by which we are known. Out: rules, and how long to
 * wait between two requests where the site says so (`Crawl-delay`, which the RFC leaves open and many sites use).
 */
export interface Robots {
  readonly rules: readonly Rule[];
  readonly delaySeconds: number | null;
}

interface Rule {
  readonly allow: boolean;
  /** A path with `*` for anything and `$` for the end, percent-encoded. */
  readonly pattern: string;
}

export const ALLOW_ALL: Robots = { rules: [], delaySeconds: null };
export const ALLOW_NOTHING: Robots = { rules: [{ allow: false, pattern: '/' }], delaySeconds: null };

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delaySeconds: number | null;
}

/** The groups for our name count together; where there is none, those for everybody. */
export function robotsFor(name: string, text: string): Robots {
  const groups = groupsIn(text);
  const own = groups.filter(({ agents }) => agents.includes(name.toLowerCase()));
  const used = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
  const delays = used.flatMap(({ delaySeconds }) => (delaySeconds === null ? [] : [delaySeconds]));
  return { rules: used.flatMap(({ rules }) => rules), delaySeconds: delays.length === 0 ? null : Math.max(...delays) };
}

/** Lines that name an agent begin a group, those behind them with a rule belong to it. */
function groupsIn(text: string): readonly Group[] {
  const groups: Group[] = [];
  let naming = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, key = '', value = ''] = /^\s*([A-Za-z-]+)\s*:([^#]*)/.exec(line) ?? [];
    const name = key.toLowerCase();
    if (name === 'user-agent') {
      if (!naming) groups.push({ agents: [], rules: [], delaySeconds: null });
      groups.at(-1)?.agents.push(productOf(value));
      naming = true;
    } else if (addTo(groups.at(-1), name, value.trim())) naming = false;
  }
  return groups;
}

/** Whether the line is a rule; others, as those of sitemaps, stand for themselves and end no group. */
function addTo(group: Group | undefined, name: string, value: string): boolean {
  if (name === 'allow' || name === 'disallow') {
    if (value !== '') group?.rules.push({ allow: name === 'allow', pattern: encoded(value) });
    return true;
  }
  if (name !== 'crawl-delay') return false;
  if (group !== undefined && /^\d{1,6}(?:\.\d{1,6})?$/.test(value)) group.delaySeconds = Number(value);
  return true;
}

/** `Lawstate/1.0 (…)` names lawstate. */
function productOf(value: string): string {
  return /^\s*(\*|[A-Za-z_-]+)/.exec(value)?.[1]?.toLowerCase() ?? '';
}

/** The longest rule that fits decides; of two as long, the one that allows. robots.txt itself may always be read. */
export function mayFetch({ rules }: Robots, url: string): boolean {
  const { pathname, search } = new URL(url);
  if (pathname === '/robots.txt') return true;
  const path = encoded(pathname + search);
  let decided: Rule | null = null;
  for (const rule of rules) {
    const longer = decided === null || rule.pattern.length > decided.pattern.length;
    const tie = decided !== null && rule.pattern.length === decided.pattern.length && rule.allow;
    if ((longer || tie) && fits(rule.pattern, path)) decided = rule;
  }
  return decided?.allow ?? true;
}

/** The parts between the stars, one behind the other; the first at the beginning, and the last at the end where that is asked. */
function fits(pattern: string, path: string): boolean {
  const ends = pattern.endsWith('$');
  const [head = '', ...parts] = (ends ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(head)) return false;
  const last = ends ? parts.pop() : undefined;
  let at = head.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!ends) return true;
  return last === undefined ? at === path.length : path.endsWith(last) && path.length - last.length >= at;
}

/** One way of writing for what is the same: octets outside of ASCII percent-encoded, in capitals (RFC 3986, section 6.2.2). */
function encoded(path: string): string {
  return path
    .replace(/[^\x21-\x7e]+/g, (letters) => encodeURIComponent(letters.replace(/\p{Cs}/gu, '\ufffd')))
    .replace(/%[\da-f]{2}/gi, (octet) => decodedOctet(octet.toUpperCase()));
}

/** What needs no encoding is written plainly. */
function decodedOctet(octet: string): string {
  const sign = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
  return /[\w.~-]/.test(sign) ? sign : octet;
}
