export interface DocumentParts {
  readonly title: string;
  readonly summary: string;
  /** CSS pixels: the proportion of the canvas. */
  readonly width: number;
  readonly height: number;
  /** Declarations of the custom properties that the scene is drawn in, for `:root`. */
  readonly colors: readonly string[];
  /** What draws it: see `bundleScene`. */
  readonly code: string;
  /** The name of the scene in the code. */
  readonly exported: string;
  /** Whether the scene has a `play`. */
  readonly moves: boolean;
}

/** A whole page of HTML that draws one scene, to be copied into a post. Needs nothing but the library's address. */
export function sceneDocument(parts: DocumentParts): string {
  const { title, summary, width, height, colors, code, exported, moves } = parts;
  if (/<\/script/i.test(code)) throw new Error(`gallery: the code of ${exported} must not hold "</script".`);
  const { imports, body } = splitImports(code);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <style>
      :root {
        color-scheme: light dark;
${indent(colors.join("\n"), 8)}
      }
      body {
        margin: 16px;
        background: var(--paper);
        color: var(--ink);
        font-family: system-ui, sans-serif;
      }
      canvas {
        display: block;
        width: min(100%, ${Math.max(480, width)}px);
        aspect-ratio: ${width} / ${height};
      }
    </style>
  </head>
  <body>
    <canvas role="img" aria-label="${escapeHtml(summary)}"></canvas>
    <script type="module">
${indent(`${imports}\n\n${body}\n\n${start(exported, moves)}`, 6)}
    </script>
  </body>
</html>
`;
}

/** The same page with these options: only what differs from the scene's defaults need be named. */
export function withOptions(page: string, exported: string, options: Readonly<Record<string, unknown>>): string {
  if (Object.keys(options).length === 0) return page;
  const given = JSON.stringify(options, null, 1)
    .replace(/\n\s*/g, " ")
    .replace(/"(\w+)":/g, "$1:");
  return page.replace(call(exported), () => `${call(exported).slice(0, -1)}, ${given})`);
}

function call(exported: string): string {
  return `${exported}.show(canvas, devicePixelRatio)`;
}

function start(exported: string, moves: boolean): string {
  const still = `const canvas = document.querySelector("canvas");\nconst view = ${call(exported)};`;
  if (!moves) return still.replace("const view = ", "");
  return `${still}
if (!matchMedia("(prefers-reduced-motion: reduce)").matches) {
  requestAnimationFrame(function move(milliseconds) {
    ${exported}.play(view, milliseconds / 1000);
    requestAnimationFrame(move);
  });
}`;
}

function splitImports(code: string): { readonly imports: string; readonly body: string } {
  const lines = code.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("import "));
  return { imports: lines.slice(0, end).join("\n"), body: lines.slice(end).join("\n").trim() };
}

function indent(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(spaces));
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
