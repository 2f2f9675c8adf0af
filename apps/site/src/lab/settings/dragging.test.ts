import { expect, it } from "vitest";
import { createDragging } from "./dragging.ts";

const spec = { min: 0, max: 100, integer: true, scale: "linear" } as const;

function dragged(live: boolean) {
  const committed: number[] = [];
  let time = 0;
  const dragging = createDragging({ from: 20, spec, live, now: () => time, commit: (value) => committed.push(value) });
  return {
    committed,
    dragging,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

it("createDragging() takes less than four pixels for a click", () => {
  const { committed, dragging } = dragged(true);
  dragging.move(3, false);
  dragging.end();
  expect(dragging.moved).toBe(false);
  expect(committed).toEqual([]);
});

it("createDragging() of what acts at once commits at most every 80 ms, and at the end", () => {
  const { committed, dragging, pass } = dragged(true);
  dragging.move(4, false);
  dragging.move(8, false);
  pass(80);
  dragging.move(12, false);
  dragging.move(16, false);
  dragging.end();
  expect(committed).toEqual([21, 23, 24]);
});

it("createDragging() of what starts a run again commits when it is let go, once", () => {
  const { committed, dragging, pass } = dragged(false);
  for (const x of [4, 8, 40]) {
    pass(100);
    dragging.move(x, false);
  }
  expect(committed).toEqual([]);
  expect(dragging.value).toBe(30);
  dragging.end();
  expect(committed).toEqual([30]);
});

it("createDragging() taken back leaves what there was", () => {
  const { committed, dragging } = dragged(true);
  dragging.move(40, false);
  dragging.cancel();
  expect(committed).toEqual([30, 20]);
});
