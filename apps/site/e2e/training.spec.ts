import { expect, pixels, test } from "./lab.ts";

test("Run trains until the JS divergence of two blobs is below a third of its start", async ({ lab }) => {
  await expect(lab.page.getByRole("radio", { name: "Two blobs" })).toBeChecked();
  await lab.reset.click();
  await expect.poll(lab.iteration).toBe(0);
  await expect.poll(lab.js).toBeGreaterThan(0);
  const start = await lab.js();
  await lab.run.click();
  await expect.poll(lab.js, { timeout: 100_000 }).toBeLessThan(start / 3);
});

test("the Lab trains on gan-core's own engine, and nothing of TensorFlow.js is fetched", async ({ lab }) => {
  const fetched: string[] = [];
  lab.page.on("request", (request) => void fetched.push(request.url()));
  await lab.page.reload();
  await lab.run.click();
  await lab.trained(2000);
  await expect(lab.engine).toHaveText("gan-core, WebAssembly SIMD");
  expect(new Set(fetched.filter((url) => /worker/.test(url))).size).toBe(1); // the page before the reload may have asked too
  expect(fetched.filter((url) => /tfjs|\.wasm/.test(url))).toEqual([]);
});

test("Run says how fast it trains and becomes Pause, which holds everything still", async ({ lab }) => {
  await lab.run.click();
  await lab.trained(20);
  await expect(lab.page.getByText(/^[\d.,]+ a second$/)).toBeVisible();
  await lab.rest();
  const [count, picture] = [await lab.iteration(), await pixels(lab.hero)];
  await lab.page.waitForTimeout(1000);
  expect([await lab.iteration(), await pixels(lab.hero)]).toEqual([count, picture]);
  await expect(lab.run).toBeVisible();
  await expect(lab.page.getByText("as fast as it can")).toBeVisible();
});

test("Reset returns to iteration 0 with the very same picture", async ({ lab }) => {
  await lab.reset.click();
  await expect.poll(lab.iteration).toBe(0);
  await expect(lab.hero).toHaveAccessibleName(/Iteration 0/);
  await lab.page.waitForTimeout(300); // the picture follows the count by a frame
  const start = await pixels(lab.hero);
  await lab.run.click();
  await lab.trained(20);
  expect(await pixels(lab.hero)).not.toBe(start);
  await lab.reset.click();
  await expect.poll(lab.iteration).toBe(0);
  await expect.poll(() => pixels(lab.hero)).toBe(start);
  await expect(lab.run).toBeVisible();
});

test("a step of one network leaves the other as it was", async ({ lab }) => {
  await lab.page.setViewportSize({ width: 1440, height: 1000 }); // pictures out of view are not painted
  await lab.reset.click();
  await expect.poll(lab.iteration).toBe(0);
  await lab.page.waitForTimeout(300);
  const fakes = () => pixels(lab.page.getByRole("img", { name: "Fakes", exact: true }));
  const field = () => pixels(lab.picture(/^The discriminator’s field/));
  const before = { fakes: await fakes(), field: await field() };

  await lab.page.getByRole("button", { name: "More ways to train" }).click();
  await lab.page.getByRole("button", { name: "Discriminator only" }).click();
  await expect.poll(lab.iteration).toBe(1);
  await expect.poll(field).not.toBe(before.field);
  expect(await fakes()).toBe(before.fakes);
  const taught = await field();

  await lab.page.keyboard.press("Escape");
  await lab.page.keyboard.press("g");
  await expect.poll(lab.iteration).toBe(2);
  await expect.poll(fakes).not.toBe(before.fakes);
  expect(await field()).toBe(taught);

  await lab.page.getByRole("button", { name: "Step", exact: true }).click();
  await expect.poll(lab.iteration).toBe(3);
});

test("another distribution starts a new run from its start, and goes on training if one was training", async ({
  lab,
}) => {
  await lab.page.getByRole("radio", { name: "Ring" }).click();
  await expect(lab.page.getByRole("radio", { name: "Ring" })).toBeChecked();
  await expect(lab.lead).toContainText("New data: Ring.");
  await expect.poll(lab.iteration).toBe(0);
  await lab.run.click();
  await lab.trained(10);
  await lab.page.getByRole("radio", { name: "Ring" }).press("ArrowDown");
  await expect(lab.page.getByRole("radio", { name: "Line" })).toBeChecked();
  await expect(lab.page.getByRole("radio", { name: "Line" })).toBeFocused();
  await expect(lab.lead).toContainText("New data: Line.");
  await lab.trained(5);
  await expect(lab.pause).toBeVisible();
});

test("another engine goes on from where the run is, and one that cannot be had is named", async ({ lab }) => {
  const engine = lab.page.getByRole("combobox", { name: "Engine" });
  await lab.run.click();
  await lab.trained(10);
  await lab.rest();
  const at = await lab.iteration();
  await lab.page.getByRole("button", { name: "Engine and hidden tab" }).click();
  await engine.selectOption("cpu");
  await expect(lab.lead).toHaveText(/plain JavaScript trains now, from where the run was\./);
  expect(await lab.iteration()).toBe(at);
  await engine.selectOption("webgl");
  // With or without WebGL on this machine the page says which, and the run stands where it stood.
  await expect(lab.lead).toHaveText(/(WebGL trains now|WebGL cannot train in this browser)/, { timeout: 60_000 });
  expect(await lab.iteration()).toBe(at);
});
