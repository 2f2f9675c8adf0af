import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/**
 * For a program that has all its files at hand: what `loaders.ts` and `entry-loaders.ts` would import on demand, each from
 * a file of its own, is imported at once.
 */
export const atOnce: Plugin = {
  name: "at-once",
  setup({ onLoad }) {
    onLoad({ filter: /loaders\.ts$/ }, async ({ path }) => {
      const files: string[] = [];
      const text = (await readFile(path, "utf8")).replace(/=> import\(("[^"]+")\)/g, (_, file: string) => {
        return `=> Promise.resolve(entry${files.push(file)})`;
      });
      const imports = files.map((file, i) => `import * as entry${i + 1} from ${file};`);
      return { contents: [...imports, text].join("\n"), loader: "ts" };
    });
  },
};
