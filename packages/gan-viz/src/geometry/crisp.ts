/** The middle of the pixel row or column that a place is in: a line one CSS pixel wide is then one and not two pale. */
export function crisp(place: number): number {
  return Math.floor(place) + 0.5;
}
