import { describe, expect, it } from "vitest";
import type { Results, WorkloadResult } from "../results.ts";
import { headlinesOf } from "./headlines.ts";
import { digits, withSpread } from "./numbers.ts";
import { report } from "./report.ts";
import { writeBetween } from "./write-between.ts";

const spread = (median: number) => ({ median, low: median / 2, high: 2 * median, count: 3 });

const small: WorkloadResult = {
  id: "small",
  mflop: 0.5,
  peak: { exact: spread(40), relaxed: spread(50) },
  competitors: [
    { id: "simd", speed: spread(20_000), share: spread(0.25) },
    { id: "tfjs-wasm", speed: spread(200), ratio: spread(100) },
    { id: "stock-cpu", speed: spread(100), ratio: spread(200) },
    { id: "stock-wasm", speed: spread(250), ratio: spread(80) },
  ],
  absent: [{ id: "tfjs-cpu", why: "it was late" }],
};

const results: Results = {
  version: 1,
  date: "2026-11-23",
  machine: "An abacus, 2 cores",
  runs: [
    {
      place: "Node 24",
      rounds: 3,
      block: 150,
      workloads: [small],
      modifiers: [{ id: "adam", kept: spread(0.9) }],
      phases: [{ workload: "small", phases: [{ name: "products", microseconds: 22.04 }] }],
      allocation: [{ id: "gan", bytes: 0 }],
    },
  ],
};

describe("digits()", () => {
  it.each([
    [28_412, "28,400"],
    [337.4, "337"],
    [9.2149, "9.21"],
    [0.034_51, "0.0345"],
    [0, "0"],
    [1, "1"],
    [Number.NaN, "–"],
    [Number.POSITIVE_INFINITY, "–"],
  ])("of %d is %s", (value, text) => {
    expect(digits(value)).toBe(text);
  });
});

it("withSpread() puts the outer tenths into brackets, and a dash for nothing", () => {
  expect(withSpread(spread(80))).toBe("80 [40–160]");
  expect(withSpread(undefined)).toBe("–");
});

it("headlinesOf() takes the fastest of those that are compared with", () => {
  expect(headlinesOf([small]).map(({ than, times }) => [than, times.median])).toEqual([
    ["the best of TensorFlow.js", 80],
    ["TensorFlow.js cpu", 200],
    ["TensorFlow.js wasm", 80],
    ["TensorFlow.js wasm, transposing", 100],
  ]);
});

describe("report()", () => {
  const text = report(results);

  it("says where and when", () => {
    expect(text).toContain("An abacus, 2 cores, 2026-11-23.");
    expect(text).toContain("### Node 24");
  });

  it.each([
    "| simd | 1 |",
    "| TensorFlow.js cpu | 200 [100–400] |",
    "| simd | 20,000 |",
    // 20,000 iterations a second of half a million operations are 10 GFLOP/s.
    "| small | 0.5 | 10 | 40 [20–80] | 0.25 [0.125–0.5] | – | 50 [25–100] | – |",
    "| small: than the best of TensorFlow.js | 80 [40–160] |",
    "| Adam in place of SGD | 0.9 [0.45–1.8] |",
    "| products | 22 |",
    "| a Gan on simd, with fresh batches | 0 |",
    "- small, tfjs engine, cpu: it was late",
  ])("holds the line %s", (line) => {
    expect(text.split("\n")).toContain(line);
  });

  it("makes tables of as many cells a row as the head has", () => {
    const tables = text.split("\n\n").filter((block) => block.startsWith("|"));
    expect(tables.length).toBe(7);
    for (const table of tables) {
      expect(new Set(table.split("\n").map((row) => row.split("|").length)).size).toBe(1);
    }
  });

  it("of a run in which nobody was timed says why", () => {
    const nobody = { ...results, runs: [{ ...results.runs[0]!, workloads: [{ ...small, competitors: [] }] }] };
    expect(report(nobody)).toContain("it was late");
    expect(report(nobody)).not.toContain("times as long");
  });
});

describe("writeBetween()", () => {
  it("replaces what is between the marks, and again", () => {
    const page = "# Page\n\n<!-- bench -->old<!-- end -->\n\nEnd.\n";
    const once = writeBetween(page, "new");
    expect(once).toBe("# Page\n\n<!-- bench -->\n\nnew\n\n<!-- end -->\n\nEnd.\n");
    expect(writeBetween(once, "new")).toBe(once);
  });

  it.each(["", "<!-- bench -->", "<!-- end --><!-- bench -->", "<!-- bench --><!-- end --><!-- end -->"])(
    "refuses the page %j",
    (page) => {
      expect(() => writeBetween(page, "new")).toThrow(
        "page must hold <!-- bench --> and then <!-- end -->, once each.",
      );
    },
  );
});
