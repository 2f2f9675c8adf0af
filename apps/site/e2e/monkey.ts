import type { ElementHandle, Page } from "@playwright/test";

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Something that a careless hand may do. It answers with what was done; what cannot be done just now is passed over. */
type Trick = (page: Page, roll: () => number) => Promise<string>;

const soon = { timeout: 400 };
const one = <T>(all: readonly T[], roll: () => number): T => all[Math.floor(roll() * all.length)]!;

const keys = [
  ..." .,dgrnspc12345678?+-le",
  ..."Escape Enter Tab Shift+Tab ArrowLeft ArrowRight ArrowUp ArrowDown Home End Backspace Control+z".split(" "),
];
const texts = [
  "0",
  "-1",
  "1e400",
  "1e-300",
  "99999999999",
  "NaN",
  "½",
  "0x10",
  "٣",
  "<b>",
  "'; --",
  "x,y\n1,2\n3,4\n5,6",
];
const addresses = [
  "",
  "loss=wasserstein&regularizers=wgan-gp",
  "data=ring&seed=7",
  "data=drawn(points:[1,2",
  "compare=~vs~packing=2",
  "compare=mode-collapse",
  "experiment=dirac-gan",
  "experiment=../../etc",
  "seed=1e999",
  "batchSize=999999999",
  "%E0%A4%A",
  "latent=gaussian(dims:1e9)",
  "a".repeat(5000),
];
const files = [
  { name: "points.csv", mimeType: "text/csv", buffer: Buffer.from("x,y\n".concat("1,2\n-1,0.5\nNaN,3\n".repeat(40))) },
  { name: "broken.json", mimeType: "application/json", buffer: Buffer.from('{"format":"gan-run","version":1,') },
  {
    name: "noise.bin",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(Uint8Array.from({ length: 3000 }, (_, i) => (i * 97) % 251)),
  },
  { name: "empty.csv", mimeType: "text/csv", buffer: Buffer.alloc(0) },
];

/** Whatever can be pressed, but for what leads to another page. */
const controls =
  "button, summary, select, input:not([type=file]), textarea, [role=radio], [role=menuitem], [role=option], [role=slider], [role=spinbutton], canvas";

async function anyControl(page: Page, roll: () => number): Promise<ElementHandle<HTMLElement>> {
  const all = await page.$$(controls);
  if (all.length === 0) throw new Error("nothing can be pressed");
  return one(all, roll) as ElementHandle<HTMLElement>;
}

const named = (element: ElementHandle<HTMLElement>): Promise<string> =>
  element.evaluate(
    (node) => `${node.tagName.toLowerCase()} “${(node.ariaLabel ?? node.textContent ?? "").trim().slice(0, 40)}”`,
  );

const tricks: readonly (readonly [weight: number, trick: Trick])[] = [
  [
    30,
    async (page, roll) => {
      const control = await anyControl(page, roll);
      const name = await named(control);
      await control.click(soon);
      return `press ${name}`;
    },
  ],
  [
    20,
    async (page, roll) => {
      const key = one(keys, roll);
      await page.keyboard.press(key);
      return `key ${key}`;
    },
  ],
  [
    8,
    async (page, roll) => {
      const { width, height } = page.viewportSize()!;
      const at = (): [number, number] => [roll() * width, roll() * height];
      await page.mouse.move(...at());
      await page.mouse.down();
      await page.mouse.move(...at(), { steps: 4 });
      await page.mouse.up();
      return "drag";
    },
  ],
  [
    6,
    async (page, roll) => {
      await page.mouse.wheel(0, 800 * (roll() - 0.5));
      return "wheel";
    },
  ],
  [
    6,
    async (page, roll) => {
      const control = await anyControl(page, roll);
      const name = await named(control);
      await control.focus();
      const text = one(texts, roll);
      await page.keyboard.insertText(text);
      await page.keyboard.press("Enter");
      return `type ${JSON.stringify(text)} into ${name}`;
    },
  ],
  [
    4,
    async (page, roll) => {
      const sizes: string[] = [];
      for (let i = 0; i < 5; i++) {
        const size = { width: 320 + Math.floor(roll() * 1600), height: 480 + Math.floor(roll() * 700) };
        await page.setViewportSize(size);
        sizes.push(`${size.width}×${size.height}`);
      }
      return `resize ${sizes.join(" ")}`;
    },
  ],
  [
    3,
    async (page, roll) => {
      const colorScheme = one(["light", "dark"] as const, roll);
      await page.emulateMedia({ colorScheme, reducedMotion: one(["reduce", "no-preference"] as const, roll) });
      return `theme ${colorScheme}`;
    },
  ],
  [
    3,
    async (page, roll) => {
      const hash = one(addresses, roll);
      await page.evaluate((text) => {
        location.hash = text;
      }, hash);
      return `address #${hash.slice(0, 60)}`;
    },
  ],
  [
    2,
    async (page, roll) => {
      const inputs = await page.$$("input[type=file]");
      const file = one(files, roll);
      await one(inputs, roll).setInputFiles(file, soon);
      return `file ${file.name}`;
    },
  ],
  [
    1,
    async (page, roll) => {
      await one(page.workers(), roll).evaluate(() => close());
      return "worker killed";
    },
  ],
  [
    1,
    async (page) => {
      await page.reload();
      return "reload";
    },
  ],
  [
    1,
    async (page) => {
      const other = await page.context().newPage();
      await other.goto("/");
      await other.keyboard.press(" ");
      await other.waitForTimeout(300);
      await other.close();
      return "second tab";
    },
  ],
];

const bag = tricks.flatMap(([weight, trick]) => Array.from({ length: weight }, () => trick));

/** Does one thing at random, and answers with what it was; in brackets, if it could not be done. */
export async function mischief(page: Page, roll: () => number): Promise<string> {
  const trick = one(bag, roll);
  try {
    return await trick(page, roll);
  } catch (error) {
    return `(${(error as Error).message.split("\n")[0]!.slice(0, 80)})`; // covered, gone, or not there just now
  }
}
