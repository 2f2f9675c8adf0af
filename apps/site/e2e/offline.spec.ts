import { expect, test as lab } from "./lab.ts";

const test = lab.extend({ serviceWorkers: "allow" });

test("after one visit the Lab trains without a network, and so does a page never seen open", async ({
  lab,
  context,
}) => {
  await lab.page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await lab.page.reload();
  await expect(lab.hero).toBeVisible();
  await lab.run.click();
  await lab.trained(100);
  await lab.rest();
  await lab.page.goto("/gallery/points/?hostile=1#x");
  await expect(lab.page.getByRole("main").locator("canvas").first()).toBeVisible();
  await lab.page.goto("/gallery"); // its slash forgotten
  expect(new URL(lab.page.url()).pathname).toBe("/gallery/");
});

test("TensorFlow.js is kept when it was used once, and not before", async ({ lab, context }) => {
  await lab.page.evaluate(() => navigator.serviceWorker.ready);
  const kept = () =>
    lab.page.evaluate(async () => {
      const [name] = await caches.keys();
      const requests = await (await caches.open(name!)).keys();
      return requests.map(({ url }) => url).filter((url) => url.includes("tfjs"));
    });
  expect(await kept()).toEqual([]);
  await lab.page.getByRole("button", { name: "Engine and hidden tab" }).click();
  await lab.page.getByRole("combobox", { name: "Engine" }).selectOption("wasm");
  await lab.page.keyboard.press("Escape");
  await lab.run.click();
  await lab.trained(5);
  await expect(lab.engine).toContainText("TensorFlow.js");
  await expect.poll(async () => (await kept()).length).toBeGreaterThan(1);
  await lab.rest();
  await context.setOffline(true);
  await lab.page.reload();
  await lab.page.getByRole("button", { name: "Engine and hidden tab" }).click();
  await lab.page.getByRole("combobox", { name: "Engine" }).selectOption("wasm");
  await lab.page.keyboard.press("Escape");
  await lab.run.click();
  await lab.trained(5);
  await expect(lab.engine).toContainText("TensorFlow.js");
});
