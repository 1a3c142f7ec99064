/** The register that ships, in its compiled form where that was built of these files: `lawstate register check` reads the YAML. */
import { openShipped } from '../src/register/shipped.ts';

const opened = await openShipped('.');
const errors = opened.problems.filter((problem) => problem.severity === 'error');
if (errors.length > 0) throw new Error(`the register that ships is not sound: ${JSON.stringify(errors.slice(0, 3))}`);

export const SHIPPED = opened.register;
