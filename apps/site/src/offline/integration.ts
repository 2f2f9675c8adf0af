import { glob, readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { rolldown } from "rolldown";
import { shelfList } from "./shelf-list.ts";

/**
 * Writes `sw.js`, the service worker that keeps the built site, with the list of its files in it. It comes last of the
 * integrations that change files. Ours and not Workbox, as that would bring Babel and Rollup for what are two hundred
 * lines here, and knows neither files that wait nor hashes checked on the way.
 */
export function offline(): AstroIntegration {
  return {
    name: "offline",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const list = shelfList(await filesOf(fileURLToPath(dir)));
        const bundle = await rolldown({
          input: fileURLToPath(new URL("./worker.ts", import.meta.url)),
          transform: { define: { SHELF_LIST: JSON.stringify(list) } },
        });
        await bundle.write({ file: fileURLToPath(new URL("sw.js", dir)), format: "iife", minify: true });
        await bundle.close();
      },
    },
  };
}

async function filesOf(folder: string): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for await (const name of glob("**", { cwd: folder })) {
    const file = `${folder}/${name}`;
    if ((await stat(file)).isFile()) files[name.replaceAll("\\", "/")] = await readFile(file);
  }
  return files;
}
