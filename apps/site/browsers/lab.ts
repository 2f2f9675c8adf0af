import { createHash } from "node:crypto";
import { patiently } from "./patiently.ts";
import type { Place, Visit } from "./visit.ts";

/** The Lab in any browser, as a person uses it: by the names that things have. */
export interface Lab {
  readonly visit: Visit;
  /** Clicks what has a name and can be clicked; waits until it is there. */
  click(name: string): Promise<void>;
  /** Gives the keyboard to what has a name. */
  focus(name: string): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  /** Whether something that can be clicked has the name. */
  has(name: string): Promise<boolean>;
  lead(): Promise<string>;
  /** All that is to be read on the page. */
  text(): Promise<string>;
  iteration(): Promise<number>;
  /** What trains, in words. */
  engine(): Promise<string>;
  /** A fingerprint of the hero's pixels. */
  hero(): Promise<string>;
  /** Where something is on the window. */
  box(selector: string): Promise<{ x: number; y: number; width: number; height: number }>;
  trained(iterations: number): Promise<void>;
  /** Waits until the count is this and the picture no longer changes. */
  rests(iteration?: number): Promise<void>;
}

export function labOf(visit: Visit): Lab {
  const lab: Lab = {
    visit,
    async click(name) {
      await patiently(() => lab.has(name), `something called ${name}`);
      await visit.drag((await visit.read(placeOf, name))!);
    },
    focus: (name) => patiently(() => visit.read(focusOn, name), `something called ${name} to focus`),
    async press(...keys) {
      for (const key of keys) await visit.press(key);
    },
    has: async (name) => (await visit.read(placeOf, name)) !== null,
    lead: () => visit.read(() => document.querySelector("h1")?.textContent ?? ""),
    text: () => visit.read(() => document.body.innerText),
    iteration: () =>
      visit.read(() => Number(document.querySelector(".iteration b")?.textContent?.replace(/\D/g, "") ?? Number.NaN)),
    engine: () => visit.read(() => document.querySelector(".engine-now")?.textContent ?? ""),
    async hero() {
      const image = await visit.read(() => document.querySelector<HTMLCanvasElement>(".hero canvas")!.toDataURL());
      return createHash("sha256").update(image).digest("hex").slice(0, 16);
    },
    box: (selector) =>
      visit.read((sought) => {
        const { x, y, width, height } = document.querySelector(sought)!.getBoundingClientRect();
        return { x, y, width, height };
      }, selector),
    trained: (iterations) =>
      patiently(
        async () =>
          !(await lab.text()).includes("A recorded run") && // which has a count of its own
          (await lab.engine()) !== "starting" && // while the count is still that of before
          (await lab.iteration()) >= iterations,
        `iteration ${iterations}`,
        90_000,
      ),
    async rests(iteration) {
      let last = "";
      await patiently(
        async () => {
          const before = last;
          const at = await lab.iteration();
          last = `${at} ${await lab.hero()}`;
          await new Promise((later) => setTimeout(later, 300)); // the picture follows the count by a frame
          return last === before && (iteration === undefined || at === iteration);
        },
        `the picture to rest${iteration === undefined ? "" : ` at ${iteration}`}`,
      );
    },
  };
  return lab;
}

/** The middle of what has a name and can be clicked, if it is there; scrolled to if it must be. Runs in the page. */
function placeOf(name: string): Place | null {
  const kinds = "button, [role=button], [role=radio], [role=option], input, select, summary, a[href]";
  for (const element of document.querySelectorAll<HTMLElement>(kinds)) {
    const label = element.getAttribute("aria-label") ?? element.textContent ?? "";
    if (label.trim().replace(/\s+/g, " ") !== name || element.closest("h1") || element.matches(":disabled")) continue;
    const shown = element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";
    if (!shown) continue;
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  }
  return null;
}

/** Runs in the page. */
function focusOn(name: string): boolean {
  for (const element of document.querySelectorAll<HTMLElement>("[aria-label]")) {
    if (element.getAttribute("aria-label") !== name || element.getClientRects().length === 0) continue;
    element.focus();
    if (document.activeElement === element) return true;
  }
  return false;
}
