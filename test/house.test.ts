/** The house of ARCHITECTURE.md, held: who may import whom, no clock in core, no file that grew too long. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';

/** A room imports itself and the rooms before it. */
const ROOMS = [
  ...['time', 'text', 'law', 'status', 'claim', 'extraction', 'verdict'],
  ...['report', 'calendar', 'publish', 'narrative', 'page'],
].map((room) => `core/${room}`);
const ADAPTERS = ['register', 'importers', 'config', 'fetching', 'watching', 'storage', 'threads'];
/** What several adapters rest on. */
const GROUND = ['yaml', 'disk', 'outlets'];
/** Work of its own that several adapters do together: put together in `app`, known to no other room. */
const SCAN = 'scan';
const FACES = ['cli', 'api', 'mcp', 'web', 'browser'];
/** Where the faces that stay open are put together and listened for. */
const HOST = 'server';
const CLOCK =
  /\bDate\.now\b|\bnew Date\b|\bprocess\b|\bconsole\b|\bfetch\b|\bIntl\b|\.toLocale\w*\(\)|\.localeCompare|\bMath\.random\b|from 'node:/;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);
const sources = files.filter((file) => !/\.(?:test|fixture)\.tsx?$/.test(file));
const code = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const imports = (file: string, types = true) =>
  [...(code.get(file) ?? '').matchAll(/^(?:import|export)( type)? [^;]*?from '(\.[^']+)'|import\('(\.[^']+)'\)/gm)]
    .filter(([, type]) => types || type === undefined)
    .map(([, , to, late]) => join(dirname(file), to ?? late ?? ''));
const roomOf = (file: string) => /^src\/((?:core\/)?[^/]+)/.exec(file)?.[1] ?? '';

function allowed(from: string, to: string): boolean {
  if (from === to || to === 'core/problem.ts') return true;
  if (from === 'core/verdict' && to === 'core/extraction') return false;
  if (ROOMS.includes(from)) return ROOMS.includes(to) && ROOMS.indexOf(to) < ROOMS.indexOf(from);
  if (from === 'core/check.ts') return ROOMS.includes(to);
  if (from === 'core/propose.ts') return ROOMS.includes(to) || to === 'core/check.ts';
  if (from === 'yaml') return to === 'core/problem.ts';
  if (from === 'disk') return false;
  if (from === 'outlets') return to.startsWith('core/');
  if (ADAPTERS.includes(from)) return to.startsWith('core/') || ['package-root.ts', ...GROUND].includes(to);
  if (from === SCAN)
    return (
      ['importers', 'register', 'storage', 'disk', 'outlets', 'package-root.ts'].includes(to) || to.startsWith('core/')
    );
  if (to === SCAN) return from === 'app';
  if (from === HOST) return [...FACES, 'app', 'desk.ts', 'package-root.ts'].includes(to) || to.startsWith('core/');
  if (FACES.includes(from))
    return (
      ['app', 'desk.ts', 'package-root.ts', ...(from === 'cli' ? [HOST, 'mcp'] : [])].includes(to) ||
      to.startsWith('core/')
    );
  return !FACES.includes(to) && to !== HOST;
}

