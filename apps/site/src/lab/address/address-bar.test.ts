import { readConfig } from "gan-core";
import { expect, it } from "vitest";
import { createAddressBar } from "./address-bar.ts";

const opening = readConfig({ seed: 9 });

function stand() {
  const shown: string[] = [];
  let due: (() => void)[] = [];
  const watcher = createAddressBar(
    { replace: (hash) => void shown.push(hash), later: (work) => void due.push(work) },
    opening,
  );
  const pass = () => {
    const work = due;
    due = [];
    for (const each of work) each();
  };
  return { shown, pass, configured: watcher.configured! };
}

it("createAddressBar() shows the latest of many changes, once", () => {
  const { shown, pass, configured } = stand();
  for (const seed of [1, 2, 3, 4]) configured(readConfig({ seed }));
  pass();
  pass();
  expect(shown).toEqual(["seed=4"]);
  configured(readConfig({ seed: 4 }));
  pass();
  expect(shown).toEqual(["seed=4"]);
});

it("createAddressBar() leaves the address plain for the opening run", () => {
  const { shown, pass, configured } = stand();
  configured(readConfig({ seed: 2 }));
  pass();
  configured(opening);
  pass();
  expect(shown).toEqual(["seed=2", ""]);
});
