import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createVoice } from "./voice.ts";

const nowhere = undefined as unknown as Element; // a listener hears it, so no region is made

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function voice(every: number) {
  const said: string[] = [];
  return { said, ...createVoice(nowhere, (text) => said.push(text), every) };
}

it("createVoice() says the first at once, and of many the last when it is time", () => {
  const { said, say } = voice(1000);
  for (const text of ["a", "b", "c"]) say(text);
  expect(said).toEqual(["a"]);
  vi.advanceTimersByTime(999);
  expect(said).toEqual(["a"]);
  vi.advanceTimersByTime(2);
  expect(said).toEqual(["a", "c"]);
});

it("createVoice() waits until what changes quickly has settled", () => {
  const { said, settle } = voice(0);
  for (const text of ["1", "2", "3"]) {
    settle(text);
    vi.advanceTimersByTime(300);
  }
  expect(said).toEqual([]);
  vi.advanceTimersByTime(300);
  expect(said).toEqual(["3"]);
});

it("createVoice() is silent once destroyed", () => {
  const { said, say, settle, destroy } = voice(0);
  settle("later");
  destroy();
  say("now");
  vi.advanceTimersByTime(5000);
  expect(said).toEqual([]);
});