test('each room imports only the rooms before it', () => {
  const wrong = sources.flatMap((file) =>
    imports(file, !FACES.includes(roomOf(file)))
      .filter((to) => !allowed(roomOf(file), roomOf(to)))
      .map((to) => `${file} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('each room has its place', () => {
  const rooms = new Set([...ROOMS, ...GROUND, 'app', ...ADAPTERS, SCAN, ...FACES, HOST]);
  const lost = sources.map(roomOf).filter((room) => !room.endsWith('.ts') && !rooms.has(room));
  expect(lost).toEqual([]);
});

/** What a folder holds, in its order: each rests on those before it. `*` is the place of what is not named; without it that is the end. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  'core/law/bodies': [
    'body-words.ts',
    '*',
    'any-language.ts',
    'bench.ts',
    'chamber.ts',
    'government.ts',
    'members.ts',
    'office.ts',
    'parties.ts',
  ],
  'core/extraction/english': [
    ...['words', 'phrases', 'verbs', 'clauses', 'moods', 'carried', 'frames', 'statements', 'forms'],
  ],
  'core/extraction/english/statements': ['bounds', 'speakers', 'cues', 'said'],
  'core/extraction/russian': ['*', 'statements', 'forms', 'russian.ts'],
  'core/extraction/turkic': [
    ...['words', 'verbs', 'clauses', 'phrases', 'moods', 'frames', 'statements', 'forms', 'language.ts'],
  ],
};

/** The place of a file in its folder's order; none where it is not in that folder. */
function placeIn(folder: string, file: string): number {
  if (!file.startsWith(`src/${folder}/`)) return -1;
  const order = WITHIN[folder] ?? [];
  const [entry = ''] = file.slice(`src/${folder}/`.length).split('/');
  if (order.includes(entry)) return order.indexOf(entry);
  return order.includes('*') ? order.indexOf('*') : order.length;
}

test.each(Object.keys(WITHIN))('each room of %s rests only on those before it', (folder) => {
  const inside = sources.filter((file) => placeIn(folder, file) >= 0);
  const places = new Set(inside.map((file) => placeIn(folder, file)));
  expect((WITHIN[folder] ?? []).filter((_, place) => !places.has(place))).toEqual([]);
  const wrong = inside.flatMap((file) =>
    imports(file)
      .filter((to) => placeIn(folder, to) > placeIn(folder, file))
      .map((to) => `${file} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

/** A language is a folder, its words, and a line in the list; the register is written in English. */
const OF_LANGUAGES = /^src\/core\/extraction\/(?:lexicon\/\w+|english|russian|turkic|inflecting)\//;
const KNOWING_LANGUAGES = ['src/core/extraction/languages.ts', 'src/core/extraction/record-language.ts'];
const same = sources.filter((file) => !OF_LANGUAGES.test(file) && !KNOWING_LANGUAGES.includes(file));

test('what is the same for every language imports the words of none', () => {
  const wrong = same.flatMap((file) =>
    imports(file)
      .filter((to) => OF_LANGUAGES.test(to))
      .map((to) => `${file} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

/** By which letters and words a text’s language is told, and names of outlets, which any language writes. */
const TELLING_LANGUAGES = ['src/core/extraction/recognise.ts', 'src/core/extraction/lexicon/outlet-names.ts'];
const SHARED_BY_SOME = 'src/core/extraction/inflecting/';
/** A regular expression of code, and what of it names a class or a group and is no word. */
const PATTERN = /(?<=[\s(,=!:[?&|])\/((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[])+)\/[a-z]*/g;
const NO_WORD = /\\[pP]\{[^}]*\}|\(\?<\w+>|\\.|\[(?:\\.|[^\]\\])*\]/gu;

/** Regular expressions of a file’s code, without what in them is no word. */
const patternsIn = (plain: string) =>
  [...plain.matchAll(PATTERN)].map(([, pattern = '']) => pattern.replaceAll(NO_WORD, ' '));
const withoutComments = (file: string) => (code.get(file) ?? '').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/gm, '');

test('what is the same for every language spells no word of any', () => {
  const wrong = sources
    .filter((file) => file.startsWith('src/core/extraction/') && !TELLING_LANGUAGES.includes(file))
    .filter((file) => same.includes(file) || file.startsWith(SHARED_BY_SOME))
    .flatMap((file) => {
      const plain = withoutComments(file);
      const patterns = patternsIn(plain);
      return [
        ...(plain.match(/.*(?=\P{ASCII})[\p{Lu}\p{Ll}].*/gu) ?? []),
        ...(file.startsWith(SHARED_BY_SOME) ? patterns.filter((pattern) => /\p{L}{2}/u.test(pattern)) : []),
      ].map((words) => `${file}: ${words.trim()}`);
    });
  expect(wrong).toEqual([]);
});

/** What puts a verdict into words; the register, and so what is said of it, is in English. */
const IN_WORDS = ['words.ts', 'law-in-words.ts', 'explain.ts', 'correction.ts'].map(
  (file) => `src/core/verdict/${file}`,
);

test('rules read what a claim says and no words of a text', () => {
  const rules = sources.filter((file) => file.startsWith('src/core/verdict/') && !IN_WORDS.includes(file));
  const wrong = rules.flatMap((file) =>
    patternsIn(withoutComments(file)).filter((pattern) => /\p{L}{3}/u.test(pattern)),
  );
  expect(wrong).toEqual([]);
});

/** The library checks without waiting, so it has what checks from the start. */
const doorsOf = (file: string) => ['src/app/app.ts', ...(file === 'src/index.ts' ? ['src/app/check.ts'] : [])];

test('faces, host and library know the wiring by its door', () => {
  const inside = sources.flatMap((file) =>
    imports(file)
      .filter((to) => roomOf(to) === 'app' && roomOf(file) !== 'app' && !doorsOf(file).includes(to))
      .map((to) => `${file} imports ${to}`),
  );
  expect(inside).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(' > ')];
    if (done.has(file)) return [];
    const found = imports(file).flatMap((to) => visit(to, [...path, file]));
    done.add(file);
    return found;
  };
  expect(sources.flatMap((file) => visit(file, []))).toEqual([]);
});

test('core reads no clock, no locale, no world', () => {
  const plain = (file: string) =>
    (code.get(file) ?? '')
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      .replace(/'(?:\\.|[^'\\\n])*'|`[^`]*`/g, (text) => (text.startsWith("'node:") ? text : "''"));
  const day = (text: string) => text.replaceAll(/new Date\(\(dayNumber/g, '');
  const core = sources.filter((file) => file.startsWith('src/core/'));
  const wrong = core.filter((file) => CLOCK.test(file === 'src/core/time/day.ts' ? day(plain(file)) : plain(file)));
  expect(wrong).toEqual([]);
});

test('files are short, and export by name', () => {
  const long = files.filter((file) => (code.get(file) ?? '').split('\n').length > 301);
  expect(long).toEqual([]);
  expect(sources.filter((file) => /^export default\b/m.test(code.get(file) ?? ''))).toEqual([]);
});
