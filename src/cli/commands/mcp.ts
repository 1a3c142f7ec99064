import { checking } from '../../app/app.ts';
import { dayAt } from '../../core/time/day.ts';
import { packageVersion } from '../../package-root.ts';
import type { Console } from '../console.ts';
import { Refusal } from '../refusal.ts';
import { configOf, foldersOf, type RegisterOptions, registerIn } from '../settings.ts';

/** `lawstate mcp`: the tools of an assistant, over standard input and output, until the input ends. */
export async function runMcp(options: RegisterOptions, console: Console): Promise<number> {
  const config = await configOf(options);
  const register = await registerIn(foldersOf(config, options));
  const { checkerOf } = await checking();
  const { serveStdio } = await import('../../mcp/stdio.ts');
  const whole = await serveStdio(
    {
      register,
      version: packageVersion(),
      // it may run for weeks
      today: () => dayAt(Date.now()),
      check: async (input, knownAt) => checkerOf(register, knownAt, config.language)(input),
    },
    console.warn,
  );
  if (!whole)
    throw new Refusal('a message of more than 16 MB came in, and the session was ended. Send texts in parts.');
  return 0;
}
