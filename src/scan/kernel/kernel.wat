;; The sieve's first two steps, sixteen bytes at a time: lines of JSON to codes (core/law/sieve/json-coding.ts), and codes to the
;; words that may be the anchor of a name (find.ts, someCandidate). It gives what those give, byte for byte; kernel.test.ts holds it
;; to that. Assembled by `node scripts/kernel.mjs` into wasm-bytes.ts, which is what runs.
;;
;; Memory: the code of each UTF-16 unit at 0; everything else where the caller puts it.
(module
  (memory (export "memory") 64)

  ;; The value of a hexadecimal digit; -1 where it is none.
  (func $digit (param $byte i32) (result i32)
    (if (i32.lt_u (i32.sub (local.get $byte) (i32.const 0x30)) (i32.const 10))
      (then (return (i32.sub (local.get $byte) (i32.const 0x30)))))
    (local.set $byte (i32.or (local.get $byte) (i32.const 0x20)))
    (if (i32.lt_u (i32.sub (local.get $byte) (i32.const 0x61)) (i32.const 6))
      (then (return (i32.sub (local.get $byte) (i32.const 0x57)))))
    (i32.const -1))

  ;; The UTF-16 unit of the four hexadecimal digits at a place; negative where they are none or do not end before `end`.
  (func $hex (param $at i32) (param $end i32) (result i32)
    (local $a i32) (local $b i32) (local $c i32) (local $d i32)
    (if (i32.gt_u (i32.add (local.get $at) (i32.const 4)) (local.get $end)) (then (return (i32.const -1))))
    (local.set $a (call $digit (i32.load8_u (local.get $at))))
    (local.set $b (call $digit (i32.load8_u offset=1 (local.get $at))))
    (local.set $c (call $digit (i32.load8_u offset=2 (local.get $at))))
    (local.set $d (call $digit (i32.load8_u offset=3 (local.get $at))))
    (if (i32.lt_s (i32.or (i32.or (local.get $a) (local.get $b)) (i32.or (local.get $c) (local.get $d))) (i32.const 0))
      (then (return (i32.const -1))))
    (i32.or
      (i32.or (i32.shl (local.get $a) (i32.const 12)) (i32.shl (local.get $b) (i32.const 8)))
      (i32.or (i32.shl (local.get $c) (i32.const 4)) (local.get $d))))

  ;; Whether the byte at a place before `end` goes on with a character.
  (func $goes_on (param $at i32) (param $end i32) (result i32)
    (if (i32.ge_u (local.get $at) (local.get $end)) (then (return (i32.const 0))))
    (i32.eq (i32.and (i32.load8_u (local.get $at)) (i32.const 0xc0)) (i32.const 0x80)))

  ;; Bytes [$at, $end) of JSON lines as codes from $into on; where the codes end.
  (func $code (export "code") (param $at i32) (param $end i32) (param $into i32) (result i32)
    (local $v v128) (local $word v128) (local $plain i32) (local $byte i32) (local $unit i32) (local $size i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        ;; sixteen bytes of ASCII without a backslash
        (block $slow
          (br_if $slow (i32.gt_u (i32.add (local.get $at) (i32.const 16)) (local.get $end)))
          (local.set $v (v128.load (local.get $at)))
          (br_if $slow
            (v128.any_true
              (v128.or
                (v128.and (local.get $v) (v128.const i8x16 128 128 128 128 128 128 128 128 128 128 128 128 128 128 128 128))
                (i8x16.eq (local.get $v) (v128.const i8x16 92 92 92 92 92 92 92 92 92 92 92 92 92 92 92 92)))))
          (local.set $word
            (v128.or
              (i8x16.lt_u
                (i8x16.sub
                  (v128.or (local.get $v) (v128.const i8x16 32 32 32 32 32 32 32 32 32 32 32 32 32 32 32 32))
                  (v128.const i8x16 97 97 97 97 97 97 97 97 97 97 97 97 97 97 97 97))
                (v128.const i8x16 26 26 26 26 26 26 26 26 26 26 26 26 26 26 26 26))
              (i8x16.lt_u
                (i8x16.sub (local.get $v) (v128.const i8x16 48 48 48 48 48 48 48 48 48 48 48 48 48 48 48 48))
                (v128.const i8x16 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10))))
          (v128.store (local.get $into)
            (v128.bitselect (local.get $v)
              ;; a line break as it is, other white space 0x20, any mark 0x21
              (v128.bitselect (local.get $v)
                (i8x16.sub
                  (v128.const i8x16 33 33 33 33 33 33 33 33 33 33 33 33 33 33 33 33)
                  (v128.and
                    (v128.or
                      (i8x16.eq (local.get $v) (v128.const i8x16 32 32 32 32 32 32 32 32 32 32 32 32 32 32 32 32))
                      (i8x16.lt_u
                        (i8x16.sub (local.get $v) (v128.const i8x16 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9))
                        (v128.const i8x16 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5)))
                    (v128.const i8x16 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1)))
                (i8x16.eq (local.get $v) (v128.const i8x16 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10)))
              (local.get $word)))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (local.set $into (i32.add (local.get $into) (i32.const 16)))
          (br $next))
        ;; byte by byte through the same sixteen
        (local.set $plain (i32.add (local.get $at) (i32.const 16)))
        (if (i32.gt_u (local.get $plain) (local.get $end)) (then (local.set $plain (local.get $end))))
        (loop $one
          (local.set $byte (i32.load8_u (local.get $at)))
          (local.set $size (i32.const 1))
          (local.set $unit (i32.load8_u (local.get $byte)))
          (if (i32.eq (local.get $byte) (i32.const 10)) (then (local.set $unit (i32.const 10))))
          (block $coded
            (if (i32.eq (local.get $byte) (i32.const 92))
              (then
                (local.set $byte (i32.const -1))
                (if (i32.lt_u (i32.add (local.get $at) (i32.const 1)) (local.get $end))
                  (then (local.set $byte (i32.load8_u offset=1 (local.get $at)))))
                (if (i32.eq (local.get $byte) (i32.const 117))
                  (then
                    (local.set $unit (call $hex (i32.add (local.get $at) (i32.const 2)) (local.get $end)))
                    (if (i32.ge_s (local.get $unit) (i32.const 0))
                      (then
                        (local.set $size (i32.const 6))
                        (local.set $unit (i32.load8_u (local.get $unit)))
                        (br $coded)))))
                (local.set $unit (i32.const 0x21))
                ;; n r t f
                (if (i32.or
                      (i32.or (i32.eq (local.get $byte) (i32.const 110)) (i32.eq (local.get $byte) (i32.const 114)))
                      (i32.or (i32.eq (local.get $byte) (i32.const 116)) (i32.eq (local.get $byte) (i32.const 102))))
                  (then (local.set $unit (i32.const 0x20))))
                ;; a line break ends the line, whatever stands before it
                (local.set $size (i32.const 2))
                (if (i32.or (i32.eq (local.get $byte) (i32.const 10)) (i32.lt_s (local.get $byte) (i32.const 0)))
                  (then (local.set $size (i32.const 1))))
                (br $coded)))
            (br_if $coded (i32.lt_u (local.get $byte) (i32.const 0x80)))
            (local.set $unit (i32.const 0x21))
            (br_if $coded (i32.lt_u (local.get $byte) (i32.const 0xc0)))
            (br_if $coded (i32.eqz (call $goes_on (i32.add (local.get $at) (i32.const 1)) (local.get $end))))
            (if (i32.lt_u (local.get $byte) (i32.const 0xe0))
              (then
                (local.set $size (i32.const 2))
                (local.set $unit
                  (i32.load8_u
                    (i32.or
                      (i32.shl (i32.and (local.get $byte) (i32.const 0x1f)) (i32.const 6))
                      (i32.and (i32.load8_u offset=1 (local.get $at)) (i32.const 0x3f)))))
                (br $coded)))
            (br_if $coded (i32.eqz (call $goes_on (i32.add (local.get $at) (i32.const 2)) (local.get $end))))
            (if (i32.lt_u (local.get $byte) (i32.const 0xf0))
              (then
                (local.set $size (i32.const 3))
                (local.set $unit
                  (i32.load8_u
                    (i32.or
                      (i32.or
                        (i32.shl (i32.and (local.get $byte) (i32.const 0x0f)) (i32.const 12))
                        (i32.shl (i32.and (i32.load8_u offset=1 (local.get $at)) (i32.const 0x3f)) (i32.const 6)))
                      (i32.and (i32.load8_u offset=2 (local.get $at)) (i32.const 0x3f)))))
                (br $coded)))
            (br_if $coded (i32.eqz (call $goes_on (i32.add (local.get $at) (i32.const 3)) (local.get $end))))
            ;; two units, neither of them part of a word
            (local.set $size (i32.const 4))
            (i32.store8 (local.get $into) (i32.const 0x21))
            (local.set $into (i32.add (local.get $into) (i32.const 1))))
          (i32.store8 (local.get $into) (local.get $unit))
          (local.set $into (i32.add (local.get $into) (i32.const 1)))
          (local.set $at (i32.add (local.get $at) (local.get $size)))
          (br_if $one (i32.lt_u (local.get $at) (local.get $plain))))
        (br $next)))
    (local.get $into))

  ;; keys.ts, keyOf
  (func $key (param $low i32) (param $high i32) (param $role i32) (result i32)
    (local $key i32)
    (local.set $key
      (i32.xor
        (i32.xor
          (i32.mul (local.get $low) (i32.const 0x85ebca6b))
          (i32.mul (i32.add (local.get $high) (i32.const 0x165667b1)) (i32.const 0xc2b2ae35)))
        (i32.mul (i32.add (local.get $role) (i32.const 1)) (i32.const 0x27d4eb2f))))
    (local.set $key
      (i32.mul (i32.xor (local.get $key) (i32.shr_u (local.get $key) (i32.const 15))) (i32.const 0x2c1b3c6d)))
    (i32.xor (local.get $key) (i32.shr_u (local.get $key) (i32.const 13))))

  ;; find.ts, mayHold: whether the second bitmap has the word in one of the roles.
  (func $may_hold
    (param $word i64) (param $length i32) (param $before i32)
    (param $second i32) (param $shift i32) (param $roles i32) (param $roles_end i32) (result i32)
    (local $role i32) (local $stem i32) (local $part i64) (local $key i32)
    (loop $next
      (if (i32.ge_u (local.get $roles) (local.get $roles_end)) (then (return (i32.const 0))))
      (local.set $role (i32.load8_u (local.get $roles)))
      (local.set $roles (i32.add (local.get $roles) (i32.const 1)))
      (if (i32.eq (local.get $role) (i32.const 16))
        (then (local.set $key (call $key (local.get $before) (i32.wrap_i64 (local.get $word)) (i32.const 16))))
        (else
          (local.set $stem (i32.and (local.get $role) (i32.const 31)))
          (local.set $part (local.get $word))
          (br_if $next (i32.gt_u (local.get $stem) (local.get $length)))
          (if (i32.and (i32.gt_u (local.get $stem) (i32.const 0)) (i32.lt_u (local.get $stem) (i32.const 8)))
            (then
              (local.set $part
                (i64.and (local.get $word)
                  (i64.sub
                    (i64.shl (i64.const 1) (i64.extend_i32_u (i32.shl (local.get $stem) (i32.const 3))))
                    (i64.const 1))))))
          (local.set $key
            (call $key
              (i32.wrap_i64 (local.get $part))
              (i32.wrap_i64 (i64.shr_u (local.get $part) (i64.const 32)))
              (local.get $role)))))
      (local.set $key (i32.shr_u (local.get $key) (local.get $shift)))
      (br_if $next
        (i32.eqz
          (i32.and
            (i32.shr_u
              (i32.load8_u (i32.add (local.get $second) (i32.shr_u (local.get $key) (i32.const 3))))
              (i32.and (local.get $key) (i32.const 7)))
            (i32.const 1)))))
    (i32.const 1))

  ;; Sixteen bits, one for each code that is part of a word.
  (func $words (param $at i32) (result i64)
    (i64.extend_i32_u
      (i8x16.bitmask
        (i8x16.ge_u (v128.load (local.get $at)) (v128.const i8x16 48 48 48 48 48 48 48 48 48 48 48 48 48 48 48 48)))))

  ;; The places of candidates among codes [$from, $end), written from $into on, four bytes each, counted from $from; where they
  ;; end. Behind the codes stand 64 spaces or more.
  (func $find (export "find")
    (param $from i32) (param $end i32) (param $into i32)
    (param $first i32) (param $first_shift i32) (param $second i32) (param $second_shift i32)
    (param $roles i32) (param $roles_end i32) (result i32)
    (local $base i32) (local $mask i64) (local $carry i64) (local $starts i64) (local $at i32)
    (local $raw i64) (local $gaps i64) (local $length i32) (local $four i32) (local $place i32) (local $found i32)
    (local $before i32) (local $dotted i32) (local $single i32) (local $joins i32)
    (local.set $base (local.get $from))
    (local.set $single (i32.const -8))
    (block $done
      (loop $group
        (br_if $done (i32.ge_u (local.get $base) (local.get $end)))
        (local.set $mask
          (i64.or
            (i64.or
              (call $words (local.get $base))
              (i64.shl (call $words (i32.add (local.get $base) (i32.const 16))) (i64.const 16)))
            (i64.or
              (i64.shl (call $words (i32.add (local.get $base) (i32.const 32))) (i64.const 32))
              (i64.shl (call $words (i32.add (local.get $base) (i32.const 48))) (i64.const 48)))))
        (local.set $starts
          (i64.and (local.get $mask)
            (i64.xor (i64.or (i64.shl (local.get $mask) (i64.const 1)) (local.get $carry)) (i64.const -1))))
        (local.set $carry (i64.shr_u (local.get $mask) (i64.const 63)))
        (block $none
          (loop $word
            (br_if $none (i64.eqz (local.get $starts)))
            (local.set $at (i32.add (local.get $base) (i32.wrap_i64 (i64.ctz (local.get $starts)))))
            (local.set $starts (i64.and (local.get $starts) (i64.sub (local.get $starts) (i64.const 1))))
            ;; eight codes from there; of those that are part of no word, the first
            (local.set $raw (i64.load (local.get $at)))
            (local.set $gaps (i64.and (local.get $raw) (i64.const 0xd0d0d0d0d0d0d0d0)))
            (local.set $gaps
              (i64.and
                (i64.and
                  (i64.sub (local.get $gaps) (i64.const 0x0101010101010101))
                  (i64.xor (local.get $gaps) (i64.const -1)))
                (i64.const 0x8080808080808080)))
            (local.set $raw (i64.or (local.get $raw) (i64.const 0x2020202020202020)))
            (local.set $length (i32.const 8))
            (if (i64.ne (local.get $gaps) (i64.const 0))
              (then
                (local.set $length (i32.wrap_i64 (i64.shr_u (i64.ctz (local.get $gaps)) (i64.const 3))))
                (local.set $raw
                  (i64.and (local.get $raw)
                    (i64.sub
                      (i64.shl (i64.const 1) (i64.extend_i32_u (i32.shl (local.get $length) (i32.const 3))))
                      (i64.const 1))))))
            (local.set $four (i32.wrap_i64 (local.get $raw)))
            (local.set $place (i32.shr_u (i32.mul (local.get $four) (i32.const 0x9e3779b1)) (local.get $first_shift)))
            (local.set $found
              (i32.and
                (i32.shr_u
                  (i32.load8_u (i32.add (local.get $first) (i32.shr_u (local.get $place) (i32.const 3))))
                  (i32.and (local.get $place) (i32.const 7)))
                (i32.const 1)))
            (local.set $joins (i32.const 0))
            (if (i32.eq (local.get $length) (i32.const 1))
              (then (local.set $joins (i32.eq (i32.sub (local.get $at) (local.get $single)) (i32.const 2)))))
            (if (i32.or (local.get $found) (local.get $joins))
              (then
                (if (i32.or (local.get $joins) (i32.gt_u (local.get $dotted) (i32.const 1)))
                  (then (local.set $found (i32.const 1)))
                  (else
                    (local.set $found
                      (call $may_hold (local.get $raw) (local.get $length) (local.get $before)
                        (local.get $second) (local.get $second_shift) (local.get $roles) (local.get $roles_end)))))
                (if (local.get $found)
                  (then
                    (i32.store (local.get $into) (i32.sub (local.get $at) (local.get $from)))
                    (local.set $into (i32.add (local.get $into) (i32.const 4)))))))
            (if (i32.eq (local.get $length) (i32.const 1))
              (then
                (local.set $dotted (select (i32.add (local.get $dotted) (i32.const 1)) (i32.const 1) (local.get $joins)))
                (local.set $single (local.get $at)))
              (else (local.set $dotted (i32.const 0))))
            (local.set $before (local.get $four))
            (br $word)))
        (local.set $base (i32.add (local.get $base) (i32.const 64)))
        (br $group)))
    (local.get $into)))
