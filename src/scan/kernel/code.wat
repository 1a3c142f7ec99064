;; Lines of JSON to codes (core/law/sieve/json-coding.ts), sixteen bytes at a time. It gives what that gives, byte for byte.

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
