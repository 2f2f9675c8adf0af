import { devices } from "@playwright/test";
import { expect, type Lab, pixels, test } from "./lab.ts";

const timeline = (lab: Lab) => lab.page.getByRole("slider", { name: "Moment of the run" });
const ways = (lab: Lab) => lab.page.getByRole("button", { name: "More ways to train" });

/** Trains to an iteration by the menu. */
async function goTo(lab: Lab, iteration: number): Promise<void> {
  await ways(lab).click();
  const field = lab.page.getByRole("spinbutton", { name: "Iteration to go to" });
  await field.fill(String(iteration));
  await field.press("Enter");
  await expect.poll(lab.iteration, { timeout: 90_000 }).toBe(iteration);
  await expect(lab.run).toBeVisible();
  await lab.page.waitForTimeout(400); // the picture follows the count by a frame
}

test("a moment that is gone back to is the moment it was, to the pixel, and a step from there is the step it was", async ({
  lab,
}) => {
  await goTo(lab, 150);
  const [then, said] = [await pixels(lab.hero), await timeline(lab).getAttribute("aria-valuetext")];
  expect(said).toMatch(/^Iteration 150, now/); // and what happened there
  await lab.page.keyboard.press(".");
  await expect.poll(lab.iteration).toBe(151);
  await lab.page.waitForTimeout(400);
  const next = await pixels(lab.hero);
  await goTo(lab, 600);
  expect(await pixels(lab.hero)).not.toBe(then);

  await timeline(lab).focus();
  for (let i = 0; i < 75; i++) await lab.page.keyboard.press("ArrowLeft"); // 6 each: one percent of 600
  await expect.poll(lab.iteration).toBe(150);
  await expect.poll(() => pixels(lab.hero)).toBe(then);
  await expect(timeline(lab)).toHaveAttribute("aria-valuetext", /^Iteration 150 of 600/);
  await expect(lab.lead).toHaveText(/^You are at iteration 150 of 600\./);

  await lab.page.keyboard.press(".");
  await expect.poll(() => pixels(lab.hero)).toBe(next);
  expect(await lab.iteration()).toBe(151);
  await lab.page.keyboard.press(",");
  await expect.poll(() => pixels(lab.hero)).toBe(then);
  await lab.page.keyboard.press("End");
  await expect.poll(lab.iteration).toBe(600);
});

test("Run in the past trains a branch, and the run that was left can be gone back to", async ({ lab }) => {
  await goTo(lab, 400);
  const end = await pixels(lab.hero);
  await lab.page.keyboard.press("Home");
  await expect.poll(lab.iteration).toBe(0);
  await lab.run.click();
  await lab.trained(20);
  await lab.rest();
  const reached = await lab.iteration();
  await lab.page.getByRole("button", { name: "1 branch" }).click();
  await lab.page.getByRole("button", { name: "Left at 0, trained to 400" }).click();
  await expect.poll(lab.iteration).toBe(400);
  await expect.poll(() => pixels(lab.hero)).toBe(end);
  await lab.page.getByRole("button", { name: "1 branch" }).click();
  await lab.page.getByRole("button", { name: /^Left at 0, trained to/ }).click();
  await expect.poll(lab.iteration).toBe(reached);
});

test("dragging the handle goes back, and the run rests exactly where it is let go", async ({ lab }) => {
  await goTo(lab, 1000);
  const box = (await timeline(lab).boundingBox())!;
  const at = (share: number) => box.x + 8 + share * (box.width - 16);
  await lab.page.mouse.move(at(1), box.y + 12);
  await lab.page.mouse.down();
  await lab.page.mouse.move(at(0.8), box.y + 20, { steps: 5 });
  await lab.page.mouse.move(at(0.3), box.y + 20, { steps: 10 });
  await lab.page.mouse.up();
  await expect.poll(lab.iteration).toBe(300);
  await expect(lab.lead).toHaveText(/^You are at iteration 300 of 1,000\./);
  await lab.page.getByRole("button", { name: "Back to now" }).click();
  await expect.poll(lab.iteration).toBe(1000);
});

test("the past plays backwards to the start and on to now", async ({ lab }) => {
  await goTo(lab, 12);
  await lab.page.keyboard.press(",");
  await expect.poll(lab.iteration).toBe(11);
  await lab.page.getByRole("button", { name: "Play backwards" }).click();
  await expect.poll(lab.iteration).toBe(0);
  await lab.page.getByRole("button", { name: "Play on to now" }).click();
  await expect.poll(lab.iteration).toBe(12);
  await expect(lab.page.getByRole("button", { name: "Play backwards" })).toBeHidden();
});

