;; Parts of lines that are not all plain ASCII.

;; Whether anything of a line beyond ASCII or escaped may be an anchor: its part around [$from, $to), from a word before it to the end
;; of the word that goes on behind it. 1 also where no such word is near.
(func $part_may_be (param $from i32) (param $to i32) (param $start i32) (param $end i32) (param $room i32) (result i32)
  (local $at i32) (local $word i32) (local $codes i32)
  (local.set $at (local.get $from))
  ;; a word of two letters or more, plain, between spaces: all that is told from the words before it is known there
  (block $found
    (loop $back
      (if (i32.le_u (local.get $at) (local.get $start))
        (then
          (local.set $at (local.get $start))
          (br $found)))
      (if (i32.gt_u (i32.sub (local.get $from) (local.get $at)) (i32.const 4096)) (then (return (i32.const 1))))
      (local.set $at (i32.sub (local.get $at) (i32.const 1)))
      (br_if $back (i32.ne (i32.load8_u (local.get $at)) (i32.const 32)))
      (local.set $word (local.get $at))
      (block $begun
        (loop $letter
          (br_if $begun (i32.le_u (local.get $word) (local.get $start)))
          (br_if $begun (i32.eqz (call $in_word (i32.load8_u (i32.sub (local.get $word) (i32.const 1))))))
          (local.set $word (i32.sub (local.get $word) (i32.const 1)))
          (br $letter)))
      (br_if $back (i32.lt_u (i32.sub (local.get $at) (local.get $word)) (i32.const 2)))
      (local.set $at (local.get $word))
      (br_if $found (i32.le_u (local.get $at) (local.get $start)))
      (br_if $back (i32.ne (i32.load8_u (i32.sub (local.get $at) (i32.const 1))) (i32.const 32)))))
  ;; no byte below zero is part of a word, nor of an escape that is
  (block $ends
    (loop $on
      (br_if $ends (i32.ge_u (local.get $to) (local.get $end)))
      (br_if $ends (i32.lt_u (i32.load8_u (local.get $to)) (i32.const 48)))
      (local.set $to (i32.add (local.get $to) (i32.const 1)))
      (br $on)))
  (local.set $codes (call $code (local.get $at) (local.get $to) (local.get $room)))
  (v128.store (local.get $codes) (i32x4.splat (i32.const 0x20202020)))
  (v128.store offset=16 (local.get $codes) (i32x4.splat (i32.const 0x20202020)))
  (v128.store offset=32 (local.get $codes) (i32x4.splat (i32.const 0x20202020)))
  (v128.store offset=48 (local.get $codes) (i32x4.splat (i32.const 0x20202020)))
  (local.set $at (i32.and (i32.add (local.get $codes) (i32.const 127)) (i32.const -64)))
  (i32.ne (call $find (local.get $room) (local.get $codes) (local.get $at)) (local.get $at)))
