/*
 * The README's table of layers and charts. It is made of what index.ts and diagrams.ts export, in that order but layers before charts, and of the prose
 * beside each file: its first sentence, and the first words after "Data:".
 */

const BEGIN = "<!-- layers: written by `pnpm --filter gan-viz readme` -->";
const END = "<!-- /layers -->";

/** The README with its table as it should be. `read` gives the text of a file, or undefined where there is none. */
export function withTable(readme: string, read: (path: string) => string | undefined): string {
  const [before, rest] = readme.split(`${BEGIN}\n`);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`README: must hold the lines ${BEGIN} and ${END}, got one or none.`);
  return `${before}${BEGIN}\n\n${layerTable(read)}\n\n${END}${after}`;
}

/** A row for each layer and chart in index.ts that has prose beside it. */
export function layerTable(read: (path: string) => string | undefined): string {
  const files = ["index", "diagrams"].flatMap((door) => {
    const lines = (read(`src/${door}.ts`) ?? "").matchAll(/^export (?!type ).*from "\.\/(.+)\.ts";$/gm);
    return [...lines].map(([, file]) => ({ file: file!, door }));
  });
  const proseOf = new Map(files.map(({ file, door }) => [file, { door, prose: read(`src/${file}.md`) }]));
  const rows = ["layers/", "charts/"].flatMap((folder) =>
    [...proseOf].flatMap(([file, { door, prose }]) =>
      file.startsWith(folder) && prose !== undefined ? [rowOf(file, door, prose)] : [],
    ),
  );
  return ["| Layer | Draws | Data |", "| --- | --- | --- |", ...rows].join("\n");
}

function rowOf(file: string, door: string, prose: string): string {
  const name = file
    .split("/")
    .at(-1)!
    .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const [, , draws = "–"] = prose.split("\n");
  const [, data = "–"] = /^Data: (.+)$/m.exec(prose) ?? [];
  const cells = [
    `[\`${name}\`](src/${file}.md)${door === "index" ? "" : ` of \`/${door}\``}`,
    upTo(/[.…] (?=[A-Z])|\.$/, draws),
    upTo(/[.…] (?=[A-Z])|\.$|[:;] /, data),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The text before the first such end outside of code, without links and fit for a cell. An ellipsis belongs to it. */
function upTo(end: RegExp, text: string): string {
  const plain = text.replace(/\[(`[^`]*`|[^\]]+)\]\([^)]+\)/g, "$1");
  const masked = plain.replace(/`[^`]*`/g, (code) => "x".repeat(code.length));
  const { index, 0: mark } = end.exec(masked) ?? { index: plain.length, 0: "" };
  return plain.slice(0, mark.startsWith("…") ? index + 1 : index).replaceAll("|", "\\|");
}
