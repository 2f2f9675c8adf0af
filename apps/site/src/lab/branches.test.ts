import { createHistory, type RunConfig } from "gan-core";
import { expect, it } from "vitest";
import { plainState } from "../../test/plain-state.ts";
import { createBranches } from "./branches.ts";

function past(end: number) {
  const history = createHistory();
  history.reach(end);
  return history;
}

it("keep() of a branch left before it had left another leaves both where the present run does", () => {
  const state = plainState({} as RunConfig);
  const branches = createBranches(state);
  const at = () => state.branches.value.map((branch) => [branch.at, branch.end]);
  branches.keep(1000, past(4200));
  branches.keep(500, past(3000)); // and now a third run, which has neither
  expect(at()).toEqual([
    [500, 4200],
    [500, 3000],
  ]);
  branches.swap(state.branches.value[0]!, past(800)); // back on the first
  expect(at()).toEqual([
    [1000, 3000],
    [500, 800],
  ]);
});

it("keep() keeps eight at most, and forgets the oldest", () => {
  const state = plainState({} as RunConfig);
  const branches = createBranches(state);
  for (let i = 1; i <= 10; i++) branches.keep(i, past(100 + i));
  expect(state.branches.value.map(({ end }) => end)).toEqual([103, 104, 105, 106, 107, 108, 109, 110]);
  branches.clear();
  expect(state.branches.value).toEqual([]);
});
