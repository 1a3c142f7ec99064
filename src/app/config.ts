/** The wiring of `lawstate.config.yaml`. `app.ts` hands it on to the faces. */
import { NO_CONFIG } from '../config/config.ts';
import { findConfig } from '../config/find.ts';
import type { ReadConfig } from '../config/read.ts';

/** The config file named, else the nearest from the working directory upwards, else none; with all that is wrong with it. */
export async function openConfig(named?: string): Promise<ReadConfig> {
  const file = named ?? findConfig(process.cwd());
  if (file === null) return { config: NO_CONFIG, problems: [] };
  return (await import('../config/read.ts')).readConfig(file);
}

/** What may stand in a config: its keys in words, a whole file, and the JSON Schema. */
export async function configContract() {
  const { configJsonSchema, EXAMPLE, explainedKeys } = await import('../config/explain.ts');
  return { schema: configJsonSchema(), keys: explainedKeys(), example: EXAMPLE };
}
