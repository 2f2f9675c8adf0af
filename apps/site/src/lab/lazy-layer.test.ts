import type { Context2D, Frame, Layer } from "gan-viz";
import { expect, it, vi } from "vitest";
import { lazy, lazyLayer } from "./lazy-layer.ts";

const paint = (layer: Layer<number>, data: number): void => layer.draw({} as Context2D, data, {} as Frame);

it("lazyLayer() fetches at the first paint, once, and asks for another when it can draw", async () => {
  const drawn: number[] = [];
  const load = vi.fn(async () => "ink");
  const make = vi.fn((): Layer<number> => ({ id: "own", draw: (_, data) => void drawn.push(data) }));
  const repaint = vi.fn();
  const layer = lazyLayer("lazy", lazy(load), make, repaint);
  expect(load).not.toHaveBeenCalled();
  paint(layer, 1);
  paint(layer, 2);
  await vi.waitFor(() => expect(repaint).toHaveBeenCalledTimes(1));
  paint(layer, 3);
  paint(layer, 4);
  expect(drawn).toEqual([3, 4]);
  expect([load.mock.calls.length, make.mock.calls.length]).toEqual([1, 1]);
});

it("lazyLayer() draws at once where another has fetched the same code", async () => {
  const code = lazy(async () => "ink");
  const come = vi.fn();
  code.fetch(come);
  await vi.waitFor(() => expect(come).toHaveBeenCalled());
  const draw = vi.fn();
  paint(
    lazyLayer("lazy", code, () => ({ id: "own", draw }), vi.fn()),
    1,
  );
  expect(draw).toHaveBeenCalledTimes(1);
});
