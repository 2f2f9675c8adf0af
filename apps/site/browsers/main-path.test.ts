import { mkdirSync, writeFileSync } from "node:fs";
import { createGan, readAddress } from "gan-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsersHere } from "./browsers-here.ts";
import { type Lab, labOf } from "./lab.ts";
import { patiently } from "./patiently.ts";
import { type Site, serveSite } from "./server.ts";
import { tapLosses, tappedLosses } from "./wiretap.ts";

/** Pictures to be looked at: nobody compares them. */
const pictures = new URL("../.cache/browsers/", import.meta.url);

/** One visit, from the first look to the train without a network. Each test goes on where the one before it ended. */
describe.each(browsersHere)("the Lab in $name", ({ name, packages, open }) => {
  if (open === undefined) return it.skip(`is not here to be tried: install ${packages}`, () => {});

  let site: Site;
  let lab: Lab;
  beforeAll(async () => {
    site = await serveSite();
    const visit = await open();
    await visit.resize(1440, 900);
    await visit.open(`${site.origin}/`);
    lab = labOf(visit);
  });
  afterAll(async () => {
    await lab?.visit.close();
    site?.close();
  });

  async function keep(what: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    writeFileSync(new URL(`${name.toLowerCase()}-${what}.png`, pictures), await lab.visit.picture());
  }

  it("shows a recorded run first", async () => {
    expect(await lab.lead()).toContain("Two networks play a game.");
    expect(await lab.text()).toContain("A recorded run, seed 1.");
    expect(await lab.iteration()).toBeGreaterThan(100);
    await keep("first");
  });

  it("trains in a worker with gan-core's own engine, moves its measures, and pauses", async () => {
    const js = () =>
      lab.visit.read(() => document.querySelector("canvas[aria-label^='JS divergence']")?.ariaLabel ?? "");
    const recorded = await js();
    await lab.click("Run");
    await patiently(() => lab.has("Pause"), "a button called Pause");
    await lab.trained(300);
    expect(await lab.engine()).toBe("gan-core, WebAssembly SIMD");
    expect(await lab.visit.read(() => document.querySelector("figure")?.textContent)).not.toContain("Worker");
    await patiently(async () => (await js()) !== recorded, "another JS divergence");
    await keep("training");
    await lab.click("Pause");
    await lab.rests();
    expect(await lab.has("Run")).toBe(true);
  });

  it("steps, goes back in time and steps again, to the same pixels", async () => {
    const end = await lab.iteration();
    await lab.press(".");
    await lab.rests(end + 1);
    const now = await lab.hero();
    await lab.focus("Moment of the run");
    await lab.press("Home");
    await lab.rests(0);
    expect(await lab.hero()).not.toBe(now);
    expect(await lab.lead()).toContain("You are at iteration 0 of");
    await keep("back-in-time");
    await lab.press("End");
    await lab.rests(end + 1);
    expect(await lab.hero()).toBe(now);
    await lab.press(",");
    await lab.rests(end);
    await lab.press(".");
    await lab.rests(end + 1);
    expect(await lab.hero()).toBe(now);
  });

  it("goes back by dragging the timeline's handle", async () => {
    const end = await lab.iteration();
    const { x, y, width } = await lab.box("[role=slider][aria-label='Moment of the run']");
    const at = (share: number) => [x + 8 + share * (width - 16), y + 20] as const;
    await lab.visit.drag(at(1), at(0.8), at(0.5));
    await lab.rests();
    expect(Math.abs((await lab.iteration()) - end / 2)).toBeLessThanOrEqual(end / 200 + 1);
    await lab.press("End");
    await lab.rests(end);
  });

  it("takes layers off the picture and puts them back", async () => {
    const whole = await lab.hero();
    for (const layer of ["Real", "Fake", "Heat map", "Sheet", "Gradients"]) {
      await lab.click(layer);
      await patiently(async () => (await lab.hero()) !== whole, `a picture without ${layer}`);
      await lab.click(layer);
      await patiently(async () => (await lab.hero()) === whole, `the picture with ${layer}`);
    }
  });

  it("gives the losses of an address, data and widths chosen by hand, with the bits that gan-core has in Node", async () => {
    await lab.click("8 Gaussians");
    await patiently(async () => (await lab.lead()).includes("New data: 8 Gaussians."), "new data");
    await lab.focus("Generator: Width of every layer");
    await lab.press("3", "2", "Enter");
    await patiently(async () => (await lab.lead()).includes("begins again at iteration 0"), "a new beginning");
    await patiently(() => lab.visit.read(() => location.hash.includes("generator")), "an address that follows");
    const address = await lab.visit.read(() => location.href);

    await lab.visit.open("about:blank"); // the same page with another hash would not be opened anew
    await lab.visit.open(address);
    await patiently(async () => (await lab.text()).includes("from a link."), "the link's run");
    await tapLosses(lab.visit);
    await lab.click("Run");
    await lab.trained(100);
    await lab.click("Pause");
    await lab.rests();

    const gan = await createGan(readAddress(new URL(address).hash.slice(1)));
    const { losses } = await gan.advance({ iterations: 100 });
    await gan.dispose();
    const rows = (await tappedLosses(lab.visit)).slice(0, 100);
    expect(rows.at(-1)![0]).toBe(100);
    expect(rows.flat()).toEqual(Array.from(losses));
  });

  it("learns what is drawn by hand", async () => {
    await lab.press("p");
    await patiently(() => lab.has("Cancel"), "paper");
    const { x, y, width, height } = await lab.box("[aria-label^='Paper to draw']");
    const at = (right: number, down: number) => [x + right * width, y + down * height] as const;
    await lab.visit.drag(at(0.2, 0.6), at(0.4, 0.5), at(0.6, 0.55), at(0.8, 0.4));
    await patiently(() => lab.has("Use it"), "enough points");
    await keep("drawing");
    await lab.click("Use it");
    await patiently(async () => (await lab.lead()).includes("New data: Drawing."), "new data");
    await lab.rests(0);
    await lab.click("Run");
    await lab.trained(20);
    await lab.click("Pause");
    await lab.rests();
    expect(await lab.iteration()).toBeGreaterThanOrEqual(20);
  });

  it("shows slow motion step by step", async () => {
    await lab.press("s");
    const step = () => lab.visit.read(() => document.querySelector("[aria-current=step]")?.textContent ?? "");
    await patiently(async () => (await step()) !== "", "a step");
    const first = await step();
    await patiently(() => lab.has("Next step"), "a way on");
    await lab.click("Next step");
    await patiently(async () => (await step()) !== first, "the next step");
    await keep("slow");
    await lab.press("s");
    await patiently(async () => (await step()) === "", "the charts");
  });

  it("fits a phone, and has a dark theme", async () => {
    await lab.click("Theme: as the system. Switch to light");
    await lab.click("Theme: light. Switch to dark");
    expect(await lab.visit.read(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      "rgb(23, 22, 19)",
    );
    await lab.rests();
    await keep("dark");
    await lab.visit.resize(390, 844);
    await lab.rests();
    const { width, over } = await lab.visit.read(() => {
      const { scrollWidth, clientWidth } = document.documentElement; // without the bar that scrolls, if it takes room
      return { width: innerWidth, over: scrollWidth - clientWidth };
    });
    expect(width).toBeLessThan(450); // WebKitGTK's own buttons make its window 447 wide at least
    expect(over).toBe(0);
    await keep("phone-dark");
    await lab.visit.resize(1440, 900);
  });

  it("trains without a network after the first visit", async () => {
    await lab.visit.read(() => navigator.serviceWorker.ready.then(() => true));
    await lab.visit.open("about:blank");
    site.online = false;
    await lab.visit.open(`${site.origin}/`);
    await lab.click("Run");
    await lab.trained(50);
    await lab.click("Pause");
    site.online = true;
  });

  it("left no complaint", () => {
    expect(lab.visit.complaints).toEqual([]);
    expect(site.violations).toEqual([]);
  });
});
