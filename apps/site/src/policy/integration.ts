import { glob, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { withPolicy } from "./policy.ts";

/** Gives every built page its Content-Security-Policy. Astro's own knows only the inline scripts that Astro writes. */
export function contentPolicy(): AstroIntegration {
  return {
    name: "content-policy",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        for await (const name of glob("**/*.html", { cwd: fileURLToPath(dir) })) {
          const file = new URL(name, dir);
          await writeFile(file, withPolicy(await readFile(file, "utf8"), name));
        }
      },
    },
  };
}
