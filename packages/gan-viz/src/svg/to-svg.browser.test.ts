import { afterEach, expect, it } from "vitest";
import { emptyCanvas, setTheme, settled } from "../../test/page.ts";
import { difference, pixelsOf, rasterize } from "../../test/raster.ts";
import * as scenes from "../../test/scenes/index.ts";
import type { Scene } from "../../test/scenes/scene.ts";
import type { View } from "../mount.ts";
import { toSVG } from "./to-svg.ts";

afterEach(() => setTheme("light"));

const usual = { far: 0.003, mean: 0.7 };
/** Where many see-through marks lie over each other a canvas rounds to a byte after each, or holds them to quarters of a pixel. */
const looser: Readonly<Record<string, typeof usual>> = {
  "points-crowd": { far: 0.003, mean: 3 },
  zoom: { far: 0.003, mean: 1.2 },
  sketchpad: { far: 0.01, mean: 0.7 },
};

it.each(Object.values<Scene>(scenes))(
  "toSVG() of the scene $name is XML, and looks as the canvas does",
  async (scene) => {
    setTheme("light");
    const canvas = emptyCanvas(scene.width, scene.height);
    const shown = scene.show(canvas, 2) as View<object> | { readonly view: View<object>; destroy(): void };
    const view = "view" in shown ? shown.view : shown;
    await settled();
    const svg = toSVG(view, { decimals: 3, overlays: true });
    const document_ = new DOMParser().parseFromString(svg, "image/svg+xml");
    expect(document_.querySelector("parsererror")).toBeNull();
    expect(toSVG(view, { decimals: 3, overlays: true })).toBe(svg);
    shown.destroy();

    const [seen, written] = [pixelsOf(canvas), await rasterize(svg, canvas.width, canvas.height)];
    // Rasterisers smooth edges and text in their own ways: few pixels may differ much, and the whole hardly.
    const { far, mean } = difference(seen, written);
    const limits = looser[scene.name] ?? usual;
    expect(far, "share of pixels off by more than a quarter").toBeLessThan(limits.far);
    expect(mean, "mean difference of a channel, of 255").toBeLessThan(limits.mean);
  },
);
