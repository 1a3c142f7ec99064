/** Words for acts that do something to a law, and for what makes such an act hold. Folded; the same in both languages. */

/** An order, a decree, an act: `fərman`, `kararname`, `qanun`. Bills are none. */
export const ACT =
  /^(?:fərman|sərəncam|kararname|karar(?!l[ai])|qərar|yasa(?!m|[kg]|l)|kanun|qanun|memorandum|muhtira|genelge|akt(?![iı]v)|bildiri(?![sm])|proklamasiya|duzenleme|muafiyet|feragat|sənəd|belge|metn|mətn|paket|butce|budcə)/u;

export const BILL = /^(?:layihə|tasari|teklif|təklif|taslag|taslak|onerge|oneri)/u;

/** An act of a parliament, not of an office. */
export const STATUTE = /^(?:yasa|kanun|qanun|butce|budcə)/u;

/** What makes it hold, told as done. */
export const MADE =
  /^(?:imzala\p{L}*|yay[iı]mla\p{L}*|cixar(?!il)\p{L}*|cikar(?!il)\p{L}*|onayla\p{L}*|təsdiqlə\p{L}*|bəyən\p{L}*)(?:d[iu](?:[gy][iu]\p{L}*)?|m[iu]s(?:t[iu]r?|d[iu]r?)?|[iu]b(?:d[iu]r)?)(?:l[aeə]r)?$/u;
