;; Codes to the words that may be the anchor of a name (core/law/sieve/find.ts, someCandidate). It gives what that gives.

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

;; find.ts, mayHold: whether the second bitmap has the word in one of some roles, one bit each. $before is the four of the word before
;; it, negative where that is not known: then a pair may stand there. $capital is 1 where its first two codes are no small letters.
(func $may_hold
  (param $word i64) (param $length i32) (param $before i64) (param $some i32) (param $capital i32) (result i32)
  (local $stem i32)
  (local $role i32) (local $part i64) (local $key i32)
  (block $none
    (loop $next
      (br_if $none (i32.eqz (local.get $some)))
      (local.set $role (i32.load8_u (i32.add (global.get $roles) (i32.ctz (local.get $some)))))
      (local.set $some (i32.and (local.get $some) (i32.sub (local.get $some) (i32.const 1))))
      (if (i32.eq (i32.shr_u (local.get $role) (i32.const 4)) (i32.const 1))
        (then
          (if (i64.lt_s (local.get $before) (i64.const 0)) (then (return (i32.const 1))))
          ;; of the first word all four codes count, or one or two
          (local.set $stem (i32.and (i32.add (local.get $role) (i32.const 3)) (i32.const 3)))
          (local.set $key
            (call $key
              (i32.and
                (i32.wrap_i64 (local.get $before))
                (i32.shr_u (i32.const -1) (i32.sub (i32.const 24) (i32.shl (local.get $stem) (i32.const 3)))))
              (i32.wrap_i64 (local.get $word))
              (local.get $role))))
        (else
          (local.set $part (local.get $word))
          (br_if $next (i32.gt_u (i32.shr_u (local.get $role) (i32.const 5)) (local.get $capital)))
          (local.set $stem (i32.and (local.get $role) (i32.const 31)))
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
      (local.set $key (i32.shr_u (local.get $key) (global.get $second_shift)))
      (br_if $next
        (i32.eqz
          (i32.and
            (i32.shr_u
              (i32.load8_u (i32.add (global.get $second) (i32.shr_u (local.get $key) (i32.const 3))))
              (i32.and (local.get $key) (i32.const 7)))
            (i32.const 1))))
      (return (i32.const 1))))
  (i32.const 0))

;; keys.ts, beginsInCapitals
(func $capital (param $at i32) (param $length i32) (result i32)
  (if (call $small (i32.load8_u (local.get $at))) (then (return (i32.const 0))))
  (if (i32.lt_u (local.get $length) (i32.const 3)) (then (return (i32.const 1))))
  (i32.eqz (call $small (i32.load8_u offset=1 (local.get $at)))))

(func $small (param $code i32) (result i32)
  (i32.and
    (i32.ge_u (local.get $code) (i32.const 0x40))
    (i32.ne (i32.and (local.get $code) (i32.const 0x20)) (i32.const 0))))

;; table.ts, rolesOf: which roles a word with these four codes in front may have, one bit each.
(func $roles_of (param $four i32) (result i32)
  (local $place i32) (local $known i32)
  (local.set $place (i32.shr_u (i32.mul (local.get $four) (i32.const 0x9e3779b1)) (global.get $fours_shift)))
  (loop $next
    (local.set $known (i32.load (i32.add (global.get $fours) (i32.shl (local.get $place) (i32.const 3)))))
    (if (i32.and (i32.ne (local.get $known) (local.get $four)) (i32.ne (local.get $known) (i32.const 0)))
      (then
        (local.set $place
          (i32.and
            (i32.add (local.get $place) (i32.const 1))
            (i32.shr_u (i32.const -1) (global.get $fours_shift))))
        (br $next))))
  (i32.load offset=4 (i32.add (global.get $fours) (i32.shl (local.get $place) (i32.const 3)))))

;; find.ts, mayBeDotted: whether any name begins as the letters do of which the last stands at $at, behind so many others.
(func $may_be_dotted (param $at i32) (param $before i32) (result i32)
  (local $four i32)
  (local.set $four (i32.or (i32.load8_u (local.get $at)) (i32.const 0x20)))
  (if (i32.gt_u (local.get $before) (i32.const 8)) (then (local.set $before (i32.const 8))))
  (loop $next
    (local.set $at (i32.sub (local.get $at) (i32.const 2)))
    (local.set $four
      (i32.or
        (i32.shl (local.get $four) (i32.const 8))
        (i32.or (i32.load8_u (local.get $at)) (i32.const 0x20))))
    (if (call $roles_of (local.get $four)) (then (return (i32.const 1))))
    (local.set $before (i32.sub (local.get $before) (i32.const 1)))
    (br_if $next (local.get $before)))
  (i32.const 0))

;; Sixteen bits, one for each code that is part of a word.
(func $words (param $at i32) (result i64)
  (i64.extend_i32_u
    (i8x16.bitmask
      (i8x16.ge_u (v128.load (local.get $at)) (v128.const i8x16 48 48 48 48 48 48 48 48 48 48 48 48 48 48 48 48)))))

;; The places of candidates among codes [$from, $end), written from $into on, four bytes each, counted from $from; where they
;; end. Behind the codes stand 64 spaces or more.
(func $find (export "find")
  (param $from i32) (param $end i32) (param $into i32) (result i32)
  (local $first i32) (local $first_shift i32)
  (local $base i32) (local $mask i64) (local $carry i64) (local $starts i64) (local $at i32)
  (local $raw i64) (local $gaps i64) (local $length i32) (local $four i32) (local $place i32) (local $found i32)
  (local $before i32) (local $dotted i32) (local $single i32) (local $joins i32)
  (local.set $first (global.get $first))
  (local.set $first_shift (global.get $first_shift))
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
          (if (local.get $found)
            (then
              (if (i32.le_u (local.get $dotted) (i32.const 1))
                (then
                  (local.set $found
                    (call $may_hold
                      (local.get $raw) (local.get $length) (i64.extend_i32_u (local.get $before))
                      (call $roles_of (local.get $four))
                      (call $capital (local.get $at) (local.get $length))))))))
          (if (local.get $joins)
            (then
              (local.set $found
                (i32.or (local.get $found) (call $may_be_dotted (local.get $at) (local.get $dotted))))))
          (if (local.get $found)
            (then
              (i32.store (local.get $into) (i32.sub (local.get $at) (local.get $from)))
              (local.set $into (i32.add (local.get $into) (i32.const 4)))))
          (if (i32.eq (local.get $length) (i32.const 1))
            (then
              (local.set $dotted (select (i32.add (local.get $dotted) (i32.const 1)) (i32.const 1) (local.get $joins)))
              (local.set $single (local.get $at)))
            (else (local.set $dotted (i32.const 0))))
          (local.set $before (local.get $four))
          (br $word)))
      (local.set $base (i32.add (local.get $base) (i32.const 64)))
      (br $group)))
  (local.get $into))
