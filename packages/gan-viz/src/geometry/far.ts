/**
 * CSS pixels beyond which nothing can be told apart any more: far outside every frame, and a size at which some
 * rasterisers begin to lose precision. Finite places are held within it; marks as large are not drawn.
 */
export const FAR = 1e5;

/** The place, held within ±FAR; not finite stays not finite. */
export function holdNear(place: number): number {
  return Number.isFinite(place) ? Math.max(-FAR, Math.min(FAR, place)) : place;
}
