import { expect, it } from "vitest";
import { isolines } from "./isolines.ts";

/** The values of a function at the centres of cells of the unit square. */
function cells(columns: number, rows: number, value: (x: number, y: number) => number) {
  const values = Float32Array.from({ length: columns * rows }, (_, k) =>
    value(((k % columns) + 0.5) / columns, (Math.floor(k / columns) + 0.5) / rows),
  );
  return { columns, rows, values };
}

it.each([true, false])("isolines() of a slope is the straight line where it has the value (smooth: %s)", (smooth) => {
  const [{ lines } = { lines: [] }] = isolines(
    cells(10, 10, (x) => x),
    [0.43],
    smooth,
  );
  expect(lines).toHaveLength(1);
  const xs = lines[0]!.filter((_, k) => k % 2 === 0);
  const ys = lines[0]!.filter((_, k) => k % 2 === 1);
  for (const x of xs) expect(x).toBeCloseTo(0.43, 5);
  // From beyond one edge to beyond the other, so that the edge cuts it.
  expect(Math.min(...ys)).toBeLessThanOrEqual(0);
  expect(Math.max(...ys)).toBeGreaterThanOrEqual(1);
});

it("isolines() of a cone is a closed circle", () => {
  const [{ lines } = { lines: [] }] = isolines(
    cells(40, 40, (x, y) => Math.hypot(x - 0.5, y - 0.5)),
    [0.3],
    true,
  );
  expect(lines).toHaveLength(1);
  const line = lines[0]!;
  expect([line[0], line[1]]).toEqual([line.at(-2), line.at(-1)]);
  for (let i = 0; i < line.length; i += 2) expect(Math.hypot(line[i]! - 0.5, line[i + 1]! - 0.5)).toBeCloseTo(0.3, 2);
});

it("isolines() ends at a hole and does not run around it", () => {
  const field = cells(9, 9, (x) => x);
  field.values.fill(Number.NaN, 4 * 9, 5 * 9); // row 4 is lost
  const [{ lines } = { lines: [] }] = isolines(field, [0.47], false);
  expect(lines).toHaveLength(2);
  for (const line of lines) for (let i = 0; i < line.length; i += 2) expect(line[i]).toBeCloseTo(0.47, 5);
});

it("isolines() draws nothing for a value that is not reached, nor for a field without cells", () => {
  expect(
    isolines(
      cells(4, 4, () => 1),
      [2],
      true,
    )[0]!.lines,
  ).toEqual([]);
  expect(isolines({ columns: 0, rows: 3, values: new Float32Array(0) }, [0.5], true)).toEqual([]);
  expect(
    isolines(
      cells(4, 4, () => Number.NaN),
      [0.5],
      true,
    )[0]!.lines,
  ).toEqual([]);
});

it("isolines() closes the outline of what is above the value, with its hole", () => {
  const ring = cells(40, 40, (x, y) => -Math.abs(Math.hypot(x - 0.5, y - 0.5) - 0.3));
  expect(isolines(ring, [-0.1], true)[0]!.rings).toHaveLength(2);
});

it.each([true, false])(
  "isolines() goes on straight between the outermost centres and the edge (smooth: %s)",
  (smooth) => {
    const [{ lines } = { lines: [] }] = isolines(
      cells(10, 10, (x, y) => x + y),
      [1.03],
      smooth,
    );
    for (let i = 0; i < lines[0]!.length; i += 2) {
      const [x, y] = [lines[0]![i]!, lines[0]![i + 1]!];
      // What lies outside is cut off, and need not be straight.
      if (Math.min(x, y) >= 0 && Math.max(x, y) <= 1) expect(x + y).toBeCloseTo(1.03, 5);
    }
    expect(Math.min(...lines[0]!)).toBeLessThanOrEqual(0.03);
  },
);
