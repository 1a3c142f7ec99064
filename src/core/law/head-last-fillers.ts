/** In languages that put the noun last: words between others of a description that fit any law and tell none. Folded. */
const SHARED = 've|və|ile|ilə|bir|yeni|de|da';

export const HEAD_LAST_FILLERS: ReadonlyMap<string, RegExp> = new Map([
  [
    'tr',
    new RegExp(
      `^(?:${SHARED}|tartismali|ihtilafli|soz|konusu|ilgili|mevcut|yururlukteki|adli|bilinen|olarak|isimli|iliskin|dair|yonelik|hakkinda|ongoren|iceren|amaclayan|hedefleyen|duzenleyen|eden|konulu)$`,
      'u',
    ),
  ],
  [
    'az',
    new RegExp(
      `^(?:${SHARED}|mubahisəli|qalmaqalli|sozugedən|bagli|qarsi|haqqinda|barədə|dair|adli|kimi|taninan|nəzərdə|tutan|edən|olan|yonəlmis|muvafiq)$`,
      'u',
    ),
  ],
]);
