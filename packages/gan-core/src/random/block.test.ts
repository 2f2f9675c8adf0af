import { expect, it } from "vitest";
import { createBlock } from "./block.ts";

/** Counts up from its first word, eight at a time. */
const counting = () =>
  createBlock(new Uint32Array(16), new Uint32Array(8), (words, values) => {
    for (let i = 0; i < values.length; i++) values[i] = words[0]!++;
  });

type Block = ReturnType<typeof counting>;
const take = (block: Block, n: number): number[] => Array.from({ length: n }, () => block.ready().values[block.at++]!);

it("createBlock() hands out a stream's numbers in order, and draws nothing before it is asked", () => {
  const block = counting();
  expect(block.save()).toEqual({ words: new Array(16).fill(0), drawn: 0 });
  expect(take(block, 20)).toEqual(Array.from({ length: 20 }, (_, i) => i));
});

it("createBlock() saves the words that its present block began with, and goes on from there", () => {
  const block = counting();
  take(block, 11);
  const saved = block.save();
  expect(saved.words[0]).toBe(8);
  expect(saved.drawn).toBe(3);
  const other = counting();
  take(other, 5);
  other.restore(saved);
  expect(take(other, 10)).toEqual(take(block, 10));
});

it("createBlock() keeps no hold of a state it handed out or took in", () => {
  const block = counting();
  const saved = block.save();
  take(block, 9);
  expect(saved).toEqual({ words: new Array(16).fill(0), drawn: 0 });
});
