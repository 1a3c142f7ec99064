import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lawstate, room, startLawstate } from './lawstate.ts';

const ROOM = room();
const CLOCK = ['--known-at', '2026-11-23'];
const TEXT = 'Section 907 of the FREEDOM Support Act has not been repealed by Congress.';

const line = (record: unknown) => JSON.stringify(record);
const reports = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((one) => JSON.parse(one));

describe('documents, one a line', () => {
  test('give one report a line, in order, with their ids', () => {
    const html = `<p>${TEXT}</p><p>More.</p>`;
    const input = [
      line({ id: 'a', text: TEXT, published: '2025-08-26', outlet: 'O', lang: 'en' }),
      '',
      line({ id: 2, html }),
      line({ text: TEXT }),
    ].join('\n');
    const { code, out, err } = lawstate(['check', '--jsonl', '-', ...CLOCK], { input });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(reports(out).map((one) => [one.id, one.schema, one.document.published])).toEqual([
      ['a', 'lawstate/report@1', '2025-08-26'],
      [2, 'lawstate/report@1', null],
      [null, 'lawstate/report@1', null],
    ]);
  });

  test('give a report with a problem where a line is bad, and go on', () => {
    const input = [
      line({ id: 'a', text: TEXT }),
      '{"id": "b", ',
      line({ id: 'c' }),
      '\u0000\u0001',
      line({ id: 'd', text: TEXT }),
    ].join('\n');
    const { code, out, err } = lawstate(['check', '--jsonl', '-', ...CLOCK], { input });
    expect(code).toBe(0);
    expect(err).toBe('lawstate: 3 of 5 lines could not be checked; their reports say why.\n');
    const all = reports(out);
    expect(all.map((one) => one.id)).toEqual(['a', null, 'c', null, 'd']);
    expect(all[2]).toEqual({
      id: 'c',
      schema: 'lawstate/report@1',
      statements: [],
      claims: [],
      narratives: [],
      problems: [
        {
          severity: 'error',
          code: 'no-text',
          message: 'has neither “text” nor “html”',
          at: { file: 'standard input', line: 3, path: '' },
          hint: 'Give the words to check under “text”.',
        },
      ],
    });
  });

  test('are the same as when checked alone', () => {
    const alone = JSON.parse(lawstate(['check', '-', '--format', 'json', ...CLOCK], { input: TEXT }).out);
    const [inLine] = reports(lawstate(['check', '--jsonl', '-', ...CLOCK], { input: line({ id: 1, text: TEXT }) }).out);
    expect(inLine).toEqual({ id: 1, ...alone });
  });

  test('go from file to file', () => {
    const [from, to] = [join(ROOM, 'in.jsonl'), join(ROOM, 'out.jsonl')];
    writeFileSync(from, `${line({ id: 1, text: TEXT })}\n${line({ id: 2, text: TEXT })}`);
    expect(lawstate(['check', '--jsonl', from, '--out', to, ...CLOCK])).toEqual({ code: 0, out: '', err: '' });
    expect(reports(readFileSync(to, 'utf8')).map((one) => one.id)).toEqual([1, 2]);
  });

  test('need no more memory when there are many, and a line of 200 MB is refused without being kept', async () => {
    // half as many, and not a few: what waits to be collected is as much in both
    const few = await run(400, 0);
    const many = await run(800, 200);
    expect(few.ids).toEqual(Array.from({ length: 400 }, (_, id) => id));
    expect(many.ids).toEqual([null, ...Array.from({ length: 800 }, (_, id) => id)]);
    // the line alone would be 200
    expect(many.memory - few.memory).toBeLessThan(150);
  }, 240_000);
});

const FILLER = 'Nothing about any law is said in this sentence here. '.repeat(200);
const SAY_MEMORY = `data:text/javascript,process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))`;

/** Checks that many documents, after a line of so many megabytes; gives their ids and the most memory used, in megabytes. */
async function run(documents: number, megabytes: number): Promise<{ ids: readonly unknown[]; memory: number }> {
  const child = startLawstate(['check', '--jsonl', '-', ...CLOCK], ['--import', SAY_MEMORY]);
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk) => out.push(String(chunk)));
  child.stderr.on('data', (chunk) => err.push(String(chunk)));
  const write = async (part: string | Uint8Array) => {
    if (!child.stdin.write(part)) await once(child.stdin, 'drain');
  };
  if (megabytes > 0) await write('{"id": "long", "text": "');
  for (let at = 0; at < megabytes; at++) await write(Buffer.alloc(1 << 20, 'x'));
  if (megabytes > 0) await write('"}\n');
  for (let id = 0; id < documents; id++) await write(`${line({ id, text: FILLER })}\n`);
  child.stdin.end();
  await once(child, 'close');
  const memory = Number(err.join('').match(/\d+$/)?.[0]) / 1024;
  return { ids: reports(out.join('')).map((one) => one.id), memory };
}
