;; Lines of JSON in one pass over their bytes: those that may name a law, and those that are no object on the face of it. Words of
;; plain ASCII are asked for in the first bitmap where they stand; parts with other letters are coded first. What is dismissed here
;; find.wat finds nothing in; what is not is for it to look at.

;; Lines [$at, $end), the last of them with a line break or not, of which the first has number $number: those to be looked at, from
;; $into on as three numbers of four bytes each, its number and where it begins and ends. Ends before the last line where $into has no more room. At $told stand
;; then where it has come to, how many lines it has passed, how many of them were empty, and where the list ends. $room has so much
;; room as the longest line and its codes need.
(func (export "lines")
  (param $at i32) (param $end i32) (param $into i32) (param $into_end i32) (param $told i32) (param $room i32)
  (local $v v128) (local $w v128) (local $odd v128)
  (local $small v128) (local $a v128) (local $letters v128) (local $zero v128) (local $digits v128)
  (local $break v128) (local $slash v128)
  (local $start i32) (local $base i32) (local $line_end i32) (local $named i32) (local $numbers i32) (local $empty i32)
  (local $mask i64) (local $starts i64) (local $singles i64) (local $carry i64) (local $skip i64)
  (local $some i64) (local $marks i64) (local $marks_carry i64) (local $bit i64)
  (local $place i32) (local $four i32) (local $first i32) (local $shift i32) (local $masks i32) (local $reach i32)
  (local $hard i32)
  (local.set $small (i8x16.splat (i32.const 0x20)))
  (local.set $a (i8x16.splat (i32.const 0x61)))
  (local.set $letters (i8x16.splat (i32.const 25)))
  (local.set $zero (i8x16.splat (i32.const 0x30)))
  (local.set $digits (i8x16.splat (i32.const 9)))
  (local.set $break (i8x16.splat (i32.const 10)))
  (local.set $slash (i8x16.splat (i32.const 92)))
  (local.set $first (global.get $first))
  (local.set $shift (global.get $first_shift))
  (local.set $masks (global.get $masks))
  (block $done
    (loop $line
      (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
      (br_if $done (i32.gt_u (i32.add (local.get $into) (i32.const 12)) (local.get $into_end)))
      (local.set $numbers (i32.add (local.get $numbers) (i32.const 1)))
      (local.set $start (local.get $at))
      (local.set $base (local.get $at))
      (local.set $line_end (i32.const 0))
      (local.set $carry (i64.const 0))
      (local.set $skip (i64.const 0))
      (local.set $marks_carry (i64.const 0))
      (local.set $named (i32.const 1))
      (block $ended
        (loop $block
          ;; which bytes are parts of words, and whether any is no plain one
          (local.set $v (v128.load (local.get $base)))
          (local.set $odd
            (v128.or
              (local.get $v)
              (v128.or (i8x16.eq (local.get $v) (local.get $break)) (i8x16.eq (local.get $v) (local.get $slash)))))
          (local.set $w (i8x16.sub (local.get $v) (local.get $zero)))
          (local.set $v (i8x16.sub (v128.or (local.get $v) (local.get $small)) (local.get $a)))
          (local.set $mask
            (i64.extend_i32_u
              (i8x16.bitmask
                (v128.or
                  (i8x16.le_u (local.get $v) (local.get $letters))
                  (i8x16.le_u (local.get $w) (local.get $digits))))))
          (local.set $v (v128.load offset=16 (local.get $base)))
          (local.set $odd
            (v128.or
              (v128.or (local.get $odd) (local.get $v))
              (v128.or (i8x16.eq (local.get $v) (local.get $break)) (i8x16.eq (local.get $v) (local.get $slash)))))
          (local.set $w (i8x16.sub (local.get $v) (local.get $zero)))
          (local.set $v (i8x16.sub (v128.or (local.get $v) (local.get $small)) (local.get $a)))
          (local.set $mask
            (i64.or
              (local.get $mask)
              (i64.shl
                (i64.extend_i32_u
                  (i8x16.bitmask
                    (v128.or
                      (i8x16.le_u (local.get $v) (local.get $letters))
                      (i8x16.le_u (local.get $w) (local.get $digits)))))
                (i64.const 16))))
          (local.set $v (v128.load offset=32 (local.get $base)))
          (local.set $odd
            (v128.or
              (v128.or (local.get $odd) (local.get $v))
              (v128.or (i8x16.eq (local.get $v) (local.get $break)) (i8x16.eq (local.get $v) (local.get $slash)))))
          (local.set $w (i8x16.sub (local.get $v) (local.get $zero)))
          (local.set $v (i8x16.sub (v128.or (local.get $v) (local.get $small)) (local.get $a)))
          (local.set $mask
            (i64.or
              (local.get $mask)
              (i64.shl
                (i64.extend_i32_u
                  (i8x16.bitmask
                    (v128.or
                      (i8x16.le_u (local.get $v) (local.get $letters))
                      (i8x16.le_u (local.get $w) (local.get $digits)))))
                (i64.const 32))))
          (local.set $v (v128.load offset=48 (local.get $base)))
          (local.set $odd
            (v128.or
              (v128.or (local.get $odd) (local.get $v))
              (v128.or (i8x16.eq (local.get $v) (local.get $break)) (i8x16.eq (local.get $v) (local.get $slash)))))
          (local.set $w (i8x16.sub (local.get $v) (local.get $zero)))
          (local.set $v (i8x16.sub (v128.or (local.get $v) (local.get $small)) (local.get $a)))
          (local.set $mask
            (i64.or
              (local.get $mask)
              (i64.shl
                (i64.extend_i32_u
                  (i8x16.bitmask
                    (v128.or
                      (i8x16.le_u (local.get $v) (local.get $letters))
                      (i8x16.le_u (local.get $w) (local.get $digits)))))
                (i64.const 48))))
          ;; the letter of an escape that the block before ended in
          (local.set $mask (i64.and (local.get $mask) (i64.xor (local.get $skip) (i64.const -1))))
          ;; words that begin in the last three bytes of sixty-four are left to the next block, which has them whole
          (local.set $reach (i32.const 61))
          (local.set $starts
            (i64.and
              (local.get $mask)
              (i64.xor (i64.or (i64.shl (local.get $mask) (i64.const 1)) (local.get $carry)) (i64.const -1))))
          (block $plain
            (if (i32.eqz
                  (i32.or
                    (i8x16.bitmask (local.get $odd))
                    (i32.gt_u (i32.add (local.get $base) (i32.const 64)) (local.get $end))))
              (then
                (local.set $skip (i64.const 0))
                (local.set $marks_carry (i64.const 0))
                (local.set $starts (i64.and (local.get $starts) (i64.const 0x1fffffffffffffff)))
                (local.set $singles
                  (i64.and (local.get $starts) (i64.xor (i64.shr_u (local.get $mask) (i64.const 1)) (i64.const -1))))
                (local.set $singles
                  (i64.and
                    (local.get $singles)
                    (i64.or (i64.shl (local.get $singles) (i64.const 2)) (i64.const 3))))
                (br $plain)))
            ;; where the line ends
            (local.set $some (call $equal (local.get $base) (i32.const 10)))
            (if (i32.lt_u (i32.sub (local.get $end) (local.get $base)) (i32.const 64))
              (then
                (local.set $some
                  (i64.or
                    (local.get $some)
                    (i64.shl (i64.const 1) (i64.extend_i32_u (i32.sub (local.get $end) (local.get $base))))))))
            (local.set $bit (i64.const -1))
            (if (i64.ne (local.get $some) (i64.const 0))
              (then
                (local.set $place (i32.wrap_i64 (i64.ctz (local.get $some))))
                (local.set $reach (i32.const 64))
                (local.set $line_end (i32.add (local.get $base) (local.get $place)))
                (local.set $bit (i64.sub (i64.and (local.get $some) (i64.sub (i64.const 0) (local.get $some))) (i64.const 1)))
                (local.set $mask (i64.and (local.get $mask) (local.get $bit)))))
            ;; escapes: their letters are parts of no word
            (local.set $some
              (i64.and
                (i64.and (call $equal (local.get $base) (i32.const 92)) (local.get $bit))
                (i64.xor (local.get $skip) (i64.const -1))))
            (local.set $skip (i64.const 0))
            (local.set $hard (i32.const 0))
            (block $no_more
              (loop $escape
                (br_if $no_more (i64.eqz (local.get $some)))
                (local.set $place (i32.wrap_i64 (i64.ctz (local.get $some))))
                (local.set $marks (i64.shl (i64.const 2) (i64.extend_i32_u (local.get $place))))
                (local.set $some
                  (i64.and
                    (i64.and (local.get $some) (i64.sub (local.get $some) (i64.const 1)))
                    (i64.xor (local.get $marks) (i64.const -1))))
                (local.set $mask (i64.and (local.get $mask) (i64.xor (local.get $marks) (i64.const -1))))
                (if (i32.lt_u (local.get $place) (local.get $reach))
                  (then
                    (if (i32.eq
                          (i32.load8_u offset=1 (i32.add (local.get $base) (local.get $place)))
                          (i32.const 117))
                      (then (local.set $hard (i32.const 1))))))
                (if (i32.eq (local.get $place) (i32.const 60)) (then (local.set $skip (i64.const 1))))
                (br $escape)))
            ;; beyond ASCII: marks of U+2000 to U+203F, which are three bytes, U+A0, U+AB and U+BB, which are two; all else is hard
            (local.set $some (i64.and (call $beyond (local.get $base)) (local.get $bit)))
            (if (i64.ne (local.get $some) (i64.const 0))
              (then
                (local.set $bit
                  (i64.and
                    (call $equal (local.get $base) (i32.const 0xe2))
                    (i64.shr_u (call $equal (local.get $base) (i32.const 0x80)) (i64.const 1))))
                (local.set $marks
                  (i64.or (i64.shl (local.get $bit) (i64.const 1)) (i64.shl (local.get $bit) (i64.const 2))))
                (local.set $some
                  (i64.and
                    (local.get $some)
                    (i64.xor
                      (i64.or (i64.or (local.get $bit) (local.get $marks)) (local.get $marks_carry))
                      (i64.const -1))))
                (local.set $marks_carry (i64.shr_u (local.get $marks) (i64.const 61)))
                (if (i64.ne (i64.shl (local.get $some) (i64.extend_i32_u (i32.sub (i32.const 64) (local.get $reach)))) (i64.const 0))
                  (then
                    (local.set $bit
                      (i64.and
                        (call $equal (local.get $base) (i32.const 0xc2))
                        (i64.shr_u
                          (i64.or
                            (call $equal (local.get $base) (i32.const 0xa0))
                            (i64.or
                              (call $equal (local.get $base) (i32.const 0xab))
                              (call $equal (local.get $base) (i32.const 0xbb))))
                          (i64.const 1))))
                    (local.set $marks (i64.shl (local.get $bit) (i64.const 1)))
                    (local.set $some
                      (i64.and
                        (local.get $some)
                        (i64.xor (i64.or (local.get $bit) (local.get $marks)) (i64.const -1))))
                    (local.set $marks_carry
                      (i64.or (local.get $marks_carry) (i64.shr_u (local.get $marks) (i64.const 61))))
                    (if (i64.ne
                          (i64.shl (local.get $some) (i64.extend_i32_u (i32.sub (i32.const 64) (local.get $reach))))
                          (i64.const 0))
                      (then (local.set $hard (i32.const 1)))))))
              (else (local.set $marks_carry (i64.const 0))))
            (local.set $starts
              (i64.and
                (local.get $mask)
                (i64.xor (i64.or (i64.shl (local.get $mask) (i64.const 1)) (local.get $carry)) (i64.const -1))))
            (if (i32.lt_u (local.get $reach) (i32.const 64))
              (then (local.set $starts (i64.and (local.get $starts) (i64.const 0x1fffffffffffffff)))))
            (if (local.get $hard)
              (then
                ;; on to where there is nothing but ASCII, within the line
                (local.set $place (i32.add (local.get $base) (local.get $reach)))
                (if (local.get $line_end)
                  (then (local.set $place (local.get $line_end)))
                  (else
                    (block $reached
                      (loop $more
                        (br_if $reached (i32.gt_u (i32.add (local.get $place) (i32.const 64)) (local.get $end)))
                        (br_if $reached (i64.ne (call $equal (local.get $place) (i32.const 10)) (i64.const 0)))
                        (br_if $reached
                          (i64.eqz
                            (i64.or (call $beyond (local.get $place)) (call $equal (local.get $place) (i32.const 92)))))
                        (local.set $place (i32.add (local.get $place) (i32.const 64)))
                        (br $more)))))
                (br_if $ended
                  (call $part_may_be
                    (local.get $base) (local.get $place) (local.get $start) (local.get $end) (local.get $room)))
                (local.set $reach (i32.sub (local.get $place) (local.get $base)))
                (local.set $starts (i64.const 0))
                (local.set $mask (i64.const 0))
                (local.set $skip (i64.const 0))
                (local.set $marks_carry (i64.const 0))))
            (local.set $singles
              (i64.and (local.get $starts) (i64.xor (i64.shr_u (local.get $mask) (i64.const 1)) (i64.const -1)))))
          ;; the first four codes of each word in the first bitmap
          (block $none
            (loop $word
              (br_if $none (i64.eqz (local.get $starts)))
              (local.set $bit (i64.ctz (local.get $starts)))
              (local.set $starts (i64.and (local.get $starts) (i64.sub (local.get $starts) (i64.const 1))))
              (local.set $four
                (i32.and
                  (i32.or
                    (i32.load (i32.add (local.get $base) (i32.wrap_i64 (local.get $bit))))
                    (i32.const 0x20202020))
                  (i32.load
                    (i32.add
                      (local.get $masks)
                      (i32.shl
                        (i32.and (i32.wrap_i64 (i64.shr_u (local.get $mask) (local.get $bit))) (i32.const 15))
                        (i32.const 2))))))
              (local.set $place
                (i32.shr_u (i32.mul (local.get $four) (i32.const 0x9e3779b1)) (local.get $shift)))
              (br_if $word
                (i32.eqz
                  (i32.and
                    (i32.shr_u
                      (i32.load8_u (i32.add (local.get $first) (i32.shr_u (local.get $place) (i32.const 3))))
                      (i32.and (local.get $place) (i32.const 7)))
                    (i32.const 1))))
              (local.set $place (call $roles_of (local.get $four)))
              (br_if $word (i32.eqz (local.get $place)))
              (br_if $ended
                (call $word_may_be
                  (i32.add (local.get $base) (i32.wrap_i64 (local.get $bit)))
                  (local.get $start)
                  (local.get $place)))
              (br $word)))
          (block $none
            (loop $single
              (br_if $none (i64.eqz (local.get $singles)))
              (local.set $bit (i64.ctz (local.get $singles)))
              (local.set $singles (i64.and (local.get $singles) (i64.sub (local.get $singles) (i64.const 1))))
              (br_if $ended
                (call $dotted_may_be
                  (i32.add (local.get $base) (i32.wrap_i64 (local.get $bit)))
                  (local.get $start)))
              (br $single)))
          (if (local.get $line_end)
            (then
              (local.set $named (i32.const 0))
              (br $ended)))
          (local.set $carry (i64.and (i64.shr_u (local.get $mask) (i64.const 60)) (i64.const 1)))
          (local.set $base (i32.add (local.get $base) (local.get $reach)))
          (br $block)))
      (local.set $at (local.get $line_end))
      (if (i32.eqz (local.get $at)) (then (local.set $at (call $line_end (local.get $base) (local.get $end)))))
      (block $passed
        (if (i32.eq (local.get $at) (local.get $start))
          (then
            (local.set $empty (i32.add (local.get $empty) (i32.const 1)))
            (br $passed)))
        (if (i32.eqz (local.get $named))
          (then (br_if $passed (call $is_object (local.get $start) (local.get $at)))))
        (i32.store (local.get $into) (local.get $numbers))
        (i32.store offset=4 (local.get $into) (local.get $start))
        (i32.store offset=8 (local.get $into) (local.get $at))
        (local.set $into (i32.add (local.get $into) (i32.const 12))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br $line)))
  (i32.store (local.get $told) (local.get $at))
  (i32.store offset=4 (local.get $told) (local.get $numbers))
  (i32.store offset=8 (local.get $told) (local.get $empty))
  (i32.store offset=12 (local.get $told) (local.get $into)))
