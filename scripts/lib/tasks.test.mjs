import { expect, it } from "vitest";
import { readPlan } from "./tasks.mjs";

it("readPlan() keeps the tasks that have a script, and has run none", () => {
  const json = JSON.stringify({
    tasks: [
      { taskId: "gan-viz#types", task: "types", directory: "packages/gan-viz", command: "tsc" },
      { taskId: "gan-viz#test:e2e", task: "test:e2e", directory: "packages/gan-viz", command: "<NONEXISTENT>" },
    ],
  });
  expect(readPlan(json)).toEqual([{ id: "gan-viz#types", task: "types", directory: "packages/gan-viz", code: null }]);
});
