import type { JSX } from 'hono/jsx/jsx-runtime';
import { webPath } from '../web-path.ts';

/** What every page of the server points at besides its style and feed. */
export function headOf(): JSX.Element {
  return (
    <>
      <link rel="icon" href={webPath({ kind: 'icon' })} type="image/svg+xml" />
      <script src={webPath({ kind: 'pageScript' })} defer />
    </>
  );
}
