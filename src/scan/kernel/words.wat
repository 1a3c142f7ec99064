;; Words among bytes as they stand in lines of JSON, where they are plain ASCII: what is before one, and whether it may be the anchor
;; of a name. What is told from bytes alone only errs on one side: 1, or -1 for what is not known, where find.wat would find nothing.

;; Whether the byte is a letter or a digit of ASCII.
(func $in_word (param $byte i32) (result i32)
  (i32.or
    (i32.lt_u (i32.sub (i32.or (local.get $byte) (i32.const 0x20)) (i32.const 0x61)) (i32.const 26))
    (i32.lt_u (i32.sub (local.get $byte) (i32.const 0x30)) (i32.const 10))))

;; How many bytes the gap has that ends at $at with a byte beyond ASCII: a mark of U+2000 to U+203F, or one of U+A0, U+AB, U+BB.
;; Zero where it is another character.
(func $mark_before (param $at i32) (param $start i32) (result i32)
  (local $last i32)
  (local.set $last (i32.load8_u (i32.sub (local.get $at) (i32.const 1))))
  (if (i32.ge_s (i32.sub (local.get $at) (i32.const 3)) (local.get $start))
    (then
      (if (i32.eq (i32.load16_u (i32.sub (local.get $at) (i32.const 3))) (i32.const 0x80e2))
        (then (return (i32.const 3))))))
  (if (i32.ge_s (i32.sub (local.get $at) (i32.const 2)) (local.get $start))
    (then
      (if (i32.eq (i32.load8_u (i32.sub (local.get $at) (i32.const 2))) (i32.const 0xc2))
        (then
          (if (i32.or
                (i32.eq (local.get $last) (i32.const 0xa0))
                (i32.or (i32.eq (local.get $last) (i32.const 0xab)) (i32.eq (local.get $last) (i32.const 0xbb))))
            (then (return (i32.const 2))))))))
  (i32.const 0))

;; How many backslashes end at $at: where they are odd the byte there is escaped.
(func $slashes (param $at i32) (param $start i32) (result i32)
  (local $from i32)
  (local.set $from (local.get $at))
  (block $end
    (loop $back
      (br_if $end (i32.le_u (local.get $from) (local.get $start)))
      (br_if $end (i32.ne (i32.load8_u (i32.sub (local.get $from) (i32.const 1))) (i32.const 92)))
      (local.set $from (i32.sub (local.get $from) (i32.const 1)))
      (br $back)))
  (i32.sub (local.get $at) (local.get $from)))

;; The place of the letter that stands before the single letter at $at with one code between them, and is no part of a longer word.
;; Zero where there is none, -1 where that is not known.
(func $joined (param $at i32) (param $start i32) (result i32)
  (local $byte i32) (local $place i32) (local $slashes i32)
  (if (i32.le_u (local.get $at) (local.get $start)) (then (return (i32.const 0))))
  (local.set $place (i32.sub (local.get $at) (i32.const 1)))
  (local.set $byte (i32.load8_u (local.get $place)))
  (if (i32.ge_u (local.get $byte) (i32.const 0x80))
    (then
      (local.set $byte (call $mark_before (local.get $at) (local.get $start)))
      (if (i32.eqz (local.get $byte)) (then (return (i32.const -1))))
      (local.set $place (i32.sub (local.get $at) (local.get $byte))))
    (else
      (local.set $slashes (call $slashes (local.get $place) (local.get $start)))
      (if (i32.gt_u (local.get $slashes) (i32.const 1)) (then (return (i32.const 0))))
      ;; the letter of an escape
      (if (i32.and (call $in_word (local.get $byte)) (i32.eqz (local.get $slashes))) (then (return (i32.const 0))))
      (local.set $place (i32.sub (local.get $place) (local.get $slashes)))))
  (local.set $place (i32.sub (local.get $place) (i32.const 1)))
  (if (i32.lt_s (local.get $place) (local.get $start)) (then (return (i32.const 0))))
  (local.set $byte (i32.load8_u (local.get $place)))
  (if (i32.ge_u (local.get $byte) (i32.const 0x80))
    (then
      (return
        (select
          (i32.const 0)
          (i32.const -1)
          (call $mark_before (i32.add (local.get $place) (i32.const 1)) (local.get $start))))))
  (if (i32.eqz (call $in_word (local.get $byte))) (then (return (i32.const 0))))
  (if (i32.eq (local.get $place) (local.get $start)) (then (return (local.get $place))))
  (local.set $byte (i32.load8_u (i32.sub (local.get $place) (i32.const 1))))
  (if (i32.ge_u (local.get $byte) (i32.const 0x80))
    (then
      (return (select (local.get $place) (i32.const -1) (call $mark_before (local.get $place) (local.get $start))))))
  (if (i32.eq (local.get $byte) (i32.const 92))
    (then
      (return
        (select
          (i32.const 0)
          (local.get $place)
          (i32.and (call $slashes (local.get $place) (local.get $start)) (i32.const 1))))))
  (if (i32.eqz (call $in_word (local.get $byte))) (then (return (local.get $place))))
  (if (i32.eqz
        (i32.and (call $slashes (i32.sub (local.get $place) (i32.const 1)) (local.get $start)) (i32.const 1)))
    (then (return (i32.const 0))))
  (select (i32.const -1) (local.get $place) (i32.eq (local.get $byte) (i32.const 117))))

