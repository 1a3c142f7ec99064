/** A real browser, where the machine has one: CHROMIUM_PATH, or Debian's place for it. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Null where there is none, with a word about it: what it would have shown was not looked at. */
export async function openChromium(): Promise<Browser | null> {
  if (existsSync(path)) return chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  console.warn(`skipped: no browser at ${path}; set CHROMIUM_PATH to a Chromium to run these tests`);
  return null;
}
