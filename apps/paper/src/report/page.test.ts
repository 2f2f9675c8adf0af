import { expect, it } from "vitest";
import { tinyExperiment } from "../../test/tiny.ts";
import type { Experiment, Size } from "../experiment.ts";
import type { Outcome } from "./outcome.ts";
import { renderPage } from "./page.ts";

const other: Experiment = { ...tinyExperiment, id: "tiny-2", title: "Another" };
const all = [tinyExperiment, other];
const outcome = (modes: number): Outcome => ({
  rows: [
    {
      label: "GAN",
      theirs: { modes: { mean: 6.3, error: 0.5 } },
      ours: { modes: { mean: modes, count: 1, broken: 0 } },
    },
  ],
  facts: ["Two trials."],
});
const record = (experiment: Experiment, size: Size, modes: number, before: string) =>
  renderPage(all, { size, outcomes: new Map([[experiment, outcome(modes)]]) }, before);

it("renderPage() shows ours beside theirs, what differs, what is uncertain, and the sources", () => {
  const page = record(tinyExperiment, "lab", 7, "");
  expect(page).toMatch(/^# Published results, rerun\n/);
  expect(page).toContain("| GAN | 6.3 ± 0.5 | 7.0 | – | – |");
  expect(page).toContain("Two trials.");
  expect(page).toContain("- It is smaller.");
  expect(page).toContain("- Nothing is uncertain.");
  expect(page).toContain("[Nobody 2000, Nothing, §1](https://example.org/nothing)");
  expect(page).toContain("Not run yet. Five units.");
});

it("renderPage() takes over the tables that were not run now, and replaces those that were", () => {
  let page = record(tinyExperiment, "lab", 7, "");
  page = record(other, "lab", 5, page);
  page = record(tinyExperiment, "paper", 8, page);
  expect(page).toContain("| 7.0 |");
  expect(page).toContain("| 5.0 |");
  expect(page).toContain("| 8.0 |");
  const again = record(tinyExperiment, "lab", 2, page);
  expect(again).not.toContain("| 7.0 |");
  expect(again.replace("| 2.0 |", "| 7.0 |")).toBe(page);
});

it("renderPage() renews what it says of a table that was not run", () => {
  const page = record(tinyExperiment, "lab", 7, "");
  expect(record(tinyExperiment, "lab", 7, page.replaceAll("Five units.", "Six units."))).toBe(page);
});

it("renderPage() of a page recorded with the same numbers is that page", () => {
  const page = record(tinyExperiment, "lab", 7, "");
  expect(record(tinyExperiment, "lab", 7, page)).toBe(page);
});