;; The four of the word before $at, zero where there is none; -1 where that is not known, -2 less its place where it is a single
;; letter that others with dots may stand before.
(func $before (param $at i32) (param $start i32) (result i64)
  (local $byte i32) (local $end i32) (local $place i32) (local $four i64)
  (local.set $end (local.get $at))
  (loop $again
    (block $run
      (loop $gap
        (if (i32.le_u (local.get $end) (local.get $start)) (then (return (i64.const 0))))
        (local.set $byte (i32.load8_u (i32.sub (local.get $end) (i32.const 1))))
        (if (i32.ge_u (local.get $byte) (i32.const 0x80))
          (then
            (local.set $byte (call $mark_before (local.get $end) (local.get $start)))
            (if (i32.eqz (local.get $byte)) (then (return (i64.const -1))))
            (local.set $end (i32.sub (local.get $end) (local.get $byte)))
            (br $gap)))
        (br_if $run (call $in_word (local.get $byte)))
        (local.set $end (i32.sub (local.get $end) (i32.const 1)))
        (br $gap)))
    (local.set $place (local.get $end))
    (block $begun
      (loop $word
        (br_if $begun (i32.le_u (local.get $place) (local.get $start)))
        (br_if $begun (i32.eqz (call $in_word (i32.load8_u (i32.sub (local.get $place) (i32.const 1))))))
        (local.set $place (i32.sub (local.get $place) (i32.const 1)))
        (br $word)))
    (if (i32.gt_u (local.get $place) (local.get $start))
      (then
        (local.set $byte (i32.load8_u (i32.sub (local.get $place) (i32.const 1))))
        (if (i32.ge_u (local.get $byte) (i32.const 0x80))
          (then
            (if (i32.eqz (call $mark_before (local.get $place) (local.get $start))) (then (return (i64.const -1))))))
        (if (i32.and (call $slashes (local.get $place) (local.get $start)) (i32.const 1))
          (then
            (if (i32.eq (i32.load8_u (local.get $place)) (i32.const 117)) (then (return (i64.const -1))))
            (local.set $place (i32.add (local.get $place) (i32.const 1)))
            (if (i32.eq (local.get $place) (local.get $end))
              (then
                (local.set $end (i32.sub (local.get $place) (i32.const 2)))
                (br $again))))))))
  (if (i32.eq (i32.add (local.get $place) (i32.const 1)) (local.get $end))
    (then
      (if (call $joined (local.get $place) (local.get $start))
        (then (return (i64.sub (i64.const -2) (i64.extend_i32_u (local.get $place))))))))
  (local.set $four (i64.or (i64.load32_u (local.get $place)) (i64.const 0x20202020)))
  (local.set $byte (i32.sub (local.get $end) (local.get $place)))
  (if (result i64) (i32.lt_u (local.get $byte) (i32.const 4))
    (then
      (i64.and
        (local.get $four)
        (i64.sub
          (i64.shl (i64.const 1) (i64.extend_i32_u (i32.shl (local.get $byte) (i32.const 3))))
          (i64.const 1))))
    (else (local.get $four))))

