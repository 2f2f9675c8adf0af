import type { Painted, Report } from "./paint.ts";

/** What the layers that draw something say of it, in painting order, as one text. */
export function summarize(layers: readonly Painted[], report: Report): string {
  const sentences: string[] = [];
  for (const { key, layer, value } of layers) {
    if (value === undefined || value === null || layer.summarize === undefined) continue;
    try {
      const sentence = layer.summarize(value).trim();
      if (sentence !== "") sentences.push(sentence);
    } catch (error) {
      report(key, error);
    }
  }
  return sentences.join(" ");
}
