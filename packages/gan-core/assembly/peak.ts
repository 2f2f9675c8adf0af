import { add, constant, first, madd, splat } from "./lanes.ts";

const CHAIN = memory.data<f32>([0.999999, 1e-6]);

/**
 * The probe that kernels are measured by: n rounds of 12 independent chains of multiply and add, and nothing else. It
 * makes 24 n times as many operations as a vector has lanes. Answers with a number, so that it is not thrown away.
 */
export function peak(n: i32): f32 {
  const k = constant(CHAIN, 0);
  const c = constant(CHAIN, 1);
  let a0 = splat(1);
  let a1 = splat(2);
  let a2 = splat(3);
  let a3 = splat(4);
  let a4 = splat(5);
  let a5 = splat(6);
  let a6 = splat(7);
  let a7 = splat(8);
  let a8 = splat(9);
  let a9 = splat(10);
  let a10 = splat(11);
  let a11 = splat(12);
  for (let i = 0; i < n; i++) {
    a0 = madd(a0, k, c);
    a1 = madd(a1, k, c);
    a2 = madd(a2, k, c);
    a3 = madd(a3, k, c);
    a4 = madd(a4, k, c);
    a5 = madd(a5, k, c);
    a6 = madd(a6, k, c);
    a7 = madd(a7, k, c);
    a8 = madd(a8, k, c);
    a9 = madd(a9, k, c);
    a10 = madd(a10, k, c);
    a11 = madd(a11, k, c);
  }
  const low = add(add(add(a0, a1), add(a2, a3)), add(a4, a5));
  const high = add(add(add(a6, a7), add(a8, a9)), add(a10, a11));
  return first(add(low, high));
}
