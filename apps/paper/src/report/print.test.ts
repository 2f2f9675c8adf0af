import { expect, it } from "vitest";
import { tinyExperiment } from "../../test/tiny.ts";
import { experiments } from "../experiments.ts";
import { printList, printOutcome } from "./print.ts";

it("printList() says what each experiment costs, trial by trial", () => {
  // Lab: 2 rows × 2 trials × 3 iterations at 36 s a thousand. Paper: 20 runs of 5000 at 72 s: 7200 s = 2 h.
  const text = printList([tinyExperiment]);
  expect(text).toContain("4 runs of 3, 0.0 h");
  expect(text).toContain("20 runs of 5,000, 2.0 h");
});

it("printList() lists every experiment there is", () => {
  const text = printList(experiments);
  for (const { id } of experiments) expect(text).toContain(`\n${id} `);
});

it("printOutcome() shows the table, the settings' differences at this size, and the sources", () => {
  const outcome = { rows: [{ label: "GAN", theirs: { modes: { mean: 6.3 } }, ours: {} }], facts: ["A fact."] };
  const text = printOutcome(tinyExperiment, outcome, "lab");
  expect(text).toMatch(/modes: theirs {2}ours {2}high quality, % {2}reverse KL, nats\n/);
  expect(text).toContain("- A fact.\n- Differs: It is smaller.\n- Nothing is uncertain.");
  expect(text).toContain("Nobody 2000, Nothing, §1, https://example.org/nothing");
  expect(printOutcome(tinyExperiment, outcome, "paper")).not.toContain("Differs");
});
