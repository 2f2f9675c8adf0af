import { expect, it } from "vitest";
import { embedCode } from "./embed-code.ts";

it("embedCode() is a frame with a title that loads late and may do nothing of its own", () => {
  expect(embedCode("https://lab.example/embed#seed=7", { title: "GAN Lab: a ring", width: 640, height: 480 })).toBe(
    `<iframe src="https://lab.example/embed#seed=7" title="GAN Lab: a ring"
  width="640" height="480" loading="lazy" allow="" referrerpolicy="no-referrer"
  style="border: 0; max-width: 100%"></iframe>`,
  );
});

it("embedCode() lets nothing in the address or the title out of its quotes", () => {
  const code = embedCode('https://lab.example/embed#a=1&b="><script>', { title: '"><script>alert(1)</script>' });
  expect(code).not.toContain("<script>");
  expect(code.match(/"/g)).toHaveLength(2 * 8); // src, title, width, height, loading, allow, referrerpolicy, style
});

it("embedCode() refuses an address that would run as a script, and sizes that are none", () => {
  expect(() => embedCode("javascript:alert(1)", { title: "x" })).toThrow(
    'embedCode: address must begin with http:// or https://, got "javascript:alert(1)".',
  );
  expect(() => embedCode("/embed", { title: "x" })).toThrow("embedCode: address must begin with http");
  expect(() => embedCode("https://a.example", { title: "x", width: Number.NaN })).toThrow(
    "embedCode: width must be a positive integer, got NaN.",
  );
});
