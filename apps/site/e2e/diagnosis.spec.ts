import { expect, test } from "./lab.ts";

const collapsing =
  "/#data=mixture-ring&optimizers.generator=adam(rate:0.004)&optimizers.discriminator=adam(rate:0.001)";

test("a collapse is said with its numbers, and its remedy is tried side by side with one click", async ({ lab }) => {
  const { page } = lab;
  await lab.open(collapsing);
  await lab.run.click();
  const said = page.getByRole("main").getByText(/^Mode collapse: \d of 8 modes covered\.$/); // the timeline has it too
  await expect(said).toBeVisible({ timeout: 90_000 });
  await page.getByRole("button", { name: "Try packing" }).click();
  await expect(lab.lead).toHaveText("Same data, same seed, one thing different: the packing.");
  await page.keyboard.press("Escape");
  await expect(lab.run).toBeVisible();
  expect(await lab.iteration()).toBeGreaterThan(1000);
});

test("a run whose numbers break says what, when and why, and goes back or on with smaller rates", async ({ lab }) => {
  const { page } = lab;
  await lab.open("/#optimizers.generator=sgd(rate:10)&optimizers.discriminator=sgd(rate:10)");
  await lab.run.click();
  const note = page.getByRole("alert");
  await expect(note).toContainText(/^Stopped at [\d,]+: .* no longer finite\./, { timeout: 90_000 });
  await note.getByRole("button", { name: "Try a tenth of the rates from there" }).click();
  await expect(lab.lead).toHaveText(/^Both rates are a tenth of what they were/);
  await expect(note).toHaveCount(0);
  await expect(page).toHaveURL(/sgd\(rate:1\)/);
});
