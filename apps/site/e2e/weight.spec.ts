import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";

const dist = new URL("../dist", import.meta.url).pathname;

/** The script that a page asks for by itself, before anything is pressed and beside its worker: bytes as packed with gzip. */
function atOnce(page: string): number {
  const html = readFileSync(join(dist, page), "utf8");
  const inline = [...html.matchAll(/<script(?![^>]*src)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text).join("");
  const files = new Map<string, number>();
  const reached = [...html.matchAll(/(?:component-url|renderer-url|before-hydration-url|src)="(\/[^"]+\.js)"/g)];
  for (const todo = reached.map(([, path]) => path!); todo.length > 0; ) {
    const path = todo.pop()!;
    if (files.has(path)) continue;
    const text = readFileSync(join(dist, path), "utf8");
    files.set(path, gzipSync(text, { level: 9 }).length);
    for (const [, at] of text.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)) todo.push(join(dirname(path), at!));
  }
  expect(files.size, `files of ${page}`).toBeGreaterThan(3);
  return gzipSync(inline).length + [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
}

for (const [page, most] of [
  ["index.html", 120_000],
  ["zh/index.html", 120_000],
  ["embed/index.html", 80_000],
  ["gallery/index.html", 5_000],
] as const) {
  test(`${page} asks for less than ${most / 1000} kB of script by itself`, () => {
    expect(atOnce(page)).toBeLessThan(most);
  });
}
