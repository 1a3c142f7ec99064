import { SITE_STYLE } from './site-style.ts';
import { compact } from './style.ts';
import { FORMS } from './styles/forms.ts';

/** The one style sheet of a server: that of a site, and what has forms. */
export const SERVED_STYLE = `${SITE_STYLE}\n${compact([FORMS])}`;
