import type { Words } from "../words.ts";

/** What is said of a number that somebody types. */
export const number: Words["number"] = {
  range: (min, max) => (max === undefined ? `不小于 ${min}。` : `${min} 至 ${max}。`),
  wrong: {
    number: (typed) => `“${typed}”不是数。`,
    whole: (typed) => `${typed} 不是整数。`,
    outside: (typed, range) => `${typed} 超出范围：${range}`,
  },
};
