/** The config and the register that a command works with; a broken one is refused with all that is wrong with it. */
import { type Config, openConfig, openRegister } from '../app/app.ts';
import type { Register } from '../core/law/register.ts';
import type { Problem } from '../core/problem.ts';
import { Refusal, sentence } from './refusal.ts';

/** The options that every command on laws has. */
export interface RegisterOptions {
  readonly register: readonly string[];
  readonly config?: string;
}

export async function configOf(options: Pick<RegisterOptions, 'config'>): Promise<Config> {
  const { config, problems } = await openConfig(options.config);
  refuseAll('the config', problems);
  return config;
}

/** The register that ships, with the folders of the config and of --register added. */
export async function registerOf(options: RegisterOptions): Promise<Register> {
  return registerIn(foldersOf(await configOf(options), options));
}

export function foldersOf({ registers }: Config, { register }: RegisterOptions): readonly string[] {
  return [...registers, ...register];
}

/** `cache` is a folder where it may be kept for the next time. */
export async function registerIn(folders: readonly string[], cache: string | null = null): Promise<Register> {
  const { register, problems } = await openRegister(folders, cache);
  refuseAll('the register', problems);
  return register;
}

function refuseAll(what: string, problems: readonly Problem[]): void {
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length === 0) return;
  const all = errors.map((problem) => `  ${sentence(problem)}`).join('\n');
  throw new Refusal(
    `${what} cannot be used, ${errors.length === 1 ? 'for one error' : `for ${errors.length} errors`}:\n${all}`,
  );
}
