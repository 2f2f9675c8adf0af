/** How many chains run side by side: a product and a sum of one take eight cycles, and a core starts two a cycle. */
export const chains = 12;
/** Rounds written out in the loop, so that counting costs nothing. */
const unrolled = 8;
/** Operations of one turn of the loop: a product and a sum on each of four lanes. */
export const flopsOfTurn = unrolled * chains * 2 * 4;

/**
 * A WebAssembly module that does nothing but multiply and add: `run(n, k, c)` sets twelve vectors to 0 and turns n times
 * through eight rounds of
 *
 *   a ← a · k + c,  on each of them,
 *
 * and answers with the first lane of their sum, so that nothing of it can be left out. Relaxed, product and sum are one
 * instruction, which machines that can round once only.
 */
export function probeModule({ relaxed }: { readonly relaxed: boolean }): Uint8Array<ArrayBuffer> {
  const [n, k, c, kLanes, cLanes, first] = [0, 1, 2, 3, 4, 5];
  const step = (local: number): number[] => {
    if (relaxed) return [get(local), get(kLanes), get(cLanes), relaxedMadd, set(local)].flat();
    return [get(local), get(kLanes), mul, get(cLanes), add, set(local)].flat();
  };
  const accumulators = Array.from({ length: chains }, (_, i) => first + i);
  const body = [
    ...[1, 2 + chains, v128], // one group of locals; they are 0
    ...[get(k), splat, set(kLanes)].flat(),
    ...[get(c), splat, set(cLanes)].flat(),
    ...loop,
    ...Array.from({ length: unrolled }, () => accumulators.flatMap(step)).flat(),
    ...[get(n), i32Const(1), i32Sub, tee(n), branchIf(0), end].flat(),
    ...accumulators.flatMap((local, i) => (i === 0 ? get(local) : [...get(local), ...add])),
    ...firstLane,
    ...end,
  ];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0], // \0asm, version 1
    ...section(1, [1, 0x60, 3, i32, f32, f32, 1, f32]), // types: (i32, f32, f32) → f32
    ...section(3, [1, 0]), // functions: one of the first type
    ...section(7, [1, 3, ...[..."run"].map((letter) => letter.charCodeAt(0)), 0, 0]), // exports
    ...section(10, [1, ...sized(body)]),
  ]);
}

const [i32, f32, v128] = [0x7f, 0x7d, 0x7b];
const loop = [0x03, 0x40];
const end = [0x0b];
const i32Sub = [0x6b];
const splat = [0xfd, 0x13];
const firstLane = [0xfd, 0x1f, 0];
const add = [0xfd, 0xe4, 0x01];
const mul = [0xfd, 0xe6, 0x01];
const relaxedMadd = [0xfd, 0x85, 0x02];

const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const tee = (local: number): number[] => [0x22, local];
const i32Const = (value: number): number[] => [0x41, value];
const branchIf = (depth: number): number[] => [0x0d, depth];

function section(id: number, content: readonly number[]): number[] {
  return [id, ...sized(content)];
}

function sized(content: readonly number[]): number[] {
  return [...unsigned(content.length), ...content];
}

/** LEB128. */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}
