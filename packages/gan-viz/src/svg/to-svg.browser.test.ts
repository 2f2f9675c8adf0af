import { afterEach, expect, it } from "vitest";
import { emptyCanvas, setTheme, settled } from "../../test/page.ts";
import { difference, pixelsOf, rasterize } from "../../test/raster.ts";
import * as scenes from "../../test/scenes/index.ts";
import type { Scene } from "../../test/scenes/scene.ts";
import type { View } from "../mount.ts";
import { toSVG } from "./to-svg.ts";

afterEach(() => setTheme("light"));

it.each(Object.values<Scene>(scenes))(
  "toSVG() of the scene $name is XML, and looks as the canvas does",
  async (scene) => {
    setTheme("light");
    const canvas = emptyCanvas(scene.width, scene.height);
    const view = scene.show(canvas, 2) as View<object>;
    await settled();
    const svg = toSVG(view, { decimals: 3, overlays: true });
    const document_ = new DOMParser().parseFromString(svg, "image/svg+xml");
    expect(document_.querySelector("parsererror")).toBeNull();
    expect(toSVG(view, { decimals: 3, overlays: true })).toBe(svg);
    view.destroy();

    const [seen, written] = [pixelsOf(canvas), await rasterize(svg, canvas.width, canvas.height)];
    // Rasterisers smooth edges and text in their own ways: few pixels may differ much, and the whole hardly.
    const { far, mean } = difference(seen, written);
    expect(far, "share of pixels off by more than a quarter").toBeLessThan(0.003);
    expect(mean, "mean difference of a channel, of 255").toBeLessThan(0.5);
  },
);
