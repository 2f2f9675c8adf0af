import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { withTable } from "./readme-table.ts";

/* Writes the README's table anew. Run as `pnpm --filter gan-viz readme`. */

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string): string | undefined => (existsSync(at(path)) ? readFileSync(at(path), "utf8") : undefined);
writeFileSync(at("README.md"), withTable(read("README.md")!, read));
