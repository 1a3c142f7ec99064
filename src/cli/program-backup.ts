/** The commands that take all that is kept out of its store, and put it into another. */
import type { Command } from 'commander';
import type { End } from './command-options.ts';
import type { Console } from './console.ts';
import { withStore } from './store-options.ts';

export function addBackup(program: Command, console: Console, end: End): void {
  withStore(program.command('backup'))
    .description('write all that is kept (saved checks, published cases, scanned articles) into one file')
    .requiredOption('--out <file>', 'the file to write; one of that name is replaced once the new one is whole')
    .addHelpText('after', BACKUP_HELP)
    .action(async (options) => end(await (await import('./commands/backup.ts')).runBackup(options, console)));
}

const BACKUP_HELP = `
The file is JSON lines with a checksum at its end, the same whichever store it comes from: so it moves things from a
folder to PostgreSQL and back. A folder is one process's at a time: stop lawstate serve before, or keep in PostgreSQL.

Examples:
  lawstate backup --out lawstate-backup.jsonl
  DATABASE_URL=postgres://user:password@host/database lawstate backup --out lawstate-backup.jsonl`;

export function addRestore(program: Command, console: Console, end: End): void {
  withStore(program.command('restore'))
    .description('put a backup into a store: all of it, or nothing where it is cut or altered')
    .argument('<file>', 'a file that lawstate backup wrote')
    .option('--merge', 'also where something is kept already, which stays as it is')
    .addHelpText('after', RESTORE_HELP)
    .action(async (file, options) =>
      end(await (await import('./commands/restore.ts')).runRestore(file, options, console)),
    );
}

const RESTORE_HELP = `
Examples:
  lawstate restore lawstate-backup.jsonl --store new-folder
  DATABASE_URL=postgres://user:password@host/database lawstate restore lawstate-backup.jsonl`;
