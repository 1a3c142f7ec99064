/** Azerbaijani for who signs papers of its own, and no law. Folded (ə stays), as a subject stands. */
export const FIRMS =
  /^(?:sirkət(?:i|lər|ləri)?|firma(?:s[iu]|lar|lar[iu])?|holdinq(?:i)?|bank(?:[iu]|lar)?|klub(?:u)?|fond(?:u)?|muəssisə(?:si)?|zavod(?:u)?)$/u;
