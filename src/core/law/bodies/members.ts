/** Who sit in a legislature: what they pass, one chamber may have passed. */
import { saidInAnyLanguage } from './any-language.ts';

/** `lawmakers`, `депутаты`: not the legislature, and no chamber of it. */
export const areMembers = saidInAnyLanguage(({ members }) => members);
