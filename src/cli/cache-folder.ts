/** Where what may be lost is kept, to be faster the next time: the folder of the XDG Base Directory Specification, or the platform's own. */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

export function cacheFolder(env: NodeJS.ProcessEnv = process.env, platform: string = process.platform): string {
  const { XDG_CACHE_HOME: cache, LOCALAPPDATA: local } = env;
  // a path that is not absolute is to be passed over, says the specification
  if (cache !== undefined && isAbsolute(cache)) return join(cache, 'lawstate');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'lawstate');
  if (platform === 'win32' && local !== undefined) return join(local, 'lawstate', 'cache');
  return join(homedir(), '.cache', 'lawstate');
}
