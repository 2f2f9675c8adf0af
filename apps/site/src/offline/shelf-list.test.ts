import { expect, it } from "vitest";
import { shelfList } from "./shelf-list.ts";

const site = (texts: Readonly<Record<string, string>>) =>
  shelfList(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)])));

const small = {
  "index.html": '<script src="/_astro/lab.a1.js">',
  "_astro/lab.a1.js": 'import("./prober.b2.js"); new Worker("train.c3.js")',
  "_astro/prober.b2.js": "",
  "_astro/train.c3.js": 'import("./tfjs.d4.js")',
  "_astro/tfjs.d4.js": 'import "./dist.e5.js"; fetch("tfjs-backend.f6.wasm")',
  "_astro/dist.e5.js": "",
  "_astro/tfjs-backend.f6.wasm": "",
};

it("shelfList() keeps at once what pages reach, and later what only TensorFlow.js does", () => {
  expect(site(small).later).toEqual(["_astro/dist.e5.js", "_astro/tfjs-backend.f6.wasm", "_astro/tfjs.d4.js"]);
  expect(Object.keys(site(small).files)).toHaveLength(7);
});

it("shelfList() keeps at once what TensorFlow.js shares with the page", () => {
  expect(site({ ...small, "_astro/prober.b2.js": 'import "./dist.e5.js"' }).later).not.toContain("_astro/dist.e5.js");
});

it("shelfList() hashes as the attribute integrity does", () => {
  // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
  expect(site({ "a.js": "alert(1)" }).files).toEqual({ "a.js": "sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=" });
});

it("shelfList() has another version when any file has other bytes or another name, and the same for the same site", () => {
  const versions = [small, { ...small, "a.txt": "" }, { ...small, "index.html": "x" }, { ...small }].map(
    (texts) => site(texts).version,
  );
  expect(new Set(versions.slice(0, 3)).size).toBe(3);
  expect(versions[3]).toBe(versions[0]);
});

it("shelfList() leaves out what is not for visitors", () => {
  expect(site({ "404.html": "", _headers: "", "sw.js": "", "a.js.map": "", ".well-known/x": "" }).files).toEqual({});
});
