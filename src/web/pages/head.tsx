import type { JSX } from 'hono/jsx/jsx-runtime';
import { servedPath } from '../../core/page/served-path.ts';

/** What every page of the server points at besides its style and feed. */
export function headOf(): JSX.Element {
  return (
    <>
      <link rel="icon" href={servedPath({ kind: 'icon' })} type="image/svg+xml" />
      <script src={servedPath({ kind: 'pageScript' })} defer />
    </>
  );
}