;; Whether the word may be an anchor in one of some roles, which begins at $at, or of which these are the letters with dots.
(func $may_be
  (param $word i64) (param $length i32) (param $at i32) (param $start i32) (param $some i32) (param $capital i32) (result i32)
  (local $before i64) (local $letters i64) (local $place i32)
  (if (i32.and (local.get $some) (global.get $paired))
    (then (local.set $before (call $before (local.get $at) (local.get $start)))))
  (if (i64.gt_s (local.get $before) (i64.const -2))
    (then (return (call $may_hold (local.get $word) (local.get $length) (local.get $before) (local.get $some) (local.get $capital)))))
  ;; behind letters with dots: all the words that they may be
  (local.set $place (i32.wrap_i64 (i64.sub (i64.const -2) (local.get $before))))
  (loop $next
    (local.set $letters
      (i64.or
        (i64.shl (local.get $letters) (i64.const 8))
        (i64.or (i64.load8_u (local.get $place)) (i64.const 0x20))))
    (local.set $before (i64.and (local.get $letters) (i64.const 0xffffffff)))
    (if (call $may_hold (local.get $word) (local.get $length) (local.get $before) (local.get $some) (local.get $capital))
      (then (return (i32.const 1))))
    (local.set $place (call $joined (local.get $place) (local.get $start)))
    (if (i32.lt_s (local.get $place) (i32.const 0)) (then (return (i32.const 1))))
    (br_if $next (local.get $place)))
  (i32.const 0))

;; The same for the word that stands at $at as it is.
(func $word_may_be (param $at i32) (param $start i32) (param $some i32) (result i32)
  (local $word i64) (local $length i32) (local $byte i32)
  (block $end
    (loop $next
      (local.set $byte (i32.load8_u (i32.add (local.get $at) (local.get $length))))
      (br_if $end (i32.eqz (call $in_word (local.get $byte))))
      (local.set $word
        (i64.or
          (local.get $word)
          (i64.shl
            (i64.extend_i32_u (i32.or (local.get $byte) (i32.const 0x20)))
            (i64.extend_i32_u (i32.shl (local.get $length) (i32.const 3))))))
      (local.set $length (i32.add (local.get $length) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $length) (i32.const 8)))))
  (call $may_be
    (local.get $word) (local.get $length) (local.get $at) (local.get $start) (local.get $some)
    (call $capital (local.get $at) (local.get $length))))

;; The same for the letters with dots between them of which the last stands at $at.
(func $dotted_may_be (param $at i32) (param $start i32) (result i32)
  (local $word i64) (local $length i32) (local $some i32)
  (local.set $word (i64.or (i64.load8_u (local.get $at)) (i64.const 0x20)))
  (local.set $length (i32.const 1))
  (loop $next
    (local.set $at (call $joined (local.get $at) (local.get $start)))
    (if (i32.eqz (local.get $at)) (then (return (i32.const 0))))
    (if (i32.lt_s (local.get $at) (i32.const 0)) (then (return (i32.const 1))))
    (local.set $word
      (i64.or
        (i64.shl (local.get $word) (i64.const 8))
        (i64.or (i64.load8_u (local.get $at)) (i64.const 0x20))))
    (local.set $length (i32.add (local.get $length) (i32.const 1)))
    (local.set $some (call $roles_of (i32.wrap_i64 (local.get $word))))
    (if (local.get $some)
      (then
        (if (call $may_be
              (local.get $word) (local.get $length) (local.get $at) (local.get $start) (local.get $some) (i32.const 1))
          (then (return (i32.const 1))))))
    ;; no abbreviation is longer (coded-text.ts)
    (br_if $next (i32.lt_u (local.get $length) (i32.const 9))))
  (i32.const 0))
