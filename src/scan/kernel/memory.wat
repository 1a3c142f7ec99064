;; What the parts of the kernel share. Memory: the code of each UTF-16 unit at 0; everything else where the caller puts it.

(memory (export "memory") 64)

;; Where the bitmaps of the sieve are, and by how much a product of 32 bits is shifted to a place in them.
(global $first (mut i32) (i32.const 0))
(global $first_shift (mut i32) (i32.const 0))
(global $second (mut i32) (i32.const 0))
(global $second_shift (mut i32) (i32.const 0))
;; The roles of its keys, a byte each; and the table of the first four codes of words, which says with one bit each which of these
;; roles a word may have (table.ts).
(global $roles (mut i32) (i32.const 0))
(global $fours (mut i32) (i32.const 0))
(global $fours_shift (mut i32) (i32.const 0))
;; The bits of the roles of pairs.
(global $paired (mut i32) (i32.const 0))
;; Sixteen masks: of a word's first four bytes those before the first bit that is not set.
(global $masks (mut i32) (i32.const 0))

(func (export "tables")
  (param $first i32) (param $first_shift i32) (param $second i32) (param $second_shift i32)
  (param $roles i32) (param $fours i32) (param $fours_shift i32) (param $paired i32)
  (param $masks i32)
  (global.set $first (local.get $first))
  (global.set $first_shift (local.get $first_shift))
  (global.set $second (local.get $second))
  (global.set $second_shift (local.get $second_shift))
  (global.set $roles (local.get $roles))
  (global.set $fours (local.get $fours))
  (global.set $fours_shift (local.get $fours_shift))
  (global.set $paired (local.get $paired))
  (global.set $masks (local.get $masks)))
