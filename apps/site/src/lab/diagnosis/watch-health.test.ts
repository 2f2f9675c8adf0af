import type { Frame, RecordedGan } from "gan-core";
import { expect, it } from "vitest";
import type { Told } from "./told.ts";
import { watchHealth } from "./watch-health.ts";

const gan = {} as RecordedGan;

function stand() {
  let time = 0;
  const said: (Told | undefined)[] = [];
  const events: Told[] = [];
  const watcher = watchHealth({
    now: () => time,
    tell: (told) => void said.push(told),
    onEvent: (told) => void events.push(told),
  });
  /** A frame 400 ms after the last, with so many modes of eight covered. */
  function look(iteration: number, covered: number, past = false, rest: object = {}): Told | undefined {
    time += 400;
    const shares = Float32Array.from({ length: 8 }, (_, i) => (i < covered ? 1 / covered : 0));
    const modes = { shares, covered: shares.map(Math.sign), highQuality: 1 };
    const divergences = { "grid-js": { value: 0.3, floor: 0.02, count: 2000 } };
    const frame = { iteration, losses: new Float64Array(), probe: { iteration, modes, divergences }, ...rest };
    watcher.frame(frame as unknown as Frame, gan, past);
    return said.at(-1);
  }
  return { said, events, look, watcher };
}

it("watchHealth() says how far the search is, and of a collapse that has held which modes are missed", () => {
  const { look, events } = stand();
  expect(look(0, 3)).toBeUndefined();
  expect(look(20, 3)).toMatchObject({ id: "searching", evidence: { covered: 3, modes: 8 } });
  for (let i = 40; i < 1000; i += 20) expect(look(i, 3)?.id).toBe("searching");
  expect(look(1000, 3)).toMatchObject({ id: "mode-collapse", good: false, since: 20, missed: [3, 4, 5, 6, 7] });
  expect(events).toHaveLength(1);
});

it("watchHealth() takes a collapse back once it has not held for as long", () => {
  const { look } = stand();
  for (let i = 820; i <= 1020; i += 20) look(i, 3);
  expect(look(1040, 8)?.id).toBe("mode-collapse");
  for (let i = 1060; i <= 1240; i += 20) look(i, 8);
  expect(look(1260, 8)?.id).toBe("searching");
});

it("watchHealth() of a fast run lets a finding stand before it is said", () => {
  const { look } = stand();
  const ids = Array.from({ length: 60 }, (_, i) => look(8000 * (i + 1), 3)?.id); // 20,000 a second
  expect(ids.indexOf("mode-collapse")).toBeGreaterThanOrEqual(4); // 1.6 s
  expect(ids.at(-1)).toBe("mode-collapse");
});

it("watchHealth() at a moment of the past says what was said then, and another run begins in silence", () => {
  const { look, said, watcher } = stand();
  for (let i = 20; i <= 1400; i += 20) look(i, 3);
  expect(look(100, 3, true)?.id).toBe("searching");
  expect(look(1400, 3, true)?.id).toBe("mode-collapse");
  watcher.cut(0);
  expect(said.at(-1)).toBeUndefined();
  expect(look(20, 8)?.id).toBe("searching");
});

it("watchHealth() is certain at once of a run that broke off", () => {
  const { look } = stand();
  look(20, 8);
  const stopped = { iteration: 41, what: "the generator's loss" };
  expect(look(40, 8, false, { stopped })).toMatchObject({ id: "diverging", evidence: { generatorLoss: Number.NaN } });
});
