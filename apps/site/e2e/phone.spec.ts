import { devices } from "@playwright/test";
import { expect, test } from "./lab.ts";

const { userAgent, deviceScaleFactor, isMobile, hasTouch } = devices["Pixel 7"];
test.use({ userAgent, deviceScaleFactor, isMobile, hasTouch });

for (const [width, height] of [
  [390, 844],
  [320, 640],
] as const) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height } });

    test("nothing but the graph and the data row scrolls sideways", async ({ lab }) => {
      const wide = await lab.page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBe(width);
      const graph = lab.page.getByRole("region", { name: "Model overview graph" });
      expect(await graph.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    });

    test("every control is at least 44 pixels high for a finger, and inside the screen", async ({ lab }) => {
      const controls = lab.page.locator("button:visible").and(lab.page.locator(":not(h1 button)"));
      for (const control of await controls.all()) {
        const box = (await control.boundingBox())!;
        const name = await control.evaluate((element) => element.getAttribute("aria-label") ?? element.textContent);
        expect(box.height, `${name}`).toBeGreaterThanOrEqual(44);
        if (await control.evaluate((element) => element.closest(".rail") !== null)) continue; // it scrolls sideways
        // The graph is wider than the screen, and scrolls.
        if (
          await control.evaluate((element) => element.closest("[role=region][aria-label^='Model overview']") !== null)
        )
          continue;
        expect(box.x, `${name}`).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, `${name}`).toBeLessThanOrEqual(width);
      }
    });

    test("a tap on Run trains", async ({ lab }) => {
      await lab.run.tap();
      await lab.trained(5);
      await lab.pause.tap();
      await expect(lab.run).toBeVisible();
    });
  });
}
