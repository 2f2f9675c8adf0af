import { devices } from "@playwright/test";
import axe from "axe-core";
import { expect, type Lab, test } from "./lab.ts";

const value = ({ page }: Lab, name: string) => page.getByRole("spinbutton", { name }).first();
const editor = ({ page }: Lab, name: string) => page.getByRole("dialog", { name });

test("dragging the rate changes it while training goes on", async ({ lab }) => {
  await lab.run.click();
  await lab.trained(20);
  const rate = value(lab, "Generator: Learning rate");
  await rate.hover();
  const box = (await rate.boundingBox())!;
  await lab.page.mouse.move(box.x + 4, box.y + 6);
  await lab.page.mouse.down();
  const before = await lab.iteration();
  await lab.page.mouse.move(box.x + 4 + 120, box.y + 6, { steps: 8 }); // a factor of ten
  await expect(rate).toHaveText("0.01");
  await lab.page.mouse.up();
  await expect(rate).toHaveAttribute("aria-valuetext", "0.01");
  await lab.trained(before + 20);
  await expect(lab.page.getByRole("dialog")).toHaveCount(0);
});

test("widths begin the run again, and Back to before puts them back", async ({ lab }) => {
  const width = value(lab, "Generator: Width of every layer");
  await width.focus();
  await lab.page.keyboard.type("32");
  await lab.page.keyboard.press("Enter");
  await expect(width).toHaveText("32");
  await expect(lab.lead).toContainText("begins again at iteration 0");
  await expect.poll(lab.iteration).toBe(0);
  await expect(width).toBeFocused();
  await lab.page.getByRole("button", { name: "Back to before" }).click();
  await expect(width).toHaveText("20");
});

test("a bad value stays as it was typed, with what is wrong under it, until Escape", async ({ lab }) => {
  const rate = value(lab, "Discriminator: Learning rate");
  await rate.focus();
  await lab.page.keyboard.type("50");
  await lab.page.keyboard.press("Enter");
  const typed = lab.page.getByRole("textbox", { name: "Discriminator: Learning rate" });
  await expect(typed).toHaveValue("50");
  await expect(lab.page.getByRole("alert")).toHaveText("50 is outside: 0 to 10.");
  await lab.page.keyboard.press("Escape");
  await expect(rate).toHaveText("0.008");
  await expect(rate).toBeFocused();
});

test("arrow keys turn a value, with Shift by ten, and E opens the editor of its part", async ({ lab }) => {
  const rate = value(lab, "Generator: Learning rate");
  await rate.focus();
  await lab.page.keyboard.press("ArrowUp");
  await expect(rate).toHaveText("0.002");
  await lab.page.keyboard.press("Shift+ArrowUp");
  await expect(rate).toHaveText("0.02");
  await lab.page.keyboard.press("e");
  await expect(editor(lab, "Generator")).toBeVisible();
  await lab.page.keyboard.press("Escape");
  await expect(editor(lab, "Generator")).toHaveCount(0);
  await expect(rate).toBeFocused();
});

test("the loss's editor chooses least squares and adds R1 to a run that goes on", async ({ lab }) => {
  await lab.run.click();
  await lab.trained(20);
  await value(lab, "Loss: Loss").click();
  const panel = editor(lab, "Loss");
  await panel.getByRole("combobox", { name: "Loss: Loss" }).selectOption("least-squares");
  await expect(panel.getByText("Mark for fakes, a")).toBeVisible();
  await panel.getByRole("combobox", { name: "Add a regularizer" }).selectOption("r1");
  await expect(panel.getByRole("spinbutton", { name: "Loss: Weight γ" })).toHaveText("3");
  await lab.trained((await lab.iteration()) + 20);
  await panel.getByRole("combobox", { name: "Add a regularizer" }).selectOption("spectral-norm");
  await panel.getByRole("combobox", { name: "Add a regularizer" }).selectOption("spectral-norm");
  await expect(panel.getByRole("alert")).toContainText('must be the only "spectral-norm"');
  await panel.getByRole("button", { name: "Remove R1" }).click();
  await expect(panel.getByRole("spinbutton", { name: "Loss: Weight γ" })).toHaveCount(0);
});

test("the generator's editor adds a layer, and puts one value back", async ({ lab }) => {
  await value(lab, "Generator: Activation").click();
  const panel = editor(lab, "Generator");
  await expect(panel.getByRole("combobox", { name: "Generator: Activation" })).toBeFocused();
  await panel.getByRole("button", { name: "Add a layer" }).click();
  await expect(value(lab, "Generator: Number of hidden layers")).toHaveText("3");
  await panel.getByRole("button", { name: "Hidden layers: back to 20, 20" }).click();
  await expect(value(lab, "Generator: Number of hidden layers")).toHaveText("2");
  await expect(panel.getByText("starts the run again")).toBeVisible();
  await expect(panel.getByText("acts at once", { exact: true })).toBeVisible();
});

test("nothing in any editor is out of reach of a screen reader", async ({ lab }) => {
  await lab.page.evaluate(axe.source);
  for (const [name, part] of [
    ["Noise: Dimensions", "Noise"],
    ["Generator: Learning rate", "Generator"],
    ["Discriminator: Learning rate", "Discriminator"],
    ["Loss: Loss", "Loss"],
    ["The run: Seed", "The run"],
  ] as const) {
    await value(lab, name).click();
    await expect(editor(lab, part)).toBeVisible();
    const { violations } = await lab.page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run("#lab", {
        rules: { "color-contrast": { enabled: false } },
      }),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await lab.page.keyboard.press("Escape");
    await expect(lab.page.getByRole("dialog")).toHaveCount(0);
  }
});

test.describe("on a phone", () => {
  const { userAgent, deviceScaleFactor, isMobile, hasTouch } = devices["Pixel 7"];
  test.use({ userAgent, deviceScaleFactor, isMobile, hasTouch, viewport: { width: 390, height: 844 } });

  test("a tap opens a sheet under the picture, with targets for a finger", async ({ lab }) => {
    await value(lab, "Generator: Learning rate").tap();
    const panel = editor(lab, "Generator");
    await expect(panel).toBeVisible();
    const sheet = (await panel.boundingBox())!;
    const picture = (await lab.hero.boundingBox())!;
    expect(sheet.y + sheet.height).toBeCloseTo(844, 0);
    expect(picture.y).toBeGreaterThanOrEqual(-1);
    expect(picture.y + picture.height).toBeLessThanOrEqual(sheet.y + 1);
    for (const button of await panel.getByRole("button").all()) {
      const box = (await button.boundingBox())!;
      expect(box.height, (await button.getAttribute("aria-label")) ?? "").toBeGreaterThanOrEqual(44);
      expect(box.x + box.width).toBeLessThanOrEqual(390);
    }
    await panel.getByRole("button", { name: "Close" }).tap();
    await expect(panel).toHaveCount(0);
  });
});
