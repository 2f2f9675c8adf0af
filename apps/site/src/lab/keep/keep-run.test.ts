import { readAddress, readConfig, type SavedRun, writeAddress } from "gan-core";
import { expect, it, vi } from "vitest";
import { plainState } from "../../../test/plain-state.ts";
import { en } from "../../words/en/index.ts";
import type { Snapshot } from "../store/shelf-record.ts";
import { createKeepRun } from "./keep-run.ts";

const config = readConfig({ seed: 7 });
const run = {
  checkpoint: { config, iteration: 64 },
  history: { spacing: 16, end: 70, kept: [{ checkpoint: { config, iteration: 0 }, changes: 0 }], changes: [] },
} as unknown as SavedRun;

function stand() {
  const state = plainState(config);
  const session = { kept: () => run, open: vi.fn(), tell: vi.fn(), toggleLayer: vi.fn() };
  return { state, session, keep: createKeepRun(state, session, en) };
}

const snapshot = (view: object): Snapshot => ({ run, view: view as never });
const address = writeAddress(config);

it("restore() opens what take() kept, at the moment that was shown", () => {
  const { state, session, keep } = stand();
  state.table.iteration = 65;
  const kept = keep.shelf.take()!;
  keep.restore({ ...kept, view: JSON.parse(JSON.stringify(kept.view)) }, { kind: "opening" });
  expect(session.open).toHaveBeenCalledWith(run, expect.any(String), expect.objectContaining({ at: 65 }));
  expect(session.open.mock.calls[0]![2].badge).toBe("Where you left it: iteration 65.");
});

it("restore() gives way to an address that names another run, and not to one that names this", () => {
  const { session, keep } = stand();
  keep.restore(snapshot({ at: 64, address }), { kind: "run", config: readAddress("seed=8") });
  keep.restore(snapshot({ at: 64, address }), { kind: "experiment", id: "packing" });
  expect(session.open).not.toHaveBeenCalled();
  keep.restore(snapshot({ at: 64, address }), { kind: "run", config });
  expect(session.open).toHaveBeenCalledOnce();
});

it("restore() gives way to a run that has begun", () => {
  const { state, session, keep } = stand();
  state.table.phase = "running";
  keep.restore(snapshot({ at: 64, address }), { kind: "opening" });
  state.table.phase = "paused";
  state.table.live = true;
  keep.restore(snapshot({ at: 64, address }), { kind: "opening" });
  expect(session.open).not.toHaveBeenCalled();
});

it("restore() of a damaged view shows the end of the run", () => {
  for (const view of [null, 3, {}, { at: 99 }, { at: "64", layers: 5, curves: "x" }]) {
    const { session, keep } = stand();
    keep.restore({ run, view: view as never }, { kind: "opening" });
    expect(session.open.mock.calls[0]![2].at).toBe(70);
    expect(session.toggleLayer).not.toHaveBeenCalled();
  }
});
