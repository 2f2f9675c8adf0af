/** Where a scene is found: the file that exports it, and under which name. */
export interface Place {
  readonly file: string;
  readonly exported: string;
}

/** The scenes that an `index.ts` of `export { a, b } from "./c.ts";` lines lists, in its order: the order of teaching. */
export function readContents(index: string): readonly Place[] {
  const lines = index.matchAll(/export\s*\{([^}]*)\}\s*from\s*"\.\/([^"]+)"/g);
  return [...lines].flatMap(([, names, file]) =>
    names!
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && !name.startsWith("type "))
      .map((exported) => ({ file: file!, exported })),
  );
}

/** The doc comment right above `export const name`, as one line; empty where there is none. */
export function docComment(source: string, name: string): string {
  const found = new RegExp(String.raw`/\*\*((?:(?!\*/)[\s\S])*)\*/\s*export (?:const|function) ${name}\b`).exec(source);
  return (found?.[1] ?? "")
    .replace(/\n\s*\*/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** "line-chart" or "lineChart" as a title: "Line chart". */
export function inWords(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("-", " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "lineChart" as the name of its file: "line-chart". */
export function inKebab(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
}
