/** |aᵢ − bⱼ|², the same bits whichever cloud comes first. Cost: one pass over the coordinates. */
export function squaredDistance(a: Float32Array, i: number, b: Float32Array, j: number, dims: number): number {
  let sum = 0;
  for (let k = 0; k < dims; k++) {
    const gap = a[i * dims + k]! - b[j * dims + k]!;
    sum += gap * gap;
  }
  return sum;
}
