import { expect, test } from "./lab.ts";

test("a link is an experiment: the address follows the run, and opening it elsewhere gives the same numbers", async ({
  lab,
  browser,
}) => {
  await lab.page.getByRole("radio", { name: "Ring" }).click();
  await expect.poll(() => lab.page.url()).toContain("#data=ring");
  const other = await browser.newPage();
  await other.goto(lab.page.url());
  await expect(other.getByRole("radio", { name: "Ring" })).toBeChecked();
  await expect(other.getByText("Seed 1, from a link.")).toBeVisible();
  await expect(other.getByRole("heading", { level: 1 })).toContainText("Press Run");
  for (const page of [lab.page, other]) {
    await page.keyboard.press(".");
    await expect(page.getByText(/^1 iterations$/)).toBeVisible();
  }
  const loss = (page: typeof other) => page.locator(".loss-d b.loss").innerText();
  await expect.poll(() => loss(other)).toBe(await loss(lab.page));
  await other.close();
});

test("an address that names no run says so, and the usual one is shown", async ({ lab }) => {
  await lab.open("/#generator.hidden=99999");
  await expect(lab.lead).toContainText("This address does not name a run: address: generator.hidden");
  await expect(lab.page.getByText("A recorded run")).toBeVisible();
  await lab.run.click();
  await lab.trained(10);
});

test("an address typed over another begins the run it names", async ({ lab }) => {
  await lab.run.click();
  await lab.trained(10);
  await lab.page.evaluate(() => {
    location.hash = "#seed=5&data=disjoint";
  });
  await expect(lab.page.getByRole("radio", { name: "Disjoint" })).toBeChecked();
  await expect.poll(lab.iteration).toBe(0);
});

test("an experiment's link shows its runs side by side, with what to watch; one that is not there is refused in words", async ({
  lab,
}) => {
  await lab.page.goto("/experiments/");
  await lab.page.locator("a[href*='compare=mode-collapse']").first().click();
  await expect(lab.lead).toContainText(/^Same data, same seed.+\. .+\.$/);
  await expect(
    lab.page
      .getByRole("main")
      .getByRole("figure")
      .filter({ hasText: /^\s*[A-D]\s/ }),
  ).toHaveCount(4);
  await lab.page.goto("/experiments/");
  await lab.page.locator("a[href*='#experiment=']").first().click();
  await expect(lab.page.getByText(/Seed \d+\.$/)).toBeVisible();
  await lab.run.click();
  await lab.trained(100);
  await lab.open("/#experiment=no-such-thing");
  await expect(lab.lead).toContainText("There is no experiment called “no-such-thing”.");
});
