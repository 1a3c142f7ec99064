import { CHECK_STYLE } from './check-style.ts';
import { compact } from './style.ts';
import { NARRATIVES } from './styles/narratives.ts';
import { NOTICE } from './styles/notice.ts';
import { SITE_SHEET } from './styles/site.ts';

/** The one style sheet of a site: its published checks use it too. */
export const SITE_STYLE = `${CHECK_STYLE}\n${compact([NOTICE, SITE_SHEET, NARRATIVES])}`;
