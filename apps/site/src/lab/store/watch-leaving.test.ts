import { expect, it } from "vitest";
import { type Leaving, watchLeaving } from "./watch-leaving.ts";

it("watchLeaving() calls when the page is hidden and when it goes, until it is told not to", () => {
  const document = Object.assign(new EventTarget(), { visibilityState: "visible" });
  const window = new EventTarget();
  const life = new AbortController();
  let calls = 0;
  watchLeaving({ document, window } as unknown as Leaving, life.signal, () => void calls++);
  document.dispatchEvent(new Event("visibilitychange")); // shown again
  expect(calls).toBe(0);
  document.visibilityState = "hidden";
  document.dispatchEvent(new Event("visibilitychange"));
  window.dispatchEvent(new Event("pagehide"));
  expect(calls).toBe(2);
  life.abort();
  window.dispatchEvent(new Event("pagehide"));
  expect(calls).toBe(2);
});
