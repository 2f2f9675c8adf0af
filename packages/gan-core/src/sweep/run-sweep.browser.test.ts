import { expect, it } from "vitest";
import { tinySweep } from "../../test/tiny-sweep.ts";
import { connect } from "../remote/index.ts";
import { type Row, runSweep } from "./index.ts";

const open = (): Worker => new Worker(new URL("../../test/serve.worker.ts", import.meta.url), { type: "module" });
const untimed = (rows: readonly Row[]) => rows.map((row) => ({ ...row, seconds: null }));

it("runSweep() spreads a sweep over Web Workers, and comes to the rows of one thread", async () => {
  const told: number[] = [];
  const rows = await runSweep(tinySweep, { open, workers: 2, onRow: ({ index }) => void told.push(index) });
  expect(untimed(rows)).toEqual(untimed(await runSweep(tinySweep)));
  expect(told.toSorted((a, b) => a - b)).toEqual(rows.map(({ index }) => index));
  expect(rows.every(({ seconds }) => seconds! > 0)).toBe(true);
});

it("runSweep() says when a Web Worker has no script", async () => {
  const lost = (): Worker => new Worker(new URL("/none.js", location.href), { type: "module" });
  await expect(runSweep(tinySweep, { open: lost })).rejects.toThrow(
    "open must give a worker that serves, got one lost",
  );
});

it("connect() trains Gans in a Web Worker in one call", async () => {
  const worker = open();
  const gans = await connect(worker).createGans([tinySweep.config!, { ...tinySweep.config, seed: 2 }]);
  const frames = await gans.advance({ milliseconds: 20, probe: { fake: { count: 5 } } });
  expect(frames.map(({ iteration }) => iteration)).toEqual(gans.runs.map(({ iteration }) => iteration));
  expect(frames.every(({ probe }) => probe!.fake!.points.length === 10)).toBe(true);
  await gans.dispose();
  worker.terminate();
});
