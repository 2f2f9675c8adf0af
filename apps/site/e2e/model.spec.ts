import { expect, pixels, test } from "./lab.ts";

const graph = { name: "Model overview graph" };

test("a part of the graph shows and hides the hero's layer, and the legend follows", async ({ lab }) => {
  const title = lab.page.getByRole("region", graph).getByRole("button", { name: "Real", exact: true });
  await expect(title).toHaveAttribute("aria-pressed", "true");
  const before = await pixels(lab.hero);
  await title.click();
  await expect(title).toHaveAttribute("aria-pressed", "false");
  await expect(lab.layer("Real")).toHaveAttribute("aria-pressed", "false");
  await expect.poll(() => pixels(lab.hero)).not.toBe(before);
});

test("the graph is one stop of the Tab key, and its arrows explain part after part", async ({ lab }) => {
  const region = lab.page.getByRole("region", graph);
  await region.getByRole("button", { name: "Noise" }).focus();
  await lab.page.keyboard.press("ArrowRight");
  await expect(region.getByRole("button", { name: "Generator", exact: true })).toBeFocused();
  await expect(region.getByText("It never sees a real one.")).toBeVisible();
  await expect(region.getByText("2 → 20 → 20 → 2: 522 weights and biases.")).toBeVisible();
  for (let i = 0; i < 5; i++) await lab.page.keyboard.press("ArrowRight");
  await expect(region.getByRole("button", { name: "D loss" })).toBeFocused();
  const sum = region.getByRole("row", { name: /^sum/ });
  const [real, fake, all] = await Promise.all(
    [region.getByRole("row", { name: /^real/ }), region.getByRole("row", { name: /^fake/ }), sum].map(async (row) =>
      Number((await row.getByRole("cell").last().innerText()).trim()),
    ),
  );
  expect(Math.abs(real! + fake! - all!)).toBeLessThan(0.02); // each is rounded to two digits
  await lab.page.keyboard.press("Tab");
  await expect(region.locator(".title:focus")).toHaveCount(0); // it goes on to the settings
});

test("pointing at the generator draws its sheet from the noise, and leaving it lets go", async ({ lab }) => {
  const sheet = lab.picture(/^The generator’s sheet/);
  const at = await pixels(sheet);
  await lab.page.getByRole("region", graph).getByRole("button", { name: "Generator", exact: true }).hover();
  await expect.poll(() => pixels(sheet), { intervals: [50] }).not.toBe(at);
  await lab.page.mouse.move(5, 5);
  await expect.poll(() => pixels(sheet)).toBe(at);
});

test("a neuron that is pointed at shows in the hero what it sees", async ({ lab }) => {
  await lab.page.setViewportSize({ width: 1440, height: 900 });
  await lab.run.click();
  await lab.trained(100);
  await lab.rest();
  const judged = await pixels(lab.hero);
  await lab.page.getByRole("button", { name: "Neurons of the discriminator" }).click();
  const net = lab.page.getByRole("application", { name: /^The network’s neurons/ });
  await expect(net).toBeVisible();
  await net.focus();
  const box = (await net.boundingBox())!;
  await lab.page.mouse.move(box.x + 24, box.y + box.height / 2 + 8);
  await expect.poll(() => pixels(lab.hero)).not.toBe(judged);
  await lab.page.getByRole("button", { name: "Close", exact: true }).click();
  await expect.poll(() => pixels(lab.hero)).toBe(judged);
});

test("slow motion goes through ten steps, both ways, and is one iteration", async ({ lab }) => {
  await lab.run.click();
  await lab.trained(50);
  await lab.rest();
  const start = await lab.iteration();
  await lab.page.keyboard.press("s");
  const slow = lab.page.getByRole("region", { name: "Slow motion" });
  await expect(lab.lead).toContainText("discriminator’s turn, step 1 of 5");
  await expect(slow.getByText("make 128 fakes of it")).toBeVisible();
  const next = slow.getByRole("button", { name: "Next step" });
  for (let i = 0; i < 8; i++) await next.click();
  await expect(lab.lead).toContainText("generator’s turn, step 4 of 5");
  await expect(slow.getByText(/gradient of length \d/)).toHaveCount(2);
  expect(await lab.iteration()).toBe(start);
  await lab.page.keyboard.press(".");
  await expect.poll(lab.iteration).toBe(start + 1);
  await lab.page.keyboard.press(",");
  await expect.poll(lab.iteration).toBe(start);
  await expect(lab.lead).toContainText("generator’s turn, step 4 of 5");
  await lab.page.keyboard.press("s");
  await expect(slow).toHaveCount(0);
  await expect(lab.picture(/^Losses/)).toBeVisible();
});

test("neurons that are looked into may go with their layers, and the page stays", async ({ lab }) => {
  await lab.run.click();
  await lab.trained(20);
  await lab.page.getByRole("button", { name: "Neurons of the generator" }).click();
  await expect(lab.picture(/^The network’s neurons/)).toBeVisible();
  await lab.page.evaluate(() => {
    location.hash = "generator.hidden=";
  });
  await expect(lab.page.getByText("No hidden layer, no neurons to look into.")).toBeVisible();
  await expect(lab.hero).toBeVisible();
});
