import { expect, type Lab } from "./lab.ts";

/** A state of the Lab: where it begins, and how a person comes to it. */
export interface State {
  readonly name: string;
  /** Of the page; the Lab as it opens by default. */
  readonly path?: string;
  enter?(lab: Lab): Promise<void>;
}

const press =
  (role: "button" | "radio", name: string | RegExp) =>
  async ({ page }: Lab): Promise<void> =>
    page.getByRole(role, { name, exact: true }).first().click();

/** Trains to an iteration, and waits until its picture has followed. */
async function trainTo(lab: Lab, iteration: number): Promise<void> {
  await lab.page.getByRole("button", { name: "More ways to train" }).click();
  const field = lab.page.getByRole("spinbutton", { name: "Iteration to go to" });
  await field.fill(String(iteration));
  await field.press("Enter");
  await expect.poll(lab.iteration, { timeout: 90_000 }).toBe(iteration);
  await expect(lab.run).toBeVisible();
}

async function share({ page }: Lab, item: string): Promise<void> {
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

async function compare({ page }: Lab, runs: number): Promise<void> {
  await expect(page.getByRole("button", { name: runs === 2 ? "Run both" : "Run all" })).toBeVisible();
}

/** Every state a visitor can bring the Lab into, each from a page that has just been opened. */
export const states: readonly State[] = [
  { name: "recorded" },
  {
    name: "training",
    async enter(lab) {
      await lab.run.click();
      await lab.trained(50);
    },
  },
  { name: "paused", enter: (lab) => trainTo(lab, 400) },
  {
    name: "past",
    async enter(lab) {
      await trainTo(lab, 400);
      await lab.page.keyboard.press("Home");
      await expect.poll(lab.iteration).toBe(0);
    },
  },
  {
    name: "branch",
    async enter(lab) {
      await trainTo(lab, 200);
      await lab.page.keyboard.press("Home");
      await expect.poll(lab.iteration).toBe(0);
      await lab.page.keyboard.press("d");
      await lab.page.getByRole("button", { name: "1 branch" }).click();
    },
  },
  {
    name: "broken",
    path: "/#optimizers.generator=sgd(rate:10)&optimizers.discriminator=sgd(rate:10)",
    async enter(lab) {
      await lab.run.click();
      await expect(lab.page.getByRole("alert")).toContainText("no longer finite", { timeout: 90_000 });
    },
  },
  {
    name: "slow",
    async enter(lab) {
      await lab.page.keyboard.press("s");
      await expect(lab.page.getByRole("button", { name: "Full speed" })).toBeVisible();
    },
  },
  {
    name: "explained",
    async enter({ page }) {
      const region = page.getByRole("region", { name: "Model overview graph" });
      await region.getByRole("button", { name: "Noise" }).focus();
      await page.keyboard.press("ArrowRight");
      await expect(region.getByText("It never sees a real one.")).toBeVisible();
    },
  },
  {
    name: "neurons",
    async enter(lab) {
      await trainTo(lab, 100);
      await press("button", "Neurons of the discriminator")(lab);
    },
  },
  {
    name: "pointed at",
    async enter({ page, hero }) {
      await hero.focus();
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Enter");
    },
  },
  { name: "shapes", enter: press("button", "More") },
  {
    name: "sliders",
    async enter(lab) {
      await press("radio", "Ring")(lab);
      await press("radio", "Ring")(lab);
      await expect(lab.page.getByRole("slider").first()).toBeVisible();
    },
  },
  { name: "drawing", enter: ({ page }) => page.keyboard.press("p") },
  { name: "own data", enter: press("button", "Your own") },
  {
    name: "editor",
    async enter({ page }) {
      await page.getByRole("spinbutton", { name: "Discriminator: Learning rate" }).first().focus();
      await page.keyboard.press("e");
      await expect(page.getByRole("dialog", { name: "Discriminator" })).toBeVisible();
    },
  },
  { name: "measures", enter: press("button", /choose another measure/) },
  { name: "ways to train", enter: press("button", "More ways to train") },
  { name: "compare menu", enter: press("button", "Compare") },
  { name: "two runs", path: "/#compare=~vs~packing=2", enter: (lab) => compare(lab, 2) },
  { name: "four runs", path: "/#compare=mode-collapse", enter: (lab) => compare(lab, 4) },
  { name: "experiment", path: "/#experiment=dirac-gan" },
  { name: "bad address", path: "/#loss=nothing" },
  { name: "share menu", enter: press("button", "Share") },
  {
    name: "film",
    async enter(lab) {
      await trainTo(lab, 60);
      await share(lab, "Film of the run…");
    },
  },
  { name: "models", enter: (lab) => share(lab, "Open a trained model…") },
  { name: "keys", enter: ({ page }) => page.keyboard.press("?") },
];
