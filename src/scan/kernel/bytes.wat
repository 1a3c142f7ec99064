;; Bytes of lines, sixteen and sixty-four at a time: where a line ends, whether it looks like an object, and where a byte stands.

;; Where the line break is, at $at or behind it; $end where there is none.
(func $line_end (param $at i32) (param $end i32) (result i32)
  (local $breaks i32)
  (block $found
    (loop $next
      (br_if $found (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $breaks (i8x16.bitmask (i8x16.eq (v128.load (local.get $at)) (i8x16.splat (i32.const 10)))))
      (if (local.get $breaks)
        (then
          (local.set $at (i32.add (local.get $at) (i32.ctz (local.get $breaks))))
          (br $found)))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br $next)))
  (select (local.get $end) (local.get $at) (i32.gt_u (local.get $at) (local.get $end))))

;; Whether bytes [$from, $to) begin and end as an object does, but for a carriage return at the end.
(func $is_object (param $from i32) (param $to i32) (result i32)
  (if (i32.eq (i32.load8_u (i32.sub (local.get $to) (i32.const 1))) (i32.const 13))
    (then (local.set $to (i32.sub (local.get $to) (i32.const 1)))))
  (if (i32.lt_s (i32.sub (local.get $to) (local.get $from)) (i32.const 2)) (then (return (i32.const 0))))
  (i32.and
    (i32.eq (i32.load8_u (local.get $from)) (i32.const 123))
    (i32.eq (i32.load8_u (i32.sub (local.get $to) (i32.const 1))) (i32.const 125))))

;; One bit for each of the sixty-four bytes that is this one.
(func $equal (param $at i32) (param $byte i32) (result i64)
  (local $all v128)
  (local.set $all (i8x16.splat (local.get $byte)))
  (i64.or
    (i64.or
      (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (v128.load (local.get $at)) (local.get $all))))
      (i64.shl
        (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (v128.load offset=16 (local.get $at)) (local.get $all))))
        (i64.const 16)))
    (i64.or
      (i64.shl
        (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (v128.load offset=32 (local.get $at)) (local.get $all))))
        (i64.const 32))
      (i64.shl
        (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (v128.load offset=48 (local.get $at)) (local.get $all))))
        (i64.const 48)))))

;; One bit for each of the sixty-four bytes that is beyond ASCII.
(func $beyond (param $at i32) (result i64)
  (i64.or
    (i64.or
      (i64.extend_i32_u (i8x16.bitmask (v128.load (local.get $at))))
      (i64.shl (i64.extend_i32_u (i8x16.bitmask (v128.load offset=16 (local.get $at)))) (i64.const 16)))
    (i64.or
      (i64.shl (i64.extend_i32_u (i8x16.bitmask (v128.load offset=32 (local.get $at)))) (i64.const 32))
      (i64.shl (i64.extend_i32_u (i8x16.bitmask (v128.load offset=48 (local.get $at)))) (i64.const 48)))))
