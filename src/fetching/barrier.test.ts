import { BlockList, isIPv4 } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barrierAt } from './barrier.ts';
import { PUBLIC } from './reach.ts';
import { addressesOf } from './resolve.ts';
import { targetOf } from './target.ts';

/** IANA's registries once more, by Node's own means: what is in one of these is not public. */
const V4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 168.63.129.16/32';
const V6 =
  '::/8 100::/64 2001::/32 2001:2::/48 2001:10::/28 2001:20::/28 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8';
/** A list each: Node holds addresses of IPv4 against ranges of IPv6, too. */
const barred = { ipv4: listOf(V4, 'ipv4'), ipv6: listOf(V6, 'ipv6') };

function listOf(ranges: string, family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [net = '', bits] of ranges.split(' ').map((range) => range.split('/')))
    list.addSubnet(net, Number(bits), family);
  return list;
}

const dotted = (bytes: readonly number[]) => bytes.join('.');
const groups = (bytes: readonly number[]) =>
  bytes.flatMap((byte, at) => (at % 2 === 0 ? [((byte << 8) | (bytes[at + 1] ?? 0)).toString(16)] : [])).join(':');
const bytes = (length: number) => fc.array(fc.nat(255), { minLength: length, maxLength: length });

/** An address of one of the ranges: its first bits, and any others behind. */
function inRange(range: string): fc.Arbitrary<readonly number[]> {
  const [net = '', size = '0'] = range.split('/');
  const fixed = isIPv4(net) ? net.split('.').map(Number) : wide(net);
  const bits = Number(size);
  return bytes(fixed.length).map((random) =>
    random.map((byte, at) => {
      const kept = Math.min(8, Math.max(0, bits - at * 8));
      const mask = (0xff << (8 - kept)) & 0xff;
      return ((fixed[at] ?? 0) & mask) | (byte & ~mask & 0xff);
    }),
  );
}

function wide(address: string): readonly number[] {
  const [left = '', right = ''] = address.split('::');
  const words = (part: string) => part.split(':').flatMap((word) => (word === '' ? [] : [Number.parseInt(word, 16)]));
  const [head, tail] = [words(left), words(right)];
  const all = [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail];
  return all.flatMap((word) => [word >> 8, word & 255]);
}

const notPublicV4 = fc.constantFrom(...V4.split(' ')).chain(inRange);
const notPublicV6 = fc.constantFrom(...V6.split(' ')).chain(inRange);

/** Every way of writing an IPv4 address that some program takes: decimal, octal, hexadecimal, fewer parts, a dot at the end. */
const spelt = (address: fc.Arbitrary<readonly number[]>) =>
  fc
    .record({
      address,
      parts: fc.integer({ min: 1, max: 4 }),
      bases: fc.array(fc.constantFrom(8, 10, 16), { minLength: 4, maxLength: 4 }),
      zeros: fc.nat(3),
      dot: fc.boolean(),
      capital: fc.boolean(),
      wideDigits: fc.boolean(),
    })
    .map(({ address, parts, bases, zeros, dot, capital, wideDigits }) => {
      const last = address.slice(parts - 1).reduce((sum, byte) => sum * 256 + byte, 0);
      const numbers = [...address.slice(0, parts - 1), last];
      const words = numbers.map((number, at) => {
        const base = bases[at] ?? 10;
        const digits = number.toString(base);
        if (base === 10) return digits;
        return `${base === 8 ? '0' : capital ? '0X' : '0x'}${'0'.repeat(zeros)}${capital ? digits.toUpperCase() : digits}`;
      });
      const text = `${words.join('.')}${dot ? '.' : ''}`;
      return wideDigits ? text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : text;
    });

/** Ways to carry an IPv4 address inside one of IPv6. */
const wrapped = (address: fc.Arbitrary<readonly number[]>) =>
  fc
    .tuple(address, bytes(10))
    .chain(([v4, rest]) =>
      fc.constantFrom(
        `::ffff:${dotted(v4)}`,
        `::ffff:${groups(v4)}`,
        `::${dotted(v4)}`,
        `::${groups(v4)}`,
        `0:0:0:0:0:ffff:${groups(v4)}`,
        `::ffff:0:${groups(v4)}`,
        `64:ff9b::${dotted(v4)}`,
        `64:ff9b::${groups(v4)}`,
        `64:ff9b:1::${groups(v4)}`,
        `2002:${groups(v4)}:${groups(rest)}`,
        `2001:0:${groups(v4)}:${groups(rest.slice(0, 8))}`,
        `2001:0:${groups(rest.slice(0, 8))}:${groups(v4.map((byte) => byte ^ 0xff))}`,
        `fe80::5efe:${groups(v4)}`,
      ),
    );

/** What a fetch of this address would be told; the resolver answers names with the address itself. */
async function told(url: string, answer: readonly string[] = []): Promise<string> {
  const target = targetOf(url, PUBLIC);
  if (target.kind === 'fault') return target.code;
  const addresses = await addressesOf(target, PUBLIC, async () => answer);
  return 'kind' in addresses ? addresses.code : addresses.map(({ address }) => address).join(' ');
}

