import { expect, it } from "vitest";
import { format } from "./format.ts";

it("format() shows as many digits as the column asks for, error and mean alike", () => {
  expect(format({ mean: 6.34, error: 0.5 }, { digits: 1 })).toBe("6.3 ± 0.5");
  expect(format({ mean: 0.045 }, { digits: 2 })).toBe("0.04");
  expect(format({ mean: 8 }, { digits: 0 })).toBe("8");
});

it("format() tells small numbers from 0 where the column asks for it", () => {
  const column = { digits: 3, exponent: true };
  expect(format({ mean: 3.0969 }, column)).toBe("3.097");
  expect(format({ mean: 0.004 }, column)).toBe("0.004");
  expect(format({ mean: 2.6426e-6 }, column)).toBe("2.6e−6");
  expect(format({ mean: 9e-34 }, column)).toBe("9e−34");
  expect(format({ mean: 0 }, column)).toBe("0.000");
  expect(format({ mean: 2.6426e-6 }, { digits: 3 })).toBe("0.000");
});

it("format() writes a minus sign where there is one to write", () => {
  expect(format({ mean: -0.15 }, { digits: 3 })).toBe("−0.150");
  expect(format({ mean: -1e-9 }, { digits: 3 })).toBe("0.000");
});

it("format() writes a dash for what there is not", () => {
  expect(format(undefined, { digits: 1 })).toBe("–");
});
