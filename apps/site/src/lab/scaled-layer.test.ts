import type { Context2D, Frame } from "gan-viz";
import { expect, it } from "vitest";
import { scaledLayer } from "./scaled-layer.ts";

it("scaledLayer() makes its layer anew when what is shown is wider, and only then", () => {
  const made: number[] = [];
  const drawn: string[] = [];
  const layer = scaledLayer<string>((extent) => {
    made.push(extent);
    return { id: "dots", draw: (_, data) => void drawn.push(`${data} by ${extent}`) };
  });
  const draw = (data: string, xDomain: readonly [number, number]) =>
    layer.draw({} as Context2D, data, { xDomain } as Frame);
  draw("a", [-1, 1]);
  draw("b", [-4, 4]);
  draw("c", [-4, 4]);
  expect(made).toEqual([1, 4]);
  expect(drawn).toEqual(["a by 1", "b by 4", "c by 4"]);
});