describe('an address that is not public', () => {
  test('is none in any spelling of IPv4', async () => {
    await fc.assert(
      fc.asyncProperty(spelt(notPublicV4), async (host) => {
        expect(await told(`http://${host}/`)).toBe('not-public');
      }),
      { numRuns: 2000 },
    );
  });

  test('is none inside an address of IPv6', async () => {
    await fc.assert(
      fc.asyncProperty(wrapped(notPublicV4), async (address) => {
        expect(await told(`http://[${address}]/`)).toBe('not-public');
        expect(await told('http://news.example/', [address])).toBe('not-public');
      }),
      { numRuns: 2000 },
    );
  });

  test('is none in IPv6', async () => {
    await fc.assert(
      fc.asyncProperty(notPublicV6, async (address) => {
        expect(await told(`http://[${groups(address)}]/`)).toBe('not-public');
      }),
      { numRuns: 1000 },
    );
  });

  test('is none in what a resolver returns, whatever stands beside it', async () => {
    await fc.assert(
      fc.asyncProperty(notPublicV4, fc.nat(2), async (address, at) => {
        const answer = ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'];
        expect(await told('http://news.example/', answer.toSpliced(at, 0, dotted(address)))).toBe('not-public');
      }),
    );
  });

  test('is not made one by random bytes: what Node’s own lists bar is barred', () => {
    const ranges = (address: string, family: 'ipv4' | 'ipv6') => barred[family].check(address, family);
    fc.assert(
      fc.property(bytes(4), (v4) => ranges(dotted(v4), 'ipv4') === (barrierAt(dotted(v4)) !== null) || knownBeyond(v4)),
      { numRuns: 5000 },
    );
    fc.assert(
      fc.property(bytes(16), (v6) => !ranges(groups(v6), 'ipv6') || barrierAt(groups(v6)) !== null),
      { numRuns: 5000 },
    );
  });
});

/** Anycast services that ipaddr.js counts as special and the list above does not: AS112 and AMT. */
function knownBeyond([a, b, c]: readonly number[]): boolean {
  return a === 192 && ((b === 175 && c === 48) || (b === 31 && c === 196) || (b === 52 && c === 193));
}

describe('an address is told for what it is:', () => {
  test.each([
    ['127.0.0.1', /loopback/],
    ['::1', /loopback/],
    ['10.1.2.3', /private/],
    ['172.31.255.255', /private/],
    ['192.168.0.1', /private/],
    ['fd00:ec2::254', /private/],
    ['169.254.169.254', /metadata/],
    ['168.63.129.16', /metadata/],
    ['fe80::1', /link-local/],
    ['100.100.100.200', /provider/],
    ['224.0.0.1', /multicast/],
    ['ff02::1', /multicast/],
    ['255.255.255.255', /broadcast/],
    ['0.0.0.0', /no host/],
    ['::', /no host/],
    ['192.0.2.1', /reserved/],
    ['2001:db8::1', /reserved/],
    ['fe80::1%eth0', /no address/],
    ['127.1', /no address/],
    ['0177.0.0.1', /no address/],
    ['2130706433', /no address/],
    ['', /no address/],
    ['localhost', /no address/],
  ])('%s', (address, words) => {
    expect(barrierAt(address)).toMatch(words);
  });

  test.each([
    '8.8.8.8',
    '93.184.215.14',
    '172.32.0.1',
    '100.128.0.1',
    '2606:2800:21f:cb07:6820:80da:af6b:8b2c',
    '2a00:1450:4001:800::200e',
    '64:ff9b::8.8.8.8',
  ])('%s is public', (address) => {
    expect(barrierAt(address)).toBeNull();
  });
});

describe('the words of an address', () => {
  test.each([
    ['ftp://example.org/a', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['gopher://example.org/', 'scheme'],
    ['javascript://example.org/%0aalert(1)', 'scheme'],
    ['https://user:secret@example.org/', 'credentials'],
    ['https://example.org@127.0.0.1/', 'credentials'],
    ['http://example.org:25/', 'port'],
    ['http://example.org:6379/', 'port'],
    ['https://example.org:22/', 'port'],
    ['http://[fe80::1%25eth0]/', 'address'],
    ['http://exa mple.org/', 'address'],
    ['http://999.1.1.1/', 'address'],
    ['http://1.2.3.4.5/', 'address'],
    ['http://localhost/', 'not-public'],
    ['http://localhost./', 'not-public'],
    ['http://127.0.0.1./', 'not-public'],
    ['http://127.0.0.1../', 'not-public'],
    ['http:\\\\127.0.0.1\\', 'not-public'],
    ['http://\t127.0.0.1/', 'not-public'],
    ['http://①②⑦.0.0.1/', 'not-public'],
  ])('%s', async (url, code) => {
    expect(await told(url, ['127.0.0.1'])).toBe(code);
  });

  test('have an end', async () => {
    expect(await told(`http://example.org/${'a'.repeat(5000)}`)).toBe('address');
  });
});
