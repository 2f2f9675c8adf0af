import { addWide, loadWidened, mulWide, storeNarrowed, WIDE } from "./lane-halves.ts";
import type { W } from "./lanes.ts";

/**
 * Moves n · dims standard normals to the components of a mixture, in place: for each f32 u in [0, 1), a point goes to the
 * component whose stretch holds u, as center + σ · z in f64, rounded once.
 *
 * table, in f64: count + 1 edges of the stretches, the outer ones out of reach; count · dims centres; as many σ.
 */
export function place(table: usize, count: i32, dims: i32, us: usize, points: usize, n: i32): void {
  const width = (<usize>dims) << 3;
  const centers = table + ((<usize>(count + 1)) << 3);
  const toSigma = <usize>count * width;
  const share = <f64>count;
  for (const end = us + ((<usize>n) << 2); us < end; us += 4) {
    const u = <f64>load<f32>(us);
    // Right where all stretches are alike. Rounded by adding 1.5 · 2⁵²: cheaper than a conversion that may trap.
    const guess = <i32>reinterpret<i64>(u * share - 0.5 + 6755399441055744);
    let edge = table + ((<usize>guess) << 3);
    while (u >= load<f64>(edge, 8)) edge += 8;
    while (u < load<f64>(edge)) edge -= 8;
    let at = centers + ((edge - table) >> 3) * width;
    const last = at + width;
    for (; at + WIDE <= last; at += WIDE) {
      storeNarrowed(points, addWide(load<W>(at), mulWide(load<W>(at + toSigma), loadWidened(points))));
      points += WIDE >> 1;
    }
    if (at < last) {
      store<f32>(points, <f32>(load<f64>(at) + load<f64>(at + toSigma) * <f64>load<f32>(points)));
      points += 4;
    }
  }
}
