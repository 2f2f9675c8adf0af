import { expect, it } from "vitest";
import { tinyTrial } from "../../test/tiny.ts";
import { createProgress, type Terminal } from "./progress.ts";

const runs = [100, 300].map((iterations) => ({ ...tinyTrial, label: `run of ${iterations}`, iterations }));

function recorder(isTTY: boolean): Terminal & { text(): string } {
  const written: string[] = [];
  return { isTTY, write: (text) => written.push(text), text: () => written.join("") };
}

it("createProgress() on a terminal rewrites one line, with the share of all iterations", () => {
  const terminal = recorder(true);
  const progress = createProgress(runs, terminal);
  progress.reached(1, 60);
  expect(terminal.text()).toMatch(/\r\S+0 of 2 runs, 15\.0 % of all iterations$/);
  progress.done(0);
  expect(terminal.text()).toContain("[1/2] run of 100\n");
  expect(terminal.text()).toMatch(/1 of 2 runs, 40\.0 % of all iterations$/);
});

it("createProgress() elsewhere writes a plain line for each run that is done", () => {
  const terminal = recorder(false);
  const progress = createProgress(runs, terminal);
  progress.reached(0, 50);
  progress.done(1);
  progress.end();
  expect(terminal.text()).toBe("[1/2] run of 300\n");
});
