import { expect, it } from "vitest";
import { alignTable, markdownTable } from "./table.ts";

const table = [
  ["", "modes", "HQ %"],
  ["GAN", "6.3 ± 0.5", "98.2"],
  ["PacGAN2", "7.9", "–"],
];

it("alignTable() makes columns flush, under a rule", () => {
  expect(alignTable(table)).toBe(
    [
      "             modes  HQ %",
      "────────────────────────",
      "GAN      6.3 ± 0.5  98.2",
      "PacGAN2        7.9     –",
    ].join("\n"),
  );
});

it("markdownTable() writes a header, a rule and a line for each row, and escapes bars", () => {
  expect(
    markdownTable([
      ["a", "b"],
      ["x|y", "1"],
    ]),
  ).toBe("| a | b |\n| --- | ---: |\n| x\\|y | 1 |");
});
