import { readFile } from "node:fs/promises";
import { expect, test } from "./lab.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const menu = (page: import("@playwright/test").Page) => page.getByRole("menu", { name: "Share" });

async function choose(page: import("@playwright/test").Page, item: string): Promise<void> {
  await page.getByRole("button", { name: "Share" }).click();
  await menu(page).getByRole("menuitem", { name: item }).click();
}

test("the menu opens on its first item, moves by arrows, and Escape gives the focus back", async ({ lab }) => {
  const button = lab.page.getByRole("button", { name: "Share" });
  await button.focus();
  await lab.page.keyboard.press("Enter");
  await expect(menu(lab.page).getByRole("menuitem", { name: "Copy link" })).toBeFocused();
  await lab.page.keyboard.press("ArrowUp");
  await expect(menu(lab.page).getByRole("menuitem", { name: "Film of the run…" })).toBeFocused();
  await lab.page.keyboard.press("Escape");
  await expect(menu(lab.page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("the link, the snippet and the code are copied, and the page says so", async ({ lab }) => {
  const pasted = () => lab.page.evaluate(() => navigator.clipboard.readText());
  await lab.page.getByRole("radio", { name: "Ring" }).click();
  await lab.page.keyboard.press("l");
  await expect(lab.lead).toContainText("The link is copied.");
  expect(await pasted()).toMatch(/^http:\/\/localhost:\d+\/#data=ring/);
  await choose(lab.page, "Copy embed snippet");
  await expect(lab.lead).toContainText("The embed snippet is copied.");
  expect(await pasted()).toContain("/embed/#data=ring");
  await choose(lab.page, "Copy as code for gan-core");
  await expect(lab.lead).toContainText("The code is copied.");
  expect(await pasted()).toContain('import { createGan, measure } from "gan-core";');
});

test("a run that was saved is opened again where it stood, by hand or dropped; another file is refused", async ({
  lab,
}) => {
  const { page } = lab;
  await lab.run.click();
  await lab.trained(1500);
  await lab.rest();
  const stood = await lab.iteration();
  const [download] = await Promise.all([page.waitForEvent("download"), choose(page, "Save the run")]);
  expect(download.suggestedFilename()).toBe(`gan-lab-seed-1-iteration-${stood}.json`);
  const file = await readFile(await download.path());
  await lab.reset.click();
  await expect.poll(lab.iteration).toBe(0);
  await page
    .locator("header input[type=file]")
    .first()
    .setInputFiles({ name: "run.json", mimeType: "application/json", buffer: file });
  await expect(lab.lead).toContainText(`Opened run.json, at iteration ${stood.toLocaleString("en")}.`);
  await expect.poll(lab.iteration).toBe(stood);
  await lab.run.click();
  await lab.trained(stood + 5);
  await lab.rest();
  const drop = (name: string, text: string): Promise<void> =>
    page.evaluate(
      ([name, text]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text!], name!, { type: "application/json" }));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      },
      [name, text],
    );
  await drop("dropped.json", file.toString());
  await expect(lab.lead).toContainText(`Opened dropped.json, at iteration ${stood.toLocaleString("en")}.`);
  await drop("other.json", '{"a":1}');
  await expect(page.getByText("This JSON holds no list of points")).toBeVisible();
});

test("pictures, tables and a film come as files", async ({ lab }) => {
  const { page } = lab;
  await lab.run.click();
  await lab.trained(1500);
  await lab.rest();
  const starts: Readonly<Record<string, RegExp>> = {
    "Picture as PNG": /^\x89PNG/,
    "Picture as SVG": /^<\?xml/,
    "Samples as CSV": /^x,y,kind,verdict\r\n/,
    "Charts as CSV": /^iteration,discriminator loss,generator loss,/,
  };
  for (const [item, start] of Object.entries(starts)) {
    const [download] = await Promise.all([page.waitForEvent("download"), choose(page, item)]);
    expect((await readFile(await download.path())).toString("latin1"), item).toMatch(start);
  }
  await choose(page, "Film of the run…");
  const sheet = page.getByRole("dialog", { name: "Film of the run" });
  await sheet.getByLabel("Length").selectOption("4");
  await sheet.getByLabel("Size").selectOption("360");
  await sheet.getByLabel("Format").selectOption("gif");
  await sheet.getByRole("button", { name: "Make the film" }).click();
  await sheet.getByRole("button", { name: "Cancel" }).click();
  await expect(sheet.getByText("The film was cancelled.")).toBeVisible();
  const film = page.waitForEvent("download", { timeout: 90_000 });
  await sheet.getByRole("button", { name: "Make the film" }).click();
  expect((await readFile(await (await film).path())).toString("latin1")).toMatch(/^GIF89a/);
  await expect(sheet).toBeHidden();
});
