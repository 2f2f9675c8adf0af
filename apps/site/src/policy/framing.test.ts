import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const headers = readFileSync(new URL("../../public/_headers", import.meta.url), "utf8");
const rules = headers
  .split(/\n(?=\/)/)
  .slice(1)
  .map((rule) => ({ path: rule.split("\n")[0]!, frames: /frame-ancestors (.*)/.exec(rule)?.[1] }));

it("_headers keeps every page but /embed/ out of other sites' frames", () => {
  const pages = readdirSync(new URL("../pages", import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "embed")
    .map(({ name }) => `/${name}/*`);
  for (const page of ["/", ...pages]) {
    expect(rules.find(({ path }) => path === page)?.frames, page).toBe("'none'");
  }
  expect(rules.filter(({ path, frames }) => frames && (path === "/*" || path.startsWith("/embed")))).toEqual([]);
});
