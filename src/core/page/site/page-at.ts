import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Frame } from '../frame.tsx';
import type { Place } from '../place.ts';
import type { SiteFile } from '../site-file.ts';

/** A page of the site at its place: what it shows is made with links that hold there. */
export type PageAt = (place: Place, page: (frame: Frame) => JSX.Element) => SiteFile;