test("a speed holds the run back, and another lets it go", async ({ lab }) => {
  const speed = lab.page.getByRole("slider", { name: "Speed" });
  await speed.focus();
  await speed.press("Home");
  await expect(speed).toHaveAttribute("aria-valuetext", "1 a second");
  await lab.run.click();
  await expect.poll(lab.iteration).toBe(1);
  const start = Date.now();
  await expect.poll(lab.iteration, { intervals: [50] }).toBe(4);
  expect(Date.now() - start).toBeGreaterThan(2000); // three more, a second apart
  await lab.run.or(lab.pause).focus();
  await lab.page.keyboard.press("+");
  await expect(speed).toHaveAttribute("aria-valuetext", "2 a second");
  await speed.press("End");
  await lab.trained(200);
});

test("training rests by itself when JS is low enough, and says where", async ({ lab }) => {
  await ways(lab).click();
  const field = lab.page.getByRole("spinbutton", { name: "JS to train below, in bits" });
  await field.fill("0.3");
  await field.press("Enter");
  await expect(lab.lead).toHaveText(/^Iteration [\d,]+: JS is below 0\.3 bits, as asked\./, { timeout: 90_000 });
  await expect(lab.run).toBeVisible();
  const said = Number((await lab.lead.innerText()).match(/[\d,]+/)![0].replace(",", ""));
  expect(await lab.iteration()).toBe(said);
  await expect.poll(lab.js).toBeLessThan(0.3);
});

test("a new seed begins another run, by its key and by its button", async ({ lab }) => {
  await lab.page.keyboard.press("n");
  await expect(lab.lead).toHaveText(/^Seed 2:/);
  await expect.poll(lab.iteration).toBe(0);
  await lab.page.getByRole("button", { name: "New seed" }).click();
  await expect(lab.lead).toHaveText(/^Seed 3:/);
});

test("a tab out of sight rests, unless it is asked to go on, and then shows where it is when it is seen", async ({
  lab,
}) => {
  // As a browser does: no frame comes, and the page is told.
  const hide = (hidden: boolean) =>
    lab.page.evaluate((value) => {
      const page = document as Document & { frame?: typeof requestAnimationFrame };
      page.frame ??= requestAnimationFrame.bind(globalThis);
      globalThis.requestAnimationFrame = value ? () => 0 : page.frame;
      Object.defineProperty(page, "hidden", { configurable: true, get: () => value });
      page.dispatchEvent(new Event("visibilitychange"));
    }, hidden);
  await lab.run.click();
  await lab.trained(50);
  await hide(true);
  await lab.page.waitForTimeout(500); // what was under way comes in
  const rested = await lab.iteration();
  await lab.page.waitForTimeout(1500);
  expect(await lab.iteration()).toBe(rested);
  await hide(false);
  await lab.page.getByRole("button", { name: "Engine and hidden tab" }).click();
  await lab.page.getByRole("checkbox", { name: "Keep training out of sight" }).check();
  await lab.page.keyboard.press("Escape");
  await hide(true);
  await lab.page.waitForTimeout(500);
  const [picture, before] = [await pixels(lab.hero), await lab.iteration()];
  await lab.trained(before + 500);
  expect(await pixels(lab.hero)).toBe(picture); // nothing was painted
  await hide(false);
  await lab.trained((await lab.iteration()) + 50);
  await expect.poll(() => pixels(lab.hero)).not.toBe(picture);
  await lab.rest();
});

test.describe("on a phone", () => {
  const { userAgent, deviceScaleFactor, isMobile, hasTouch } = devices["Pixel 7"];
  test.use({ userAgent, deviceScaleFactor, isMobile, hasTouch, viewport: { width: 390, height: 844 } });

  test("everything of the dock is within reach, and within the screen", async ({ lab }) => {
    await goTo(lab, 300);
    const { page } = lab;
    const box = (await timeline(lab).boundingBox())!;
    await page.touchscreen.tap(box.x + box.width / 2, box.y + 30);
    await expect.poll(lab.iteration).toBe(150);
    await page.getByRole("button", { name: "Play on to now" }).tap();
    await expect.poll(lab.iteration).toBe(300);
    await ways(lab).tap();
    for (const control of [
      page.getByRole("button", { name: "One iteration" }),
      page.getByRole("slider", { name: "Speed" }),
      page.getByRole("combobox", { name: "Engine" }),
      page.getByRole("checkbox", { name: "Keep training out of sight" }),
      page.getByRole("button", { name: /^New seed/ }),
    ]) {
      await control.scrollIntoViewIfNeeded();
      await expect(control).toBeInViewport();
    }
    await page.getByRole("button", { name: "One iteration" }).tap();
    await expect.poll(lab.iteration).toBe(301);
    await page.getByRole("button", { name: /^New seed/ }).tap();
    await expect(lab.lead).toHaveText(/^Seed 2:/);
  });
});
