import { expect, it, vi } from "vitest";
import { commandOf } from "./keys.ts";
import type { Session } from "./session.ts";

// The list's state is Svelte's, which only its compiler makes.
vi.mock("./shortcuts.svelte.ts", () => ({ shortcuts: { on: true, open: false } }));

/** What a key asks of the session. */
function asked(key: string): readonly unknown[] | undefined {
  const calls: unknown[][] = [];
  const session = new Proxy({} as Session, {
    get:
      (_, name) =>
      (...values: unknown[]) =>
        calls.push([name, ...values]),
  });
  commandOf(key, session)?.();
  return calls[0];
}

it("commandOf() goes an iteration on and back, to the start and to now", () => {
  expect(asked(".")).toEqual(["step", "both"]);
  expect(asked(",")).toEqual(["stepBack"]);
  expect(asked("Home")).toEqual(["rewind", 0]);
  expect(asked("End")).toEqual(["rewind", Number.POSITIVE_INFINITY]);
});

it("commandOf() changes the speed with and without Shift, and with a true minus", () => {
  expect([asked("+"), asked("="), asked("-"), asked("−")]).toEqual([
    ["hasten", 1],
    ["hasten", 1],
    ["hasten", -1],
    ["hasten", -1],
  ]);
});

it("commandOf() resets, takes a new seed and goes slowly, in either case of a letter", () => {
  expect([asked("r"), asked("N"), asked("S")]).toEqual([["reset"], ["reseed"], ["toggleSlow"]]);
  expect(commandOf("q", {} as Session)).toBeNull();
});
