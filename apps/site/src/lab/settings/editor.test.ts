import { readConfig, withValue } from "gan-core";
import { expect, it, vi } from "vitest";
import { plainState } from "../../../test/plain-state.ts";
import { createEditor } from "./editor.ts";

function edited(engine = "auto") {
  const state = plainState(readConfig({ engine: { id: engine } }));
  state.table.live = true;
  state.table.phase = "running";
  state.table.engine = { id: "simd", backend: "simd" };
  const session = {
    change: vi.fn((path: string, value: unknown) => {
      state.config.value = readConfig(withValue(state.config.value, path, value));
      return undefined;
    }),
    chooseBackend: vi.fn(),
    begin: vi.fn((config) => {
      state.config.value = config;
      state.table.phase = "paused";
    }),
    toggleRun: vi.fn(),
  };
  return {
    state,
    session,
    editor: createEditor({ part: undefined, path: undefined, before: undefined }, state, session, "as it was"),
  };
}

it("createEditor() opens one part, and gives the focus back where it was", () => {
  const { editor } = edited();
  const opener = { isConnected: true, focus: vi.fn() } as unknown as HTMLElement;
  editor.open("generator", opener, "generator.hidden");
  expect([editor.part, editor.path]).toEqual(["generator", "generator.hidden"]);
  editor.close();
  expect(editor.part).toBeUndefined();
  expect(opener.focus).toHaveBeenCalledOnce();
});

it("change() of what begins the run again can be gone back on, and training goes on", () => {
  const { editor, session, state } = edited();
  editor.change("batchSize", 256);
  expect(editor.canGoBack).toBe(true);
  editor.goBack();
  expect(state.config.value.batchSize).toBe(128);
  expect(session.begin).toHaveBeenCalledWith(expect.anything(), "as it was");
  expect(session.toggleRun).toHaveBeenCalledOnce();
  expect(editor.canGoBack).toBe(false);
});

it("change() of what acts at once is nothing to go back on, nor ends what is", () => {
  const { editor } = edited();
  editor.change("loss", "hinge");
  expect(editor.canGoBack).toBe(false);
  editor.change("batchSize", 256);
  editor.change("loss", "minimax");
  expect(editor.canGoBack).toBe(true);
});

it("canGoBack is over once the run is another", () => {
  const { editor, state } = edited();
  editor.change("batchSize", 256);
  state.config.value = readConfig({ seed: 7 });
  expect(editor.canGoBack).toBe(false);
});

it("change() takes a run to TensorFlow.js, where it is, for what only that can do", () => {
  const { editor, session } = edited();
  editor.change("schedule.unrolling", 2);
  expect(session.chooseBackend).toHaveBeenCalledWith("wasm");
  expect(session.change).toHaveBeenCalledWith("schedule.unrolling", 2);
});

it("change() leaves an engine that was named, and refuses by it", () => {
  const { editor, session } = edited("simd");
  editor.change("schedule.unrolling", 2);
  expect(session.chooseBackend).not.toHaveBeenCalled();
});

it("change() of the backend goes on from where the run is", () => {
  const { editor, session } = edited();
  editor.change("engine.backend", "cpu");
  expect(session.chooseBackend).toHaveBeenCalledWith("cpu");
  expect(session.change).not.toHaveBeenCalled();
  expect(editor.canGoBack).toBe(false);
});
