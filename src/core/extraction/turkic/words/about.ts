/** What a noun or a verb of telling is about, behind it: `barədə şayiələr`, `yönündeki iddialar`, `çekilmeye dair bildirim`. */
export const ABOUT =
  /^(?:barədə|haqda|haqqinda|barəsində|dair|iliskin|hakkinda(?:ki)?|yonunde(?:ki)?|səklində(?:ki)?|seklinde(?:ki)?|yonelik|bagli|ilgili)$/u;
