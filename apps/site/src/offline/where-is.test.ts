import { describe, expect, it } from "vitest";
import { whereIs } from "./where-is.ts";

const files = { "index.html": "", "gallery/index.html": "", "_astro/lab.a1.js": "", "gallery/points.js": "" };

describe.each(["https://lab.example/", "https://host.example/some/where/"])("%s", (base) => {
  const at = (address: string) => whereIs(new URL(address, base), new URL(base), files);

  it("whereIs() finds a file, and a folder's page", () => {
    expect(at("gallery/points.js")).toEqual({ kind: "file", path: "gallery/points.js" });
    expect(at("")).toEqual({ kind: "file", path: "index.html" });
    expect(at("gallery/")).toEqual({ kind: "file", path: "gallery/index.html" });
  });

  it("whereIs() takes no notice of what stands behind the path", () => {
    expect(at("?x=1&y=<script>#seed=7")).toEqual({ kind: "file", path: "index.html" });
  });

  it("whereIs() leads to a folder's address where its slash was forgotten", () => {
    expect(at("gallery?a=1")).toEqual({ kind: "folder", to: `${new URL(base).pathname}gallery/?a=1` });
  });

  it("whereIs() tells a file of an earlier version by its place", () => {
    expect(at("_astro/lab.zz.js")).toEqual({ kind: "hashed", path: "_astro/lab.zz.js" });
  });

  it("whereIs() leaves everything else to the network", () => {
    const others = ["nothing", "%E0%A4%A", "__proto__", "_astro/a/b.js", "//elsewhere.example/index.html"];
    for (const other of others) expect(at(other)).toEqual({ kind: "unknown" });
  });
});

it("whereIs() answers for nothing outside its scope", () => {
  const scope = new URL("https://host.example/lab/");
  expect(whereIs(new URL("https://host.example/index.html"), scope, files)).toEqual({ kind: "unknown" });
  expect(whereIs(new URL("https://host.example/labs/"), scope, files)).toEqual({ kind: "unknown" });
});
