/** Options that several commands have, added in the same words. */
import type { Command } from 'commander';

/** Takes the exit code of a command. */
export type End = (code: number) => void;

export function withRegister(command: Command): Command {
  const more = (folder: string, folders: readonly string[]) => [...folders, folder];
  return withConfig(command.option('--register <dir>', 'add a folder of law files; may be given again', more, []));
}

export function withConfig(command: Command): Command {
  return command.option('--config <file>', 'the config to use (default: the nearest lawstate.config.yaml)');
}
