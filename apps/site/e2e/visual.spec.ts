import { readFileSync, writeFileSync } from "node:fs";
import { devices } from "@playwright/test";
import { expect, test } from "./lab.ts";
import { states } from "./states.ts";

/** What made the pictures in `visual/`: another browser or other fonts paint other pixels, and prove nothing. */
const maker = new URL("visual/made-with.json", import.meta.url);

/** What stands still by itself: a run of its own is measured when there is time to. */
const still = [
  "recorded",
  "explained",
  "shapes",
  "drawing",
  "own data",
  "editor",
  "measures",
  "compare menu",
  "share menu",
  "keys",
];

const phone = ["recorded", "editor", "share menu"];

const { isMobile, hasTouch } = devices["Pixel 7"];
const touch = { isMobile, hasTouch, viewport: { width: 390, height: 844 } };
const desk = { viewport: { width: 1440, height: 900 } };
const screens = [
  { screen: "desk", theme: "light", names: still, use: desk },
  { screen: "desk", theme: "dark", names: ["recorded"], use: desk },
  { screen: "phone", theme: "light", names: phone, use: touch },
  { screen: "phone", theme: "dark", names: ["recorded"], use: touch },
] as const;

for (const { screen, theme, names, use } of screens) {
  test.describe(`on a ${screen}, ${theme}`, () => {
    test.use({ ...use, colorScheme: theme, contextOptions: { reducedMotion: "reduce" } });

    for (const { name, path, enter } of states.filter((state) => names.includes(state.name as never))) {
      test(`“${name}” looks as it did`, async ({ lab, browser }) => {
        const here = { browser: browser.version(), platform: process.platform, fonts: await fontsOf(lab.page) };
        if (test.info().config.updateSnapshots === "all") writeFileSync(maker, `${JSON.stringify(here, null, 2)}\n`);
        const there: unknown = JSON.parse(readFileSync(maker, "utf8"));
        test.skip(
          JSON.stringify(here) !== JSON.stringify(there),
          "the pictures were made by another browser or with other fonts (`pnpm --filter site visual` makes them anew)",
        );
        if (path) {
          await lab.open(path);
        }
        // One look at the large picture is enough, as it is most of a file: its layers are off but where it is the matter.
        if (name !== "recorded") for (const layer of "123456") await lab.page.keyboard.press(layer);
        await enter?.(lab);
        await lab.page.waitForLoadState("networkidle");
        await lab.page.mouse.move(0, 0);
        await expect(lab.page).toHaveScreenshot(`${screen}-${theme}-${name.replaceAll(" ", "-")}.png`, {
          maxDiffPixels: 150,
          caret: "hide",
        });
      });
    }
  });
}

/** How wide the page's three kinds of letters are here, which tells their fonts apart. */
function fontsOf(page: import("@playwright/test").Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    ["--serif", "--sans", "--mono"].map((family) => {
      const context = document.createElement("canvas").getContext("2d")!;
      context.font = `100px ${getComputedStyle(document.documentElement).getPropertyValue(family) || "monospace"}`;
      return context.measureText("Hamburgefonts 0123").width;
    }),
  );
}
