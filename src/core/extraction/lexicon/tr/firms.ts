/** Turkish for who signs papers of its own, and no law. Folded, as a subject stands. */
export const FIRMS =
  /^(?:sirket(?:i|ler|leri)?|firma(?:s[iu]|lar|lar[iu])?|holding(?:i)?|banka(?:s[iu]|lar)?|kulub[iu]|kulup|vakif|vakf[iu]|dernek|dernegi|sendika(?:s[iu])?|isletme(?:si)?)$/u;
