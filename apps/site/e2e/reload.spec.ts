import { expect, test } from "./lab.ts";

test("a reload brings the run back where it was, with its past and curves; a second tab starts fresh", async ({
  lab,
  context,
}) => {
  const { page } = lab;
  await lab.run.click();
  await lab.trained(1500);
  await lab.rest();
  const stood = await lab.iteration();
  const losses = await page.locator(".loss-d b.loss").innerText();
  await page.reload();
  await expect(page.getByText(`Where you left it: iteration ${stood.toLocaleString("en")}.`)).toBeVisible();
  await expect.poll(lab.iteration).toBe(stood);
  await expect.poll(() => page.locator(".loss-d b.loss").innerText()).toBe(losses);
  const other = await context.newPage();
  await other.goto("/");
  await expect(other.getByText("A recorded run, seed 1.")).toBeVisible();
  await other.close();
  await lab.run.click();
  await lab.trained(stood + 10);
});

test("an address that names another run wins over what was kept", async ({ lab }) => {
  await lab.run.click();
  await lab.trained(1500);
  await lab.rest();
  await lab.open("/#seed=7&data=ring");
  await expect(lab.page.getByText("Seed 7, from a link.")).toBeVisible();
  await lab.page.waitForTimeout(1500);
  await expect(lab.page.getByText("Seed 7, from a link.")).toBeVisible();
});

test("an experiment's address opens its first run with what to watch; an unknown one is refused", async ({ lab }) => {
  const { page } = lab;
  await lab.open("/#experiment=dirac-gan");
  await expect(page.getByText(/Seed 1\.$/)).toBeVisible();
  await expect(lab.lead).not.toContainText("Two networks play");
  await lab.open("/#experiment=nowhere");
  await expect(lab.lead).toContainText("There is no experiment called “nowhere”.");
});
