;; What the parts of the kernel share. Memory: the code of each UTF-16 unit at 0; everything else where the caller puts it.

(memory (export "memory") 64)

;; Where the bitmaps of the sieve are, and by how much a product of 32 bits is shifted to a place in them.
(global $first (mut i32) (i32.const 0))
(global $first_shift (mut i32) (i32.const 0))
(global $second (mut i32) (i32.const 0))
(global $second_shift (mut i32) (i32.const 0))
;; The roles of its keys, a byte each; and of all words with the same four codes in front, by a longer part of the product, which of
;; these roles they may have, one bit each.
(global $roles (mut i32) (i32.const 0))
(global $roles_of (mut i32) (i32.const 0))
(global $roles_shift (mut i32) (i32.const 0))
;; The bit of the role of a pair.
(global $paired (mut i32) (i32.const 0))
;; Sixteen masks: of a word's first four bytes those before the first bit that is not set.
(global $masks (mut i32) (i32.const 0))

(func (export "tables")
  (param $first i32) (param $first_shift i32) (param $second i32) (param $second_shift i32)
  (param $roles i32) (param $roles_of i32) (param $roles_shift i32) (param $paired i32)
  (param $masks i32)
  (global.set $first (local.get $first))
  (global.set $first_shift (local.get $first_shift))
  (global.set $second (local.get $second))
  (global.set $second_shift (local.get $second_shift))
  (global.set $roles (local.get $roles))
  (global.set $roles_of (local.get $roles_of))
  (global.set $roles_shift (local.get $roles_shift))
  (global.set $paired (local.get $paired))
  (global.set $masks (local.get $masks)))
