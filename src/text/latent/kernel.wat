;; The sums over vectors of 64 numbers: V8 boxes each fraction of a loop until it has optimised it, and never takes two at once.
;; All arithmetic is that of doubles, each sum in the order of the dimensions, so that JavaScript would come to the same bits.
;; A vector is 64 floats. A block is four vectors as doubles, number by number: a0 b0 c0 d0 a1 b1 c1 d1 …
(module
  (memory (export "memory") 16)

  ;; Puts into $target the sum of vectors, each times its weight, rounded to floats after each of them. The list, which ends at
  ;; $end, has 16 bytes for each: where it stands, counted from $base, and from the eighth byte on its weight.
  (func (export "sum") (param $target i32) (param $list i32) (param $end i32) (param $base i32)
    (local $place i32) (local $at i32) (local $sum v128) (local $from v128) (local $weight v128)
    (loop $nextNumbers
      (local.set $at (local.get $list))
      (local.set $sum (v128.const i64x2 0 0))
      (if (i32.lt_u (local.get $at) (local.get $end))
        (then
          (loop $nextVector
            (local.set $weight (v128.load64_splat offset=8 (local.get $at)))
            (local.set $from
              (v128.load (i32.add (i32.add (local.get $base) (i32.load (local.get $at))) (local.get $place))))
            (local.set $sum
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
                (f32x4.demote_f64x2_zero
                  (f64x2.add
                    (f64x2.promote_low_f32x4 (local.get $sum))
                    (f64x2.mul (local.get $weight) (f64x2.promote_low_f32x4 (local.get $from)))))
                (f32x4.demote_f64x2_zero
                  (f64x2.add
                    (f64x2.promote_low_f32x4
                      (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $sum) (local.get $sum)))
                    (f64x2.mul
                      (local.get $weight)
                      (f64x2.promote_low_f32x4
                        (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $from) (local.get $from))))))))
            (local.set $at (i32.add (local.get $at) (i32.const 16)))
            (br_if $nextVector (i32.lt_u (local.get $at) (local.get $end))))))
      (v128.store (i32.add (local.get $target) (local.get $place)) (local.get $sum))
      (local.set $place (i32.add (local.get $place) (i32.const 16)))
      (br_if $nextNumbers (i32.lt_u (local.get $place) (i32.const 256)))))

  ;; The same sum in doubles: $target gets 64 of them.
  (func (export "sumDoubles") (param $target i32) (param $list i32) (param $end i32) (param $base i32)
    (local $place i32) (local $at i32) (local $sum v128)
    (loop $nextNumbers
      (local.set $at (local.get $list))
      (local.set $sum (v128.const i64x2 0 0))
      (if (i32.lt_u (local.get $at) (local.get $end))
        (then
          (loop $nextVector
            (local.set $sum
              (f64x2.add
                (local.get $sum)
                (f64x2.mul
                  (v128.load64_splat offset=8 (local.get $at))
                  (f64x2.promote_low_f32x4
                    (v128.load64_zero
                      (i32.add (i32.add (local.get $base) (i32.load (local.get $at))) (local.get $place)))))))
            (local.set $at (i32.add (local.get $at) (i32.const 16)))
            (br_if $nextVector (i32.lt_u (local.get $at) (local.get $end))))))
      (v128.store (local.get $target) (local.get $sum))
      (local.set $target (i32.add (local.get $target) (i32.const 16)))
      (local.set $place (i32.add (local.get $place) (i32.const 8)))
      (br_if $nextNumbers (i32.lt_u (local.get $place) (i32.const 256)))))

  ;; Puts into the list of vectors, in place of each weight and the offset before it, the vector's products with the two vectors of
  ;; doubles at $pair, which stand number by number: a0 b0 a1 b1 …
  (func (export "products") (param $list i32) (param $end i32) (param $base i32) (param $pair i32)
    (local $vector i32) (local $endOfVector i32) (local $at i32) (local $sum v128)
    (if (i32.lt_u (local.get $list) (local.get $end))
      (then
        (loop $nextVector
          (local.set $vector (i32.add (local.get $base) (i32.load (local.get $list))))
          (local.set $endOfVector (i32.add (local.get $vector) (i32.const 256)))
          (local.set $at (local.get $pair))
          (local.set $sum (v128.const i64x2 0 0))
          (loop $nextNumber
            (local.set $sum
              (f64x2.add
                (local.get $sum)
                (f64x2.mul
                  (f64x2.splat (f64.promote_f32 (f32.load (local.get $vector))))
                  (v128.load (local.get $at)))))
            (local.set $vector (i32.add (local.get $vector) (i32.const 4)))
            (local.set $at (i32.add (local.get $at) (i32.const 16)))
            (br_if $nextNumber (i32.lt_u (local.get $vector) (local.get $endOfVector))))
          (v128.store (local.get $list) (local.get $sum))
          (local.set $list (i32.add (local.get $list) (i32.const 16)))
          (br_if $nextVector (i32.lt_u (local.get $list) (local.get $end)))))))

  ;; Makes a vector of 64 signs of one byte each: twice the sign less $middle, brought to length 1.
  (func (export "read") (param $target i32) (param $signs i32) (param $middle i32)
    (local $place i32) (local $number i32) (local $squares i32) (local $length f64)
    (loop $next
      (local.set $number
        (i32.sub
          (i32.shl (i32.load8_u (i32.add (local.get $signs) (local.get $place))) (i32.const 1))
          (local.get $middle)))
      (local.set $squares
        (i32.add (local.get $squares) (i32.mul (local.get $number) (local.get $number))))
      (local.set $place (i32.add (local.get $place) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $place) (i32.const 64))))
    (local.set $length (f64.sqrt (f64.convert_i32_s (local.get $squares))))
    (local.set $place (i32.const 0))
    (loop $next
      (local.set $number
        (i32.sub
          (i32.shl (i32.load8_u (i32.add (local.get $signs) (local.get $place))) (i32.const 1))
          (local.get $middle)))
      (f32.store
        (i32.add (local.get $target) (i32.shl (local.get $place) (i32.const 2)))
        (f32.demote_f64 (f64.div (f64.convert_i32_s (local.get $number)) (local.get $length))))
      (local.set $place (i32.add (local.get $place) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $place) (i32.const 64)))))

  ;; Brings a vector to length 1, unless it is all zeros.
  (func (export "normalize") (param $vector i32)
    (local $at i32) (local $end i32) (local $value f64) (local $squares f64) (local $length f64)
    (local.set $end (i32.add (local.get $vector) (i32.const 256)))
    (local.set $at (local.get $vector))
    (loop $next
      (local.set $value (f64.promote_f32 (f32.load (local.get $at))))
      (local.set $squares (f64.add (local.get $squares) (f64.mul (local.get $value) (local.get $value))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $next (i32.lt_u (local.get $at) (local.get $end))))
    (local.set $length (f64.sqrt (local.get $squares)))
    (if (f64.gt (local.get $length) (f64.const 0))
      (then
        (local.set $at (local.get $vector))
        (loop $next
          (f32.store
            (local.get $at)
            (f32.demote_f64 (f64.div (f64.promote_f32 (f32.load (local.get $at))) (local.get $length))))
          (local.set $at (i32.add (local.get $at) (i32.const 4)))
          (br_if $next (i32.lt_u (local.get $at) (local.get $end)))))))

  ;; Puts a vector into its place of a block: $block points at its first number there.
  (func (export "place") (param $block i32) (param $vector i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $vector) (i32.const 256)))
    (loop $next
      (f64.store (local.get $block) (f64.promote_f32 (f32.load (local.get $vector))))
      (local.set $block (i32.add (local.get $block) (i32.const 32)))
      (local.set $vector (i32.add (local.get $vector) (i32.const 4)))
      (br_if $next (i32.lt_u (local.get $vector) (local.get $end)))))

  ;; For each vector of $documents, blocks that end at $endOfDocuments: its products with the vectors of $statements, blocks
  ;; that end at $endOfStatements, each times its share, a double for each statement. $best has eight doubles for a block: the
  ;; four greatest so far, then the four second ones; it gets what is greater.
  (func (export "nearest")
    (param $documents i32) (param $endOfDocuments i32) (param $statements i32) (param $endOfStatements i32)
    (param $shares i32) (param $best i32)
    (local $statement i32) (local $end i32) (local $document i32) (local $share i32)
    (local $d0 v128) (local $d1 v128) (local $of v128)
    (local $a0 v128) (local $a1 v128) (local $b0 v128) (local $b1 v128)
    (local $c0 v128) (local $c1 v128) (local $e0 v128) (local $e1 v128)
    (local $first0 v128) (local $first1 v128) (local $second0 v128) (local $second1 v128)
    (loop $nextDocuments
      (local.set $statement (local.get $statements))
      (local.set $share (local.get $shares))
      (local.set $first0 (v128.load (local.get $best)))
      (local.set $first1 (v128.load offset=16 (local.get $best)))
      (local.set $second0 (v128.load offset=32 (local.get $best)))
      (local.set $second1 (v128.load offset=48 (local.get $best)))
      (loop $nextStatements
        (local.set $document (local.get $documents))
        (local.set $end (i32.add (local.get $statement) (i32.const 2048)))
        (local.set $a0 (v128.const i64x2 0 0))
        (local.set $a1 (v128.const i64x2 0 0))
        (local.set $b0 (v128.const i64x2 0 0))
        (local.set $b1 (v128.const i64x2 0 0))
        (local.set $c0 (v128.const i64x2 0 0))
        (local.set $c1 (v128.const i64x2 0 0))
        (local.set $e0 (v128.const i64x2 0 0))
        (local.set $e1 (v128.const i64x2 0 0))
        (loop $nextNumbers
          (local.set $d0 (v128.load (local.get $document)))
          (local.set $d1 (v128.load offset=16 (local.get $document)))
          (local.set $of (v128.load64_splat (local.get $statement)))
          (local.set $a0 (f64x2.add (local.get $a0) (f64x2.mul (local.get $of) (local.get $d0))))
          (local.set $a1 (f64x2.add (local.get $a1) (f64x2.mul (local.get $of) (local.get $d1))))
          (local.set $of (v128.load64_splat offset=8 (local.get $statement)))
          (local.set $b0 (f64x2.add (local.get $b0) (f64x2.mul (local.get $of) (local.get $d0))))
          (local.set $b1 (f64x2.add (local.get $b1) (f64x2.mul (local.get $of) (local.get $d1))))
          (local.set $of (v128.load64_splat offset=16 (local.get $statement)))
          (local.set $c0 (f64x2.add (local.get $c0) (f64x2.mul (local.get $of) (local.get $d0))))
          (local.set $c1 (f64x2.add (local.get $c1) (f64x2.mul (local.get $of) (local.get $d1))))
          (local.set $of (v128.load64_splat offset=24 (local.get $statement)))
          (local.set $e0 (f64x2.add (local.get $e0) (f64x2.mul (local.get $of) (local.get $d0))))
          (local.set $e1 (f64x2.add (local.get $e1) (f64x2.mul (local.get $of) (local.get $d1))))
          (local.set $document (i32.add (local.get $document) (i32.const 32)))
          (local.set $statement (i32.add (local.get $statement) (i32.const 32)))
          (br_if $nextNumbers (i32.lt_u (local.get $statement) (local.get $end))))
        (local.set $of (v128.load64_splat (local.get $share)))
        (local.set $a0 (f64x2.mul (local.get $of) (local.get $a0)))
        (local.set $second0 (f64x2.pmax (local.get $second0) (f64x2.pmin (local.get $a0) (local.get $first0))))
        (local.set $first0 (f64x2.pmax (local.get $first0) (local.get $a0)))
        (local.set $a1 (f64x2.mul (local.get $of) (local.get $a1)))
        (local.set $second1 (f64x2.pmax (local.get $second1) (f64x2.pmin (local.get $a1) (local.get $first1))))
        (local.set $first1 (f64x2.pmax (local.get $first1) (local.get $a1)))
        (local.set $of (v128.load64_splat offset=8 (local.get $share)))
        (local.set $b0 (f64x2.mul (local.get $of) (local.get $b0)))
        (local.set $second0 (f64x2.pmax (local.get $second0) (f64x2.pmin (local.get $b0) (local.get $first0))))
        (local.set $first0 (f64x2.pmax (local.get $first0) (local.get $b0)))
        (local.set $b1 (f64x2.mul (local.get $of) (local.get $b1)))
        (local.set $second1 (f64x2.pmax (local.get $second1) (f64x2.pmin (local.get $b1) (local.get $first1))))
        (local.set $first1 (f64x2.pmax (local.get $first1) (local.get $b1)))
        (local.set $of (v128.load64_splat offset=16 (local.get $share)))
        (local.set $c0 (f64x2.mul (local.get $of) (local.get $c0)))
        (local.set $second0 (f64x2.pmax (local.get $second0) (f64x2.pmin (local.get $c0) (local.get $first0))))
        (local.set $first0 (f64x2.pmax (local.get $first0) (local.get $c0)))
        (local.set $c1 (f64x2.mul (local.get $of) (local.get $c1)))
        (local.set $second1 (f64x2.pmax (local.get $second1) (f64x2.pmin (local.get $c1) (local.get $first1))))
        (local.set $first1 (f64x2.pmax (local.get $first1) (local.get $c1)))
        (local.set $of (v128.load64_splat offset=24 (local.get $share)))
        (local.set $e0 (f64x2.mul (local.get $of) (local.get $e0)))
        (local.set $second0 (f64x2.pmax (local.get $second0) (f64x2.pmin (local.get $e0) (local.get $first0))))
        (local.set $first0 (f64x2.pmax (local.get $first0) (local.get $e0)))
        (local.set $e1 (f64x2.mul (local.get $of) (local.get $e1)))
        (local.set $second1 (f64x2.pmax (local.get $second1) (f64x2.pmin (local.get $e1) (local.get $first1))))
        (local.set $first1 (f64x2.pmax (local.get $first1) (local.get $e1)))
        (local.set $share (i32.add (local.get $share) (i32.const 32)))
        (br_if $nextStatements (i32.lt_u (local.get $statement) (local.get $endOfStatements))))
      (v128.store (local.get $best) (local.get $first0))
      (v128.store offset=16 (local.get $best) (local.get $first1))
      (v128.store offset=32 (local.get $best) (local.get $second0))
      (v128.store offset=48 (local.get $best) (local.get $second1))
      (local.set $best (i32.add (local.get $best) (i32.const 64)))
      (local.set $documents (local.get $document))
      (br_if $nextDocuments (i32.lt_u (local.get $documents) (local.get $endOfDocuments))))))
