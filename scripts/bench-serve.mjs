// How fast `lawstate serve` answers, beside a bare Hono route that takes and gives the same bytes, in one run on one machine
// (Linux, for the processor's time: it tells more than answers a second where others use the machine too).
// node scripts/bench-serve.mjs [--seconds 8] [--requests 100000]
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';

const option = (name, other) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? other : Number(process.argv[at + 1]);
};
const seconds = option('seconds', 8);
const requests = option('requests', 100_000);
const CONNECTIONS = [1, 16, 128];
const text = readFileSync('examples/caesar-act.txt', 'utf8');

/** A process that prints its address, and the address. */
async function started(args, input = '') {
  const env = { ...process.env, LAWSTATE_TOKENS: '', DATABASE_URL: '' };
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'], env });
  child.stdin.end(input);
  for await (const line of createInterface(child.stdout)) return { child, address: line };
  throw new Error(`${args.join(' ')} did not start`);
}

/** Takes a body and gives the bytes that it was started with. */
const BARE = `
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
let answer = '';
for await (const piece of process.stdin.setEncoding('utf8')) answer += piece;
const app = new Hono();
const type = { 'content-type': 'application/json; charset=utf-8' };
app.post('/check', async (context) => (await context.req.text()) && context.body(answer, 200, type));
app.get('/status', (context) => context.body(answer, 200, type));
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log('http://127.0.0.1:' + port));
`;

const checking = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: text };

/** Of a process and its threads so far, in milliseconds; a hundred ticks are a second. */
function cpuOf({ pid }) {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = fields.split(' ').slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

async function measured({ url, child }, connections, request = {}) {
  await autocannon({ url, connections, duration: 1, ...request });
  const before = cpuOf(child);
  const {
    latency,
    non2xx,
    errors,
    requests: count,
    duration,
  } = await autocannon({
    url,
    connections,
    duration: seconds,
    ...request,
  });
  const cpu = (cpuOf(child) - before) / count.total;
  return { cpu, perSecond: count.total / duration, p50: latency.p50, p99: latency.p99, failed: non2xx + errors };
}

async function memoryOf(address) {
  const metrics = await (await fetch(`${address}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]) / 1024 / 1024;
}

const number = (value, places = 0) => value.toFixed(places).padStart(8);

async function table(title, ours, bare, request) {
  console.log(`\n${title}`);
  console.log('connections | a second   p50 ms   p99 ms   cpu ms  failed | bare: a second   p50 ms   p99 ms   cpu ms');
  for (const connections of CONNECTIONS) {
    const one = await measured(ours, connections, request);
    const other = await measured(bare, connections, request);
    const [mine, theirs] = [one, other].map(
      ({ perSecond, p50, p99, cpu }) => `${number(perSecond)} ${number(p50, 1)} ${number(p99, 1)} ${number(cpu, 2)}`,
    );
    console.log(`${number(connections).padStart(11)} | ${mine} ${number(one.failed)}|       ${theirs}`);
  }
}

const serve = ['dist/cli.js', 'serve', '--port', '0', '--store', 'memory', '--per-minute', '0'];
const { child, address } = await started(serve);
const bared = [];
try {
  const [check, status] = [`${address}/api/check`, `${address}/api/laws/us/section-907/status?on=2024-06-01`];
  const answers = [await (await fetch(check, checking)).text(), await (await fetch(status)).text()];
  for (const answer of answers) bared.push(await started(['--input-type=module', '-e', BARE], answer));
  const began = await memoryOf(address);
  console.log(`a text of ${text.length} signs, a report of ${answers[0].length}; a status of ${answers[1].length}`);
  await table(
    'POST /api/check',
    { url: check, child },
    { url: `${bared[0].address}/check`, child: bared[0].child },
    checking,
  );
  await table(
    'GET /api/laws/us/section-907/status',
    { url: status, child },
    { url: `${bared[1].address}/status`, child: bared[1].child },
  );
  const warm = await memoryOf(address);
  // nine look-ups and one check, until so many are answered
  const mixed = [
    ...Array(9).fill({ method: 'GET', path: new URL(status).pathname }),
    { ...checking, path: '/api/check' },
  ];
  const { non2xx, errors, duration } = await autocannon({
    url: address,
    connections: 16,
    amount: requests,
    requests: mixed,
  });
  const after = await memoryOf(address);
  console.log(
    `\nmemory: ${began.toFixed(0)} MB at the start, ${warm.toFixed(0)} MB after the above, ${after.toFixed(0)} MB after ${requests} more requests (${(requests / duration).toFixed(0)} a second, ${non2xx + errors} failed)`,
  );
} finally {
  for (const one of [child, ...bared.map((made) => made.child)]) one.kill();
}
