/** So many layers: the last of them are left out, or the last is repeated. */
export function withLayers(hidden: readonly number[], count: number, otherwise = 20): readonly number[] {
  return Array.from({ length: count }, (_, i) => hidden[i] ?? hidden.at(-1) ?? otherwise);
}

/** Another width for one layer, or for all. */
export function withWidth(hidden: readonly number[], width: number, layer?: number): readonly number[] {
  return hidden.map((before, i) => (layer === undefined || layer === i ? width : before));
}
