import { expect, openWith, test } from "./lab.ts";

test("without Workers the page trains by itself, and says so", async ({ browser }) => {
  const { lab, complaints } = await openWith(browser, () => Reflect.deleteProperty(globalThis, "Worker"));
  await lab.run.click();
  await lab.trained(5);
  await expect(lab.page.getByText(/no Worker, so training shares the page’s own thread/)).toBeVisible();
  await lab.page.getByRole("button", { name: "Dismiss this note" }).click();
  await expect(lab.page.getByText(/no Worker/)).toHaveCount(0);
  await lab.rest();
  expect(complaints).toEqual([]);
});

test("without WebAssembly plain JavaScript trains, and the page says so", async ({ browser }) => {
  // A worker has globals of its own: its script is led in by one that takes WebAssembly away there.
  const { lab } = await openWith(browser, () => {
    Reflect.deleteProperty(globalThis, "WebAssembly");
    const Original = Worker;
    globalThis.Worker = class extends Original {
      constructor(url: string | URL, options?: WorkerOptions) {
        const blob = (script: string) => URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
        const first = blob("delete globalThis.WebAssembly;");
        super(blob(`import "${first}"; import "${new URL(url, location.href).href}";`), options);
      }
    };
  });
  await lab.run.click();
  await lab.trained(3);
  await expect(lab.engine).toHaveText("TensorFlow.js, plain JavaScript");
  await expect(lab.page.getByRole("figure").first()).toContainText(/WebAssembly/);
});

test("a worker that cannot start leaves training to the page", async ({ browser }) => {
  const { lab } = await openWith(browser, () => {
    const Original = Worker;
    globalThis.Worker = class extends Original {
      constructor(_: string | URL, options?: WorkerOptions) {
        super(URL.createObjectURL(new Blob(["import './nowhere.js'"], { type: "text/javascript" })), options);
      }
    };
  });
  await lab.run.click();
  await lab.trained(3);
  await expect(lab.page.getByText(/The Worker would not start here/)).toBeVisible();
});

test("a worker that dies is replaced, and the run goes on from its last checkpoint", async ({ lab }) => {
  await lab.run.click();
  await expect.poll(() => lab.page.workers().length).toBe(1);
  await lab.trained(10);
  await lab.page.waitForTimeout(4000); // past a checkpoint
  const reached = await lab.iteration();
  await lab.page.workers()[0]!.evaluate(() => close());
  await expect(lab.lead).toHaveText(/^The trainer stopped and was started again from [\d,]+\.$/, { timeout: 60_000 });
  const from = Number((await lab.lead.innerText()).replace(/\D/g, ""));
  expect(from).toBeGreaterThan(0);
  await lab.trained(reached + 1);
  await expect(lab.pause).toBeVisible();
});

test("a run whose numbers stop being finite stops with its last good state, and can be rewound and reset", async ({ browser }) => {
  // No control leads to a run that breaks, so the config is changed on its way to the worker.
  const { lab } = await openWith(browser, () => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: unknown[]) {
      const config = (message as { argumentList?: { value?: { optimizers?: object } }[] }).argumentList?.[0]?.value;
      if (config?.optimizers) {
        const wild = { id: "sgd", params: { rate: 10 } };
        config.optimizers = { generator: wild, discriminator: wild };
      }
      return Reflect.apply(post, this, [message, ...rest]);
    };
  });
  await lab.run.click();
  const note = lab.page.getByRole("alert");
  await expect(note).toContainText(/Stopped at [\d,]+: the (generator|discriminator)’s (loss|weights)/, {
    timeout: 60_000,
  });
  const stopped = Number(/Stopped at ([\d,]+)/.exec(await note.innerText())![1]!.replace(",", ""));
  expect(await lab.iteration()).toBe(stopped - 1);
  await expect(lab.run).toHaveAttribute("aria-disabled", "true");
  await note.getByRole("button", { name: /^Rewind to/ }).click();
  await expect(note).toHaveCount(0);
  expect(await lab.iteration()).toBe(stopped - 1);
  await lab.reset.click();
  await expect.poll(lab.iteration).toBe(0);
  await expect(lab.run).toHaveAttribute("aria-disabled", "false");
});
