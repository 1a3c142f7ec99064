/** The register that ships, read once for all tests of a file. */
import { loadFolders } from '../src/register/load.ts';

const loaded = loadFolders(['register']);
const errors = loaded.problems.filter((problem) => problem.severity === 'error');
if (errors.length > 0) throw new Error(`the register that ships is not sound: ${JSON.stringify(errors.slice(0, 3))}`);

export const SHIPPED = loaded.register;
