import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { emptyCanvas, setTheme, settled, type Theme } from "../test/page.ts";
import * as scenes from "../test/scenes/index.ts";
import type { Scene } from "../test/scenes/scene.ts";

const stages: { theme: Theme; pixelRatio: number }[] = [
  { theme: "light", pixelRatio: 1 },
  { theme: "dark", pixelRatio: 2 },
];

afterEach(() => setTheme("light"));

describe.each(Object.values<Scene>(scenes))("the scene $name", (scene) => {
  it.each(stages)("looks as it did, $theme at pixel ratio $pixelRatio", async ({ theme, pixelRatio }) => {
    setTheme(theme);
    const canvas = emptyCanvas(scene.width, scene.height);
    const view = scene.show(canvas, pixelRatio);
    await settled();
    view.destroy();
    expect([canvas.width, canvas.height]).toEqual([scene.width * pixelRatio, scene.height * pixelRatio]);
    showEveryPixel(canvas);
    await expect.element(page.getByRole("img")).toMatchScreenshot(`${scene.name}-${theme}-${pixelRatio}x`);
  });
});

/** One CSS pixel per device pixel, so that a screenshot shows all there are. The view no longer listens. */
function showEveryPixel(canvas: HTMLCanvasElement): void {
  canvas.style.width = `${canvas.width}px`;
  canvas.style.height = `${canvas.height}px`;
}
