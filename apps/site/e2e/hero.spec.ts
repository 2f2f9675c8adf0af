import type { Locator, Page } from "@playwright/test";
import { expect, pixels, test } from "./lab.ts";

/** The picture's own small table, beside what is pointed at. */
const tip = ".hero .gan-viz-tip";

/** Points at one place of a picture after the other, where the first run's fakes are, until something answers. */
async function search(page: Page, picture: Locator, answer: Locator, point: (x: number, y: number) => Promise<void>) {
  for (let i = 0; i < 16 && (await answer.count()) === 0; i++) {
    const box = (await picture.boundingBox())!;
    await point(box.x + (0.22 + 0.02 * (i % 4)) * box.width, box.y + (0.25 + 0.02 * i) * box.height);
    await page.waitForTimeout(300);
  }
  await expect(answer).toHaveCount(1);
}

test("pointing at a fake tells its noise, where it lands, the verdict and its gradient", async ({ lab }) => {
  const { page } = lab;
  for (const key of ["1", "6"]) await page.keyboard.press(key); // real points and modes off, without scrolling there
  const table = page.locator(tip);
  await search(page, lab.hero, table.filter({ hasText: "Fake sample" }), (x, y) => page.mouse.move(x, y));
  for (const row of ["Fake sample", "from noise", "lands at", "judged real"]) await expect(table).toContainText(row);
  await page.mouse.move(5, 5);
  await expect(table).toHaveCount(0);
});

test("pointing between points tells the heat map's value there", async ({ lab }) => {
  const { page } = lab;
  for (const key of ["1", "2", "6"]) await page.keyboard.press(key);
  await lab.hero.hover({ position: { x: 40, y: 40 } });
  await expect(page.locator(tip)).toContainText("This place");
  await expect(page.locator(tip)).toContainText(/judged real(under |over )?\d+\s%/);
});

test("arrows move a crosshair over the hero, Enter reads what it is on, Escape lets go", async ({ lab }) => {
  const { page } = lab;
  await lab.hero.focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(page.locator(".hero [role=status]")).toContainText(/judged real|holds of the fakes/);
  await expect(page.locator(tip)).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.locator(tip)).toHaveCount(0);
});

test("density and trails are off at first, and drawn when asked for by key", async ({ lab }) => {
  const { page } = lab;
  await lab.run.click();
  await lab.trained(3000);
  await lab.rest();
  for (const [key, name] of [
    ["7", "Density"],
    ["8", "Trails"],
  ] as const) {
    await expect(lab.layer(name)).toHaveAttribute("aria-pressed", "false");
    const before = await pixels(lab.hero);
    await page.keyboard.press(key);
    await expect(lab.layer(name)).toHaveAttribute("aria-pressed", "true");
    await expect.poll(() => pixels(lab.hero)).not.toBe(before);
  }
});

test("what a finger taps stays, and is followed by its noise when training moves it", async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto("/");
  const hero = page.getByRole("application", { name: /^Layered distributions/ });
  await expect(hero).toBeVisible();
  const layers = page.getByRole("group", { name: "Layers" });
  for (const name of ["Real", "Modes", "Heat map"]) await layers.getByRole("button", { name, exact: true }).tap();
  const table = page.locator(tip);
  await search(page, hero, table, (x, y) => page.touchscreen.tap(x, y));
  const noise = () => table.evaluate((element) => /from noise(\([^)]*\))/.exec(element.textContent ?? "")?.[1]);
  const [first, place] = [await noise(), await table.textContent()];
  await page.keyboard.press("."); // the run's own first step: everything is elsewhere
  await expect.poll(() => table.textContent()).not.toBe(place);
  expect(await noise()).toBe(first);
  await context.close();
});
