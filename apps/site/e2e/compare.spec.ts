import { expect, test } from "./lab.ts";

test("what WGAN-GP changes is two clicks, and both runs train in step", async ({ lab }) => {
  const { page } = lab;
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await page
    .getByRole("dialog", { name: "Compare this run with" })
    .getByRole("button", { name: /^WGAN-GP/ })
    .click();
  await expect(lab.lead).toHaveText("Same data, same seed, two things different: the loss and the regularizers.");
  await expect(page).toHaveURL(/#compare=.*~vs~loss=wasserstein&regularizers=wgan-gp$/);
  await page.getByRole("button", { name: "Run both" }).click();
  await expect.poll(lab.iteration, { timeout: 90_000 }).toBeGreaterThan(100);
  await lab.pause.click();
  await expect(page.getByRole("img", { name: /^Run B, loss Wasserstein, regularizers WGAN-GP/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /^JS now/ })).toContainText(/\d\.\d\d.*\d\.\d\d/);
  await expect(page.getByRole("img", { name: /^JS divergence over iterations. Now A .* and B/ })).toBeVisible();
});

test("a comparison is kept as its address, a run is added and taken away, and Escape leaves", async ({ lab }) => {
  const { page } = lab;
  await lab.open("/#compare=seed=5~vs~packing=2");
  await expect(lab.lead).toHaveText("Same data, same seed, one thing different: the packing.");
  await page.getByRole("button", { name: "Add a run" }).click();
  await page.getByRole("button", { name: /^Hinge loss/ }).click();
  await expect(page).toHaveURL(/~vs~packing=2~vs~loss=hinge$/);
  await page.getByRole("button", { name: "Remove run B" }).click();
  await expect(lab.lead).toHaveText("Same data, same seed, one thing different: the loss.");
  await page.keyboard.press("Escape");
  await expect(lab.lead).toHaveText("Back at the run as it was before the comparison.");
  await expect(lab.hero).toBeVisible();
  await expect(page).not.toHaveURL(/compare/);
});

test("Keep B and leave makes B the Lab's run, where it stands", async ({ lab }) => {
  const { page } = lab;
  await lab.open("/#compare=~vs~packing=2");
  await expect(page.getByRole("button", { name: "Run both" })).toBeVisible();
  for (let i = 1; i <= 3; i++) {
    await page.keyboard.press(".");
    await expect.poll(lab.iteration).toBe(i);
  }
  await page.getByRole("button", { name: "Keep B and leave" }).click();
  await expect(lab.lead).toHaveText(/^Run B of the comparison goes on here, at iteration 3/);
  await expect.poll(lab.iteration).toBe(3);
  await expect(page).toHaveURL(/#packing=2/);
});

test("an address that names no comparison is refused in words, and the usual run is there", async ({ lab }) => {
  await lab.open("/#compare=~vs~packing=99");
  await expect(lab.lead).toContainText("packing must be");
  await expect(lab.hero).toBeVisible();
});
