import { expect, it } from "vitest";
import type { Session } from "../session.ts";
import { knowingSession } from "./knowing-session.ts";
import type { Library } from "./library.ts";

it("knowingSession() lets what may name anything wait for the library, and nothing else", () => {
  const done: string[] = [];
  const note = (name: string) => (): undefined => void done.push(name);
  const names = ["arrive", "begin", "open", "chooseData", "reseed", "change", "toggleRun", "reset", "rewind"] as const;
  const session = Object.fromEntries(names.map((name) => [name, note(name)])) as unknown as Session;
  const waiting: (() => void)[] = [];
  const library = {
    use<T>(work: (library: Library) => T): T | undefined {
      waiting.push(() => work({} as Library));
      return undefined;
    },
  };
  const knowing = knowingSession(session, library);

  knowing.begin({} as never);
  knowing.chooseData({} as never, "Moons");
  knowing.reseed();
  knowing.toggleRun();
  knowing.reset();
  knowing.rewind(1);
  expect(knowing.change("seed", 2)).toBeUndefined();
  expect(done).toEqual(["toggleRun", "reset", "rewind"]);

  for (const work of waiting) work();
  expect(done.slice(3)).toEqual(["begin", "chooseData", "reseed", "change"]);
});

it("knowingSession() answers with what is wrong with a change, once it can be known at once", () => {
  const session = { change: () => "too many" } as unknown as Session;
  const there = { use: <T>(work: (library: Library) => T) => work({} as Library) };
  expect(knowingSession(session, there).change("packing", 99)).toBe("too many");
});
