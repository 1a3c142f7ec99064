import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { certificateFor } from '../../src/fetching/certificate.fixture.ts';
import { html, redirect, webServer } from '../../src/fetching/web-server.fixture.ts';
import { CLI, OWN_LAW, OWN_TEXT, ROOT, type Run, room } from './lawstate.ts';

const ROOM = room();
writeFileSync(join(ROOM, 'harbour.yaml'), OWN_LAW);
const LAWS = ['--register', ROOM, '--known-at', '2022-01-10'];

const PAGE = `<html lang="en"><head><meta property="og:site_name" content="The Post">
<meta property="og:title" content="Ferries"><meta property="article:published_time" content="2021-06-01">
<link rel="canonical" href="https://elsewhere.example/"></head><body><p>${OWN_TEXT}</p></body></html>`;
const SERVER = await webServer({
  '/article': html(PAGE),
  '/moved': redirect('/article'),
  '/draft.md': (response) =>
    void response.writeHead(200, { 'content-type': 'text/plain' }).end(`# Ferries\n\n${OWN_TEXT}`),
  '/paper.pdf': (response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
});

/** Beside the server, which lives in this process and could not answer one that waits for its end. */
function lawstate(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd: ROOT, env: { ...process.env, ...env } });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => (said.out += text));
  child.stderr.on('data', (text) => (said.err += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })));
}

async function refusal(args: readonly string[]): Promise<string> {
  const { code, out, err } = await lawstate(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^lawstate: [^\n]*\.\n$/);
  return err;
}

describe('a check of an address', () => {
  test('reads the page there as it would read it from a file', async () => {
    const args = ['check', `${SERVER.origin}/moved`, '--allow-private', '--format', 'json', ...LAWS];
    const { code, out, err } = await lawstate(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const report = JSON.parse(out);
    expect(report.document).toMatchObject({
      url: `${SERVER.origin}/article`,
      title: 'Ferries',
      outlet: 'The Post',
      published: '2021-06-01',
    });
    expect(report.claims.map((claim: { verdict: { rating: string } }) => claim.verdict.rating)).toEqual([
      'accurate',
      'false',
    ]);
    expect(SERVER.heard.at(-1)?.headers['user-agent']).toMatch(/^lawstate\/\d+\.\d+\.\d+$/);
  });

  test('takes what the command line says of it, fails on its ratings, and says how to derive it again', async () => {
    const args = ['check', `${SERVER.origin}/draft.md`, '--allow-private', '--outlet', 'The Desk', ...LAWS];
    const { code, out } = await lawstate([...args, '--fail-on', 'false', '--format', 'markdown']);
    expect(code).toBe(1);
    expect(out).toContain('The Desk');
    expect(out).toMatch(/lawstate check \S+\/draft\.md .* --allow-private/);
  });

  test('knows the names of this machine, and no proxy of the environment', async () => {
    const url = `http://localhost:${SERVER.port}/article`;
    const proxy = { http_proxy: 'http://127.0.0.1:1', HTTP_PROXY: 'http://127.0.0.1:1', NODE_USE_ENV_PROXY: '1' };
    expect(await lawstate(['check', url, '--allow-private', ...LAWS], proxy)).toMatchObject({ code: 0, err: '' });
  });

  test('trusts the authorities that Node is given', async () => {
    const certificate = certificateFor(['localhost']);
    const secure = await webServer({ '/article': html(PAGE) }, { certificate });
    const file = join(ROOM, 'authority.pem');
    writeFileSync(file, certificate.cert);
    const url = `https://localhost:${secure.port}/article`;
    const args = ['check', url, '--allow-private', ...LAWS];
    expect(await lawstate(args, { NODE_EXTRA_CA_CERTS: file })).toMatchObject({ code: 0, err: '' });
    expect(await refusal(args)).toMatch(/has a certificate that is not valid for it/);
  });

  test('is refused with one sentence where it may not be read', async () => {
    expect(await refusal(['check', `${SERVER.origin}/article`])).toMatch(/asks for port \d+, where no public web site/);
    expect(await refusal(['check', 'http://127.0.0.1/'])).toMatch(
      /leads to 127\.0\.0\.1: the machine itself \(loopback\), not a public address\. Give a page of the public web/,
    );
    expect(await refusal(['check', 'http://169.254.169.254/latest/'])).toMatch(/link-local address/);
    expect(await refusal(['check', 'ftp://example.org/a'])).toMatch(/has the scheme ftp:, and only http: and https:/);
    expect(await refusal(['check', 'file:///etc/passwd'])).toMatch(/has the scheme file:/);
    expect(await refusal(['check', 'https://a:b@example.org/'])).toMatch(/^lawstate: https:\/\/example\.org\/ carries/);
    expect(await refusal(['check', `${SERVER.origin}/nowhere`, '--allow-private'])).toMatch(/status 404/);
    expect(await refusal(['check', `${SERVER.origin}/paper.pdf`, '--allow-private'])).toMatch(/is a PDF/);
  });
});

test('a page is published under its address', async () => {
  const to = join(ROOM, 'checks');
  const { code, out } = await lawstate(['publish', `${SERVER.origin}/moved`, '--allow-private', '--to', to, ...LAWS]);
  expect(code).toBe(0);
  expect(readdirSync(out.trim())).toContain('report.json');
  expect(out).toMatch(/127-0-0-1|article/);
});
