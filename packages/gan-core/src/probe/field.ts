/** Centres of size × size cells over [−extent, extent]²; x grows within a row, rows grow with y. */
export function fieldCenters(size: number, extent: number): Float32Array {
  const points = new Float32Array(2 * size * size);
  const center = (i: number): number => ((2 * i + 1) / size - 1) * extent;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      points[2 * (row * size + column)] = center(column);
      points[2 * (row * size + column) + 1] = center(row);
    }
  }
  return points;
}
