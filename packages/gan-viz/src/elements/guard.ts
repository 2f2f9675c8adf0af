import type { Layer } from "../layer.ts";

export type Layers = { readonly [key: string]: Layer<unknown> };

/** The same layers; what one of them refuses to draw is told to `fail` after the paint, instead of thrown in it. */
export function guard(layers: Layers, fail: (error: Error) => void): Layers {
  return Object.fromEntries(
    Object.entries(layers).map(([key, layer]): [string, Layer<unknown>] => [
      key,
      {
        ...layer,
        draw(context, data, frame) {
          try {
            layer.draw(context, data, frame);
          } catch (error) {
            queueMicrotask(() => fail(error as Error));
          }
        },
      },
    ]),
  );
}

/** The data of each layer; null, which hides it, for one without. */
export function ofEach(layers: Layers, data: { readonly [key: string]: unknown }): { [key: string]: unknown } {
  const out: { [key: string]: unknown } = {};
  for (const key of Object.keys(layers)) out[key] = data[key] ?? null;
  return out;
}
