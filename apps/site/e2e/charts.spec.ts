import { expect, test } from "./lab.ts";

test("another measure is chosen by the chart's title, and measured while training", async ({ lab }) => {
  const { page } = lab;
  await lab.run.click();
  await lab.trained(20);
  const title = page.getByRole("button", { name: /choose another measure/ });
  await expect(title).toHaveText("JS divergence");
  for (const name of ["KL and JS", "Sliced Wasserstein", "Squared MMD", "Precision and recall", "High-quality share"]) {
    await title.click();
    await page.getByRole("menuitemradio", { name, exact: true }).click();
    await expect(title).toHaveText(name);
    await expect(title).toBeFocused();
    await expect(page.getByRole("application", { name: new RegExp(`^${name}.*now`) })).toBeVisible({ timeout: 60_000 });
  }
});

test("the menu of measures is walked by keys and left by Escape", async ({ lab }) => {
  const { page } = lab;
  const title = page.getByRole("button", { name: /choose another measure/ });
  await title.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitemradio", { name: "JS divergence" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitemradio", { name: "KL divergence" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expect(title).toBeFocused();
});

test("pointing at a chart tells its values there, and a press goes back to that moment", async ({ lab }) => {
  const { page } = lab;
  await lab.run.click();
  await lab.trained(300);
  await lab.rest();
  const end = await lab.iteration();
  const losses = lab.picture(/^Losses/);
  await losses.hover({ position: { x: 60, y: 90 } });
  const table = page.locator(".charts .gan-viz-tip");
  await expect(table).toContainText(/iteration[\d,]+G/);
  const at = Number(/iteration([\d,]+?)G/.exec((await table.textContent())!)![1]!.replaceAll(",", ""));
  await losses.click({ position: { x: 60, y: 90 } });
  await expect.poll(lab.iteration).toBe(Math.round(at));
  expect(at).toBeLessThan(end);
  await expect(lab.lead).toContainText("You are at iteration");
});

test("the modes over time say how many are covered; data without modes have precision and recall there", async ({
  lab,
}) => {
  const { page } = lab;
  await expect(lab.picture(/^Modes over time: 2 of 2/)).toBeVisible();
  await page.getByRole("radio", { name: "Line" }).click();
  await expect(lab.picture(/^Modes over time/)).toHaveCount(0);
  await expect(lab.picture(/^Precision and recall.*now/)).toBeVisible({ timeout: 30_000 });
});
