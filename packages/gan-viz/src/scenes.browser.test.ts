import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { emptyCanvas, setTheme, settled, type Theme } from "../test/page.ts";
import * as scenes from "../test/scenes/index.ts";
import type { Control, Scene } from "../test/scenes/scene.ts";

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

  it.runIf(scene.controls)("looks the same with each of its controls at its default", async () => {
    setTheme("light");
    const defaults = Object.fromEntries((scene.controls ?? []).map((control) => [control.id, control.default]));
    expect(await pictureOf(scene, defaults)).toBe(await pictureOf(scene));
  });

  it.runIf(scene.controls)("heeds each of its controls", async () => {
    setTheme("light");
    const before = await pictureOf(scene);
    for (const control of scene.controls ?? []) {
      const seen = new Set([before]);
      for (const value of othersOf(control)) seen.add(await pictureOf(scene, { [control.id]: value }));
      expect(seen.size, control.id).toBeGreaterThan(1);
    }
  });

  it.runIf(scene.play)("plays from what it shows, and moves", async () => {
    setTheme("light");
    const canvas = emptyCanvas(scene.width, scene.height);
    const shown = scene.show(canvas, 1);
    await settled();
    const still = canvas.toDataURL();
    scene.play!(shown, 0);
    await settled();
    expect(canvas.toDataURL()).toBe(still);
    scene.play!(shown, 1.3);
    await settled();
    expect(canvas.toDataURL()).not.toBe(still);
    shown.destroy();
  });
});

async function pictureOf(scene: Scene, options: object = {}): Promise<string> {
  const canvas = emptyCanvas(scene.width, scene.height);
  const shown = scene.show(canvas, 1, options as Record<string, never>);
  await settled();
  shown.destroy();
  return canvas.toDataURL();
}

/** What else a control may be set to: its ends, its other options, another colour. */
function othersOf(control: Control): unknown[] {
  if (control.kind === "range") return [control.min, control.max];
  if (control.kind === "toggle") return [!control.default];
  return control.kind === "select" ? [...control.options] : ["#ff8800"];
}

/** One CSS pixel per device pixel, so that a screenshot shows all there are. The view no longer listens. */
function showEveryPixel(canvas: HTMLCanvasElement): void {
  canvas.style.width = `${canvas.width}px`;
  canvas.style.height = `${canvas.height}px`;
}
