import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { formatJurisdictionFile, formatLawFile } from './format.ts';
import { parseLawFile } from './law-file.ts';
import { yamlFiles } from './load.ts';

const REGISTER = join(import.meta.dirname, '../../register');

/** The example that the format's contract shows in full. */
const EXAMPLE = readFileSync(join(REGISTER, 'FORMAT.md'), 'utf8').split('```yaml\n')[1]?.split('```')[0] ?? '';

const recordOf = (text: string) => {
  const { laws, problems } = parseLawFile('law.yaml', text);
  return { laws: laws.map((placed) => placed.law), problems: problems.map((problem) => problem.message) };
};

describe('formatting a law file', () => {
  test('brings keys into the order of the format, and keeps unknown ones last', () => {
    expect(formatLawFile('zebra: 1\ntitle: T\nid: xx/t\nnames:\n  - {kind: title, text: T, lang: en}\n')).toBe(
      'id: xx/t\ntitle: T\nnames:\n  - {text: T, lang: en, kind: title}\nzebra: 1\n',
    );
  });

  test('takes away quotes, folding and blank lines that say nothing', () => {
    expect(
      formatLawFile(`id: "xx/t"\n\ntitle: 'T: a law'\ndoes: >-\n  Bars\n  ferries.\ncalledA:\n  - ban\n  - "law"\n`),
    ).toBe('id: xx/t\ntitle: "T: a law"\ndoes: Bars ferries.\ncalledA: [ban, law]\n');
  });

  test('leaves numbers and words as they are written', () => {
    expect(formatLawFile('id: xx/t\ntitle: 01560\ndoes: no\n')).toBe('id: xx/t\ntitle: 01560\ndoes: no\n');
  });

  test('keeps comments with what they speak of', () => {
    const commented = `# A file of its own.

# the name
title: T # short
# the id
id: xx/t
type:
# what it does
does: Bars.
names:
  # first
  - {text: T, lang: en, kind: title}
  # second
  - text: U # odd
    lang: en
    kind: short
# the end
`;
    expect(formatLawFile(commented)).toBe(`# A file of its own.

# the id
id: xx/t
# the name
title: T # short
type:
# what it does
does: Bars.
names:
  # first
  - {text: T, lang: en, kind: title}
  # second
  - text: U # odd
    lang: en
    kind: short

# the end
`);
  });

  test('twice is the same as once, and loads to the same record, for every file that ships', () => {
    for (const name of yamlFiles(REGISTER)) {
      const text = readFileSync(join(REGISTER, name), 'utf8');
      const format = name.startsWith('jurisdictions/') ? formatJurisdictionFile : formatLawFile;
      const once = format(text);
      expect(format(once), name).toBe(once);
      expect(recordOf(once), name).toEqual(recordOf(text));
    }
  });

  test('loads to the same record however the file was written', () => {
    const value: unknown = parse(EXAMPLE, { schema: 'failsafe' });
    const canonical = formatLawFile(EXAMPLE);
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.nat()),
        fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
        fc.nat(40),
        (numbers, type, width) => {
          const written = stringify(shuffled(value, numbers), {
            schema: 'failsafe',
            defaultStringType: type,
            defaultKeyType: 'PLAIN',
            lineWidth: width + 30,
          });
          expect(recordOf(written)).toEqual(recordOf(EXAMPLE));
          expect(withoutSourceOrder(formatLawFile(written))).toEqual(withoutSourceOrder(canonical));
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** The same value with the keys of every record in another order. */
function shuffled(value: unknown, numbers: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, numbers));
  if (typeof value !== 'object' || value === null) return value;
  const keyed = Object.entries(value).map((entry) => ({ entry, at: Number(numbers.next().value) }));
  const sorted = keyed
    .sort((a, b) => a.at - b.at)
    .map(({ entry: [key, inner] }) => [key, shuffled(inner, numbers)] as const);
  return Object.fromEntries(sorted);
}

/** Sources are named freely, so their order is the author's. */
function withoutSourceOrder(text: string): readonly string[] {
  return text.split('\n').sort();
}
